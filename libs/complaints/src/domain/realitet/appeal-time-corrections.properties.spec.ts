import fc from 'fast-check';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import { complaintId } from '../../testing/complaint-examples.js';
import { afterOrders, keeping, rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId, mette, receipt, withDeadlines } from '../../testing/realitet-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { evolveComplaint } from '../complaint.evolve.js';
import type { ComplaintState } from '../complaint.state.js';
import { accessAnswers, missingReasonsCases } from './appeal-time.values.js';
import type { AccessRequest, MissingReasons } from './appeal-time.state.js';

const today = '2026-07-31';
const of = { complaintId, decisionId, personId: mette };
const rules = rulebook({ goals: [] });
const decider = keeping(rules, today);
const receivedOn = '2026-02-03';

/** Complained on 20 February 2026 about a decision that was received on 3 February, until 3 March. */
const received = withDeadlines([...appealed(), receipt({ receivedOn })], today).reduce<ComplaintState>(
  evolveComplaint,
  null,
);
const untouched = { accessRequests: [], missingReasons: null };

const after = (state: ComplaintState, orders: readonly ComplaintCommand[]) => afterOrders(decider, state, orders);
const registered = (state: ComplaintState | string) => {
  if (state === null || typeof state === 'string') throw new Error(String(state));
  return state;
};
/** A state whose party had nothing to do with the law is one of whom nothing was recorded. */
const told = (state: ComplaintState | string) => {
  if (state === null || typeof state === 'string') return state;
  const { appealTimes } = state.realitet;
  const touched = Object.entries(appealTimes).filter(([, time]) => JSON.stringify(time) !== JSON.stringify(untouched));
  return { ...state, realitet: { ...state.realitet, appealTimes: Object.fromEntries(touched) } };
};

const orders = (requests: readonly AccessRequest[]): readonly ComplaintCommand[] =>
  requests.flatMap(({ requestedOn, answeredOn, how }): readonly ComplaintCommand[] => {
    const ground = 'access-to-files' as const;
    const asked = { type: 'SuspendAppealTime', data: { ...of, ground, requestedOn, today } } as const;
    if (answeredOn === null || how === null) return [asked];
    return [asked, { type: 'ResumeAppealTime', data: { ...of, ground, how, resumedOn: answeredOn, today } }];
  });
const correcting = (accessRequests: AccessRequest[]): ComplaintCommand => ({
  type: 'CorrectAccessRequests',
  data: { ...of, accessRequests, reason: 'x', rulebook: rules, today },
});

const day = (min: number, max: number) => fc.integer({ min, max }).map((n): PlainDate => addDays(receivedOn, n));
const answer = fc.record({ days: fc.integer({ min: 0, max: 20 }), how: fc.constantFrom(...accessAnswers) });
/** Requests one after the other, mostly within the time; only the last may wait. */
const requests = fc
  .record({
    gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), answer), { maxLength: 4 }),
    last: fc.option(fc.integer({ min: 0, max: 30 })),
  })
  .map(({ gaps, last }) => {
    let on: PlainDate = receivedOn;
    const over = gaps.map(([gap, { days, how }]): AccessRequest => {
      const requestedOn = addDays(on, gap);
      on = addDays(requestedOn, days);
      return { requestedOn, answeredOn: on, how };
    });
    if (last === null) return over;
    return [...over, { requestedOn: addDays(on, last), answeredOn: null, how: null }];
  });
const reasons = fc.option(fc.record({ ground: fc.constantFrom(...missingReasonsCases), givenOn: day(0, 40) }));
const giving = (given: MissingReasons | null): readonly ComplaintCommand[] =>
  given === null ? [] : [{ type: 'GiveMissingReasons', data: { ...of, ...given, today } }];

describe('A time for appeals whose requests for access were recorded wrongly', () => {
  it('is, once they are put right, as if they had been recorded right at first, or is refused for the same', () => {
    fc.assert(
      fc.property(requests, requests, reasons, (wrong, right, given) => {
        const before = registered(after(received, giving(given)));
        const mistaken = after(before, orders(wrong));
        fc.pre(typeof mistaken !== 'string' && JSON.stringify(wrong) !== JSON.stringify(right));
        expect(told(after(registered(mistaken), [correcting(right)]))).toEqual(told(after(before, orders(right))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('A time for appeals of which it was recorded wrongly when it began anew', () => {
  it('is, once that is put right, as if it had been recorded right at first', () => {
    fc.assert(
      fc.property(reasons, reasons, requests, (wrong, right, asked) => {
        fc.pre(JSON.stringify(wrong) !== JSON.stringify(right));
        const rightFirst = after(received, [...orders(asked), ...giving(right)]);
        fc.pre(typeof rightFirst !== 'string');
        const mistaken = registered(after(received, [...orders(asked), ...giving(wrong)]));
        const put: ComplaintCommand = {
          type: 'CorrectMissingReasons',
          data: { ...of, given: right, reason: 'x', today },
        };
        expect(told(after(mistaken, [put]))).toEqual(told(rightFirst));
      }),
      { numRuns: 300 },
    );
  });
});
