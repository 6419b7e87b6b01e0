import { countedWith, type Count, type Counted, type PausedDays } from './counting.js';
import { dayNumberOf, type DayNumber } from './day-numbers.js';
import type { Extendable } from './deadline-rule.js';
import type { Extension } from './deadline.js';

/** Where the law names no maximum: ten years, beyond which nobody means it. */
export const longestOfAll = 3_650;

/** The last day of a deadline that ends on a day: the day itself, or the one that days off move it to. */
export type LastDay = (end: DayNumber) => DayNumber;

/**
 * The end of a count with all its extensions. Numbers of days add up, of several named days the last one holds, and
 * neither goes beyond the rule’s maximum, which is counted from the end without extensions. An extension never
 * shortens: of the ends there are, the last one holds.
 */
export function extendedBy(
  extensions: readonly Extension[],
  { longest }: Extendable,
  count: Count,
  { pauses, lastDay }: { readonly pauses: readonly PausedDays[]; readonly lastDay: LastDay },
): Counted {
  const most = Math.min(longest ?? longestOfAll, longestOfAll);
  const more = Math.min(daysIn(extensions), most);
  const counted = countedWith({ ...count, days: count.days + more }, pauses);
  const named = namedEnd(extensions, counted.end, lastDay);
  if (named === counted.end) return counted;
  const furthest = countedWith({ ...count, days: count.days + most }, pauses).end;
  return { end: Math.min(named, furthest), paused: counted.paused };
}

const daysIn = (extensions: readonly Extension[]): number =>
  extensions.reduce((sum, extension) => sum + ('by' in extension ? Math.max(extension.by, 0) : 0), 0);

/** A notice that was sent when the time was over cures nothing; each that was sent before it may be followed by another. */
function namedEnd(extensions: readonly Extension[], end: DayNumber, lastDay: LastDay): DayNumber {
  const named = extensions
    .flatMap((extension) => ('until' in extension ? [extension] : []))
    .map(({ until, notifiedOn }) => ({
      until: dayNumberOf(until),
      notified: notifiedOn === undefined ? -Infinity : dayNumberOf(notifiedOn),
    }))
    .sort((a, b) => a.notified - b.notified);
  return named.reduce((so, { until, notified }) => (notified <= lastDay(so) ? Math.max(so, until) : so), end);
}
