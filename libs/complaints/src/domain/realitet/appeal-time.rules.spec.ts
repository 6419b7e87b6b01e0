import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, complaintAfter, decisionId, mette, receipt } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { appealBegan } from './appeal-time.rules.js';
import type { DecisionBody } from './realitet.values.js';

const reasons = (givenOn: string, personId: string | null = mette): ComplaintEvent => ({
  type: 'MissingReasonsGiven',
  data: { complaintId, decisionId, personId, ground: 'missing-from-written-decision', givenOn },
});
/** When Mette Holm's time began, who received the decision on 3 February 2026. */
const began = (body: DecisionBody, changes: Parameters<typeof receipt>[0], ...events: readonly ComplaintEvent[]) => {
  const complaint = complaintAfter([...appealed(body), receipt(changes), ...events]);
  const [decision] = complaint.realitet.decisions;
  const [hers] = decision?.receipts ?? [];
  return decision && hers && appealBegan(complaint, decision, hers);
};

describe('A time for appeals', () => {
  it.each(['administration', 'committee', 'chair'] as const)(
    'begins anew when the reasons are given that the decision of the %s came without',
    (body) => {
      expect(began(body, {}, reasons('2026-02-10'))).toEqual({
        startedOn: '2026-02-10',
        startedBy: 'reasons-received',
      });
    },
  );
  it('began with the receipt where the reasons came that day, or before', () => {
    for (const givenOn of ['2026-02-03', '2026-02-02']) {
      expect(began('administration', {}, reasons(givenOn))).toEqual({
        startedOn: '2026-02-03',
        startedBy: 'decision-received',
      });
    }
  });
  it('began with the guidance on how to appeal where that came after the reasons', () => {
    const guided = { guidance: 'missing', guidanceGivenOn: '2026-02-20' } as const;
    expect(began('administration', guided, reasons('2026-02-10'))).toEqual({
      startedOn: '2026-02-20',
      startedBy: 'guidance-received',
    });
    expect(began('administration', { guidance: 'missing' }, reasons('2026-02-10'))).toBeNull();
  });
  it('is not moved by reasons that another party was given', () => {
    expect(began('administration', {}, reasons('2026-02-10', 'person-2'))?.startedOn).toBe('2026-02-03');
    expect(began('administration', {}, reasons('2026-02-10', null))?.startedOn).toBe('2026-02-03');
  });
});
