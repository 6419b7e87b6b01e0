import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, complaintAfter, decisionId, mette } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { appealTimeOf, suspensionsOf } from './appeal-time.state.js';

const ground = 'access-to-files' as const;
const asked = (personId: string | null): ComplaintEvent => ({
  type: 'AppealTimeSuspended',
  data: { complaintId, decisionId, personId, ground, requestedOn: '2026-02-10' },
});
const stopped = [{ from: '2026-02-10', to: null, ground }];

describe('What the law stops of a decision', () => {
  it('is the time for appeals of the party who asked, or of the one of whom nobody knows who', () => {
    const of = complaintAfter([...appealed('chair'), asked(null)]);
    expect(suspensionsOf(of, 'APPEAL_BU_4W', { decisionId })).toEqual(stopped);
    expect(suspensionsOf(of, 'APPEAL_BU_4W', { decisionId, personId: mette })).toEqual([]);
    const hers = complaintAfter([...appealed(), asked(mette)]);
    expect(suspensionsOf(hers, 'APPEAL_4W', { decisionId, personId: mette })).toEqual(stopped);
    expect(suspensionsOf(hers, 'APPEAL_4W', { decisionId })).toEqual([]);
    expect(appealTimeOf(hers, { decisionId: 'decision-9', personId: mette }).accessRequests).toEqual([]);
  });
  it('keeps the days of each request that was answered', () => {
    const again = (requestedOn: string): ComplaintEvent => {
      const data = { complaintId, decisionId, personId: mette, ground, requestedOn };
      return { type: 'AppealTimeSuspended', data };
    };
    const answered = (resumedOn: string): ComplaintEvent => ({
      type: 'AppealTimeResumed',
      data: { complaintId, decisionId, personId: mette, ground, how: 'access-given', resumedOn },
    });
    const twice = [...appealed(), asked(mette), answered('2026-02-13'), again('2026-02-16'), answered('2026-02-20')];
    expect(suspensionsOf(complaintAfter(twice), 'APPEAL_4W', { decisionId, personId: mette })).toEqual([
      { from: '2026-02-10', to: '2026-02-13', ground },
      { from: '2026-02-16', to: '2026-02-20', ground },
    ]);
  });
  it('is none of the clocks of the chair, nor of a point', () => {
    const of = complaintAfter([...appealed('chair'), asked(null)]);
    for (const rule of ['CHAIR_NOTICE_24H', 'CHAIR_APPROVAL_7D', 'CHAIR_VALID_1M']) {
      expect(suspensionsOf(of, rule, { decisionId })).toEqual([]);
    }
    expect(suspensionsOf(of, 'APPEAL_4W', { pointId: 'p1' })).toEqual([]);
  });
});
