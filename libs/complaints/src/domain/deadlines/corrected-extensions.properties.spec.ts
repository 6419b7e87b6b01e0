import type { DanishCalendar } from '@lydhoer/calendar';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import fc from 'fast-check';
import { answered, closed, complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { afterOrders, closedOn, keeping, living, rulebook } from '../../testing/deadline-examples.js';
import { correctExtension, extend, pause } from '../../testing/service-goal-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintState } from '../complaint.state.js';
import type { Extension } from './deadlines.state.js';

/** As many histories as the algebra is promised for; another number where the setting for all properties names one. */
const numRuns = fc.readConfigureGlobal().numRuns ?? 10_000;

const today = '2026-06-30';
const calendar = closedOn('2026-03-10', '2026-03-24');
const rules = rulebook({ calendar });
const decider = keeping(rules, today);
const received = '2026-02-20';

/** Open, answered late, withdrawn late: of 20 working days that end on 24 March. */
const states = [[], [answered({ answeredOn: '2026-04-10' }), closed('2026-04-10')], [withdrawn('2026-04-10')]].map(
  (then) => {
    const life = living(rules, '2026-02-23');
    life.tell([complaint()]);
    life.tell(then);
    return life.state();
  },
);

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(received, days));
const extension = fc.record({ extendedOn: day(-2, 60), by: fc.integer({ min: 1, max: 11 }) });
const paused = fc.record({ pausedOn: day(0, 45), days: fc.integer({ min: 0, max: 14 }) });

const after = (state: ComplaintState, orders: readonly ComplaintCommand[]) => afterOrders(decider, state, orders);
/** After those of some orders that are not refused. */
const afterPossible = (state: ComplaintState, orders: readonly ComplaintCommand[]): ComplaintState =>
  orders.reduce((so, order) => {
    const next = after(so, [order]);
    return typeof next === 'string' ? so : next;
  }, state);

const given = (of: Extension) => extend({ ...of, today });
const put = (was: Extension, right: Extension | null) => correctExtension(was, right, { today, rulebook: rules });
const pausedAndResumed = (pausedOn: PlainDate, days: number, index: number): readonly ComplaintCommand[] => {
  const pauseId = `pause-${index}`;
  const resumedOn = addDays(pausedOn, days);
  return [
    pause({ pauseId, pausedOn, today }),
    { type: 'ResumeDeadline', data: { complaintId, deadlineId: 'REPLY', pauseId, resumedOn, today } },
  ];
};

describe('A goal whose extension was recorded wrongly', () => {
  it('is, once it is put right, as if it had been recorded right at first, or is refused as that is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.array(extension, { maxLength: 2 }),
        extension,
        fc.array(extension, { maxLength: 2 }),
        fc.option(extension),
        (state, earlier, wrong, later, right) => {
          const before = afterPossible(state, earlier.map(given));
          const mistaken = after(before, [given(wrong)]);
          fc.pre(typeof mistaken !== 'string' && JSON.stringify(wrong) !== JSON.stringify(right));
          if (typeof mistaken === 'string') return;
          // Those of the later ones that were possible after the mistake.
          const possible = later.filter(
            (_, index) =>
              typeof after(afterPossible(mistaken, later.slice(0, index).map(given)), [
                given(later[index] ?? wrong),
              ]) !== 'string',
          );
          // Of two alike the last is meant.
          fc.pre(possible.every((one) => JSON.stringify(one) !== JSON.stringify(wrong)));
          const corrected = after(afterPossible(mistaken, possible.map(given)), [put(wrong, right)]);
          const atFirst = after(before, [...(right === null ? [] : [right]), ...possible].map(given));
          if (typeof atFirst === 'string') expect(typeof corrected).toBe('string');
          else expect(corrected).toEqual(atFirst);
        },
      ),
      { numRuns: Math.min(numRuns, 500) },
    );
  });

  it('ends on the day that counting on the fingers leads to, whatever was paused, extended and put right', () => {
    const act = fc.oneof(
      extension.map((told) => ({ told })),
      fc.record({ which: fc.nat(5), right: fc.option(extension) }),
      paused,
    );
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(act, { maxLength: 6 }), (begun, acts) => {
        let state = begun;
        for (const [index, one] of acts.entries()) {
          const { extensions = [] } = state?.deadlines.all.REPLY ?? {};
          const was = 'which' in one ? extensions[one.which % extensions.length] : undefined;
          if ('told' in one) state = afterPossible(state, [given(one.told)]);
          else if ('pausedOn' in one) state = afterPossible(state, pausedAndResumed(one.pausedOn, one.days, index));
          else if (was) state = afterPossible(state, [put(was, one.right)]);
        }
        const reply = state?.deadlines.all.REPLY;
        const { pauses = [], extensions = [], computed, met, superseded, wasOverdue } = reply ?? {};
        const more = extensions.reduce((sum, { by }) => sum + by, 0);
        expect(more).toBeLessThanOrEqual(10);
        const stoodStill = pauses.map(({ pausedOn, resumedOn }) => [pausedOn, resumedOn ?? pausedOn] as const);
        const last = onTheFingers(20 + more, calendar, stoodStill);
        expect(computed?.dueOn).toBe(last);
        expect(computed?.dueBeforeExtension).toBe(more === 0 ? null : onTheFingers(20, calendar, stoodStill));
        if (met) expect(met.late).toBe(met.metOn > last);
        if (superseded) expect(wasOverdue).toBe('2026-04-10' > last);
      }),
      { numRuns },
    );
  });
});

/** A person with a paper calendar, who ticks off working day after working day, and none that stood still. */
function onTheFingers(
  days: number,
  { dayOff }: DanishCalendar,
  stoodStill: readonly (readonly [PlainDate, PlainDate])[],
): PlainDate {
  let date: PlainDate = received;
  for (let ticks = 0; ticks < days;) {
    date = addDays(date, 1);
    const still = stoodStill.some(([from, to]) => from <= date && date < to);
    if (!still && dayOff(date, 'working-days') === null) ticks += 1;
  }
  return date;
}
