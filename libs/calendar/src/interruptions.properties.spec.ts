import fc from 'fast-check';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import {
  calendarOf,
  computeDeadline,
  type DanishCalendar,
  type Extension,
  type Interruptions,
  type Length,
  type Pause,
} from './index.js';
import { goalOf } from './testing/rules.js';

/** As many histories as the algebra is promised for; another number where the setting for all properties names one. */
const numRuns = fc.readConfigureGlobal().numRuns ?? 10_000;

/** The maximum of extension of the goals below, in their own unit. */
const longest = 20;

const start = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2021-01-01', days));
const length: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ unit: fc.constantFrom('days', 'weeks', 'months'), n: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    unit: fc.constant('working-days'),
    n: fc.integer({ min: 1, max: 30 }),
    convention: fc.constantFrom('A', 'B', 'C', 'D'),
  }),
);

/** Days after the start; a pause of nothing, one that ends before it begins, and one that has not ended are there, too. */
const pause = fc.record({
  from: fc.integer({ min: -10, max: 90 }),
  days: fc.integer({ min: -2, max: 25 }),
  open: fc.boolean(),
});
const extension = fc.oneof(
  fc.record({ by: fc.integer({ min: -3, max: 15 }) }),
  fc.record({ until: fc.integer({ min: -5, max: 150 }) }),
);
const history = fc.record({
  on: start,
  length,
  pauses: fc.array(pause, { maxLength: 6 }),
  extensions: fc.array(extension, { maxLength: 4 }),
  closing: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 5 }),
});

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

function played({ on, length, pauses, extensions, closing }: History) {
  const calendar = calendarOf({
    changes: closing.length,
    closingDays: closing.map((days) => ({ on: addDays(on, days), name: 'Lukket' })),
    switches: [],
  });
  const interruptions: Interruptions = {
    pauses: pauses.map(({ from, days, open }): Pause => {
      const first = addDays(on, from);
      return { from: first, to: open && days % 3 === 0 ? null : addDays(first, days) };
    }),
    extensions: extensions.map((one): Extension => ('by' in one ? one : { until: addDays(on, one.until) })),
  };
  const compute = (interrupted: Interruptions) =>
    computeDeadline(goalOf(length), { on, by: 'complaint-received' }, calendar, interrupted);
  return { on, length, calendar, interruptions, compute };
}

describe('Pauses and extensions', () => {
  it('lead to the day that counting on the fingers leads to', () => {
    fc.assert(
      fc.property(history, (random) => {
        const { on, length, calendar, interruptions, compute } = played(random);
        const { dueOn, pausedDays } = compute(interruptions);
        expect({ dueOn, pausedDays }).toEqual(onTheFingers(on, length, calendar, interruptions));
      }),
      { numRuns },
    );
  });

  it('lead to the same in whatever order they are told', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 5 }), (random, turn) => {
        const { interruptions, compute } = played(random);
        const turned = <Item>(items: readonly Item[]) => [...items.slice(turn), ...items.slice(0, turn)].reverse();
        const { pauses, extensions } = interruptions;
        expect(compute({ pauses: turned(pauses), extensions: turned(extensions) })).toEqual(compute(interruptions));
      }),
    );
  });

  it('never make a date earlier', () => {
    fc.assert(
      fc.property(history, (random) => {
        const { interruptions, compute } = played(random);
        const { dueOn, latestOn } = compute(interruptions);
        for (const fewer of [
          { ...interruptions, pauses: interruptions.pauses.slice(1) },
          { ...interruptions, extensions: interruptions.extensions.slice(1) },
        ]) {
          const before = compute(fewer);
          expect(dueOn >= before.dueOn && latestOn >= before.latestOn).toBe(true);
        }
      }),
    );
  });
});

/**
 * The oracle: a person with a paper calendar, who ticks off day after day. Shares nothing with the computation but
 * the question whether a day is off.
 */
function onTheFingers(on: PlainDate, length: Length, calendar: DanishCalendar, { pauses, extensions }: Interruptions) {
  const isOff = (date: PlainDate) => {
    if (length.unit !== 'working-days') return false;
    if (length.convention === 'D') return /^(Sat|Sun)/.test(new Date(date).toUTCString());
    return calendar.dayOff(date, 'working-days') !== null;
  };
  const standsStill = new Set<PlainDate>();
  for (const { from, to } of pauses) {
    if (to === null) continue;
    for (let date = from; date < to; date = addDays(date, 1)) standsStill.add(date);
  }
  const tickOff = (days: number) => {
    let [date, ticks, pausedDays] = [dayZero(on, length, isOff), 0, 0];
    while (ticks < days) {
      date = addDays(date, 1);
      if (isOff(date)) continue;
      if (standsStill.has(date)) pausedDays += 1;
      else ticks += 1;
    }
    return { dueOn: date, pausedDays };
  };
  const days = daysOf(on, length);
  const asked = extensions.map((one) => ('by' in one ? one.by : 0)).filter((by) => by > 0);
  const granted = tickOff(
    days +
      Math.min(
        longest,
        asked.reduce((sum, by) => sum + by, 0),
      ),
  );
  const furthest = tickOff(days + longest).dueOn;
  const named = extensions.flatMap((one) => ('until' in one ? [one.until < furthest ? one.until : furthest] : []));
  const last = [granted.dueOn, ...named].sort().at(-1);
  return { dueOn: last, pausedDays: granted.pausedDays };
}

/** The day before the first that may be ticked off. */
function dayZero(on: PlainDate, length: Length, isOff: (date: PlainDate) => boolean): PlainDate {
  if (length.unit !== 'working-days' || length.convention === 'B') return on;
  if (length.convention === 'A') return addDays(on, -1);
  let date = on;
  while (isOff(date)) date = addDays(date, 1);
  return date;
}

/** How many days there are to tick off without pauses. */
function daysOf(on: PlainDate, { unit, n }: Length): number {
  if (unit === 'weeks') return 7 * n;
  if (unit !== 'months') return n;
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  let end = new Date(Date.UTC(year, month - 1 + n, day));
  while (end.getUTCMonth() !== (month - 1 + n) % 12) end = new Date(end.getTime() - 86_400_000);
  return (end.getTime() - Date.parse(on)) / 86_400_000;
}
