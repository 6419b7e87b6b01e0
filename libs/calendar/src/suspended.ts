import { dayNumberOf, type DayNumber } from './day-numbers.js';
import type { DeadlineRule } from './deadline-rule.js';
import type { Suspension } from './deadline.js';
import type { LastDay } from './extended.js';

/**
 * The end of a clock that the law itself stopped (forvaltningsloven § 17, stk. 2): what was left when the ground arose
 * is left when the clock runs on, and at the least as many days as the law gives. A ground that arose when the time was
 * over stops nothing, and one that has not ended gives nothing back yet. Never before the end that it had.
 */
export function suspendedBy(
  suspensions: readonly Suspension[],
  end: DayNumber,
  { rule, startDay, lastDay }: { readonly rule: DeadlineRule; readonly startDay: DayNumber; readonly lastDay: LastDay },
): DayNumber {
  const stop = rule.lawfulStops.find(({ effect }) => effect === 'stands-still');
  if (stop === undefined) return end;
  let [so, ranOn] = [end, startDay];
  for (const { from, to } of ended(suspensions)) {
    if (to < startDay || from > lastDay(so)) continue;
    // Two that overlap stop the clock once.
    const stillFrom = Math.max(from, ranOn);
    so = Math.max(so + Math.max(to - stillFrom, 0), to + (stop.atLeastDays ?? 0));
    ranOn = Math.max(ranOn, to);
  }
  return so;
}

const ended = (suspensions: readonly Suspension[]) =>
  suspensions
    .flatMap(({ from, to }) => (to === null ? [] : [{ from: dayNumberOf(from), to: dayNumberOf(to) }]))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
