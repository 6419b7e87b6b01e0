import fc from 'fast-check';
import { complaintId } from '../../testing/complaint-examples.js';
import { afterOrders, keeping, rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId, withDeadlines } from '../../testing/realitet-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { evolveComplaint } from '../complaint.evolve.js';
import type { ComplaintState } from '../complaint.state.js';
import type { ChairAnswer } from './realitet.state.js';
import { chairLapseCauses } from './realitet.values.js';

const now = '2026-07-31T12:00:00.000Z';
const of = { complaintId, decisionId, now };
const rules = rulebook({ goals: [] });
const decider = keeping(rules, '2026-07-31');
/** A complaint over a chair's decision of 2 February 2026, which nobody has carried out yet. */
const decided = withDeadlines(appealed('chair'), '2026-07-31').reduce<ComplaintState>(evolveComplaint, null);

interface Life {
  readonly executedAt: string;
  readonly notifiedAt: string | null;
  readonly answer: ChairAnswer;
}

/** What was done about the decision, one after the other, as it is recorded at first. */
function orders({ executedAt, notifiedAt, answer }: Life): readonly ComplaintCommand[] {
  const { approvedOn, notApprovedOn, lapsed } = answer;
  return [
    { type: 'ExecuteChairDecision', data: { ...of, executedAt } },
    ...(notifiedAt === null ? [] : [{ type: 'NotifyOfChairDecision', data: { ...of, notifiedAt } } as const]),
    ...(approvedOn === null ? [] : [{ type: 'ApproveChairDecision', data: { ...of, approvedOn } } as const]),
    ...(notApprovedOn === null
      ? []
      : [{ type: 'RejectChairDecision', data: { ...of, decidedOn: notApprovedOn } } as const]),
    ...(lapsed === null
      ? []
      : [{ type: 'EndChairDecision', data: { ...of, lapsedOn: lapsed.on, because: lapsed.because } } as const]),
  ];
}

const correcting = ({ executedAt, notifiedAt, answer }: Life): ComplaintCommand => ({
  type: 'CorrectChairDecisionTimes',
  data: {
    ...{ ...of, executedAt, neverExecuted: false, notifiedAt, neverNotified: notifiedAt === null, answer },
    ...{ reason: 'x', rulebook: rules },
  },
});

const instant = (first: string, days: number) =>
  fc.integer({ min: 0, max: days * 24 }).map((hours) => new Date(Date.parse(first) + hours * 3_600_000).toISOString());
const day = instant('2026-02-02T12:00:00.000Z', 45).map((at) => at.slice(0, 10));
const life: fc.Arbitrary<Life> = fc.record({
  executedAt: instant('2026-02-01T12:00:00.000Z', 9),
  notifiedAt: fc.option(instant('2026-02-02T12:00:00.000Z', 12)),
  answer: fc.record({
    approvedOn: fc.option(day),
    notApprovedOn: fc.option(day, { freq: 1 }),
    lapsed: fc.option(fc.record({ on: day, because: fc.constantFrom(...chairLapseCauses) })),
  }),
});
/** What was recorded at first: what could be. */
const recordable = life.filter((one) => typeof afterOrders(decider, decided, orders(one)) !== 'string');
const after = (state: ComplaintState, all: readonly ComplaintCommand[]) => afterOrders(decider, state, all);

describe('A chair’s decision of which everything was recorded wrongly', () => {
  it('is, once that is put right, as if it had been recorded right at first, or is refused where that is', () => {
    const seen = { same: 0, refused: 0 };
    fc.assert(
      fc.property(recordable, fc.oneof(recordable, life), (wrong, right) => {
        fc.pre(JSON.stringify(wrong) !== JSON.stringify(right));
        const mistaken = after(decided, orders(wrong));
        if (typeof mistaken === 'string') throw new Error(mistaken);
        const corrected = after(mistaken, [correcting(right)]);
        const atFirst = after(decided, orders(right));
        seen[typeof atFirst === 'string' ? 'refused' : 'same'] += 1;
        if (typeof atFirst === 'string') expect(typeof corrected).toBe('string');
        else expect(corrected).toEqual(atFirst);
      }),
      { numRuns: 400 },
    );
    // A sample in which one of the two never came up would claim half of it.
    expect(Math.min(seen.same, seen.refused)).toBeGreaterThan(20);
  });
});
