import { complaintId } from '../../testing/complaint-examples.js';
import { clockLine, clocksAfter } from '../../testing/clock-lines.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  mette,
  newDecisionId,
  receipt,
  recorded,
  removal,
} from '../../testing/realitet-examples.js';
import { executed, notified, upheldInPart } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { decisionOf } from './realitet.state.js';

const said = { complaintId, decisionId };
const decision = (...events: readonly ComplaintEvent[]) => decisionOf(complaintAfter(events), decisionId);

describe('A decision that is complained of', () => {
  it('is what it was put right to, with the receipts it had', () => {
    const { data } = recorded('committee', { decidedOn: '2026-01-30' });
    const corrected = { type: 'AppealedDecisionCorrected', data: { ...data, reason: 'x' } } as ComplaintEvent;
    expect(decision(...appealed(), receipt(), corrected)).toMatchObject({
      ...{ decidedOn: '2026-01-30', body: 'committee', legalBasis: removal, bodyByLaw: 'committee' },
      receipts: [{ personId: mette, receivedOn: '2026-02-03' }],
    });
  });
  it('has no effect of the complaint on it until one is recorded, and then the last', () => {
    const effect = (told: 'none' | 'by-law', immediateExecution: boolean): ComplaintEvent => ({
      type: 'SuspensiveEffectRecorded',
      data: { ...said, effect: told, paragraph: null, immediateExecution, recordedOn: '2026-02-25', note: null },
    });
    expect(decision(...appealed())?.suspensive).toEqual([]);
    expect(decision(...appealed(), effect('none', false), effect('by-law', true))?.suspensive.at(-1)).toEqual({
      ...{ effect: 'by-law', paragraph: null, immediateExecution: true, recordedOn: '2026-02-25' },
    });
  });
  it('is known by the new one that took its place, and why that did', () => {
    const complaint = complaintAfter([...appealed(), ...upheldInPart]);
    expect(decisionOf(complaint, newDecisionId)?.replaces).toEqual({ decisionId, because: 'upheld-in-part' });
    expect(decisionOf(complaint, decisionId)?.replaces).toBeNull();
  });
});

describe('Guidance on how to appeal that was missing', () => {
  it('is given to one party, and the time for appeals of another does not begin with it', () => {
    const missing = [receipt({ guidance: 'missing' }), receipt({ guidance: 'missing', personId: 'person-2' })];
    const given: ComplaintEvent = {
      type: 'AppealGuidanceGiven',
      data: { ...said, personId: mette, givenOn: '2026-03-01' },
    };
    expect(decision(...appealed(), ...missing, given)?.receipts).toMatchObject([
      { personId: mette, guidanceGivenOn: '2026-03-01' },
      { personId: 'person-2', guidanceGivenOn: null },
    ]);
  });
});

describe('The instants of a chair’s urgent decision', () => {
  it('are those they were put right to: its clocks run from them', () => {
    const corrected: ComplaintEvent = {
      type: 'ChairDecisionTimesCorrected',
      data: {
        ...said,
        ...{ executedAt: '2026-02-03T20:00:00.000Z', notifiedAt: '2026-02-04T08:00:00.000Z' },
        ...{ answer: null, reason: 'x' },
      },
    };
    const [notice, ...others] = clocksAfter(...appealed('chair'), executed(), notified(), corrected);
    expect([notice?.startedAt, notice?.metAt]).toEqual(['2026-02-03T20:00:00.000Z', '2026-02-04T08:00:00.000Z']);
    expect(others.map(clockLine)).toEqual([
      'CHAIR_APPROVAL_7D 2026-02-03 chair-decision-executed running',
      'CHAIR_VALID_1M 2026-02-03 chair-decision-executed running',
    ]);
  });
});
