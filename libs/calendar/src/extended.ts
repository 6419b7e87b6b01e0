import { countedWith, type Count, type Counted, type PausedDays } from './counting.js';
import { dayNumberOf } from './day-numbers.js';
import type { Extendable } from './deadline-rule.js';
import type { Extension } from './deadline.js';

/** Where the law names no maximum: ten years, beyond which nobody means it. */
const longestOfAll = 3_650;

/**
 * The end of a count with all its extensions. Numbers of days add up, of several named days the last one holds, and
 * neither goes beyond the rule’s maximum, which is counted from the end without extensions. An extension never
 * shortens: of the ends there are, the last one holds.
 */
export function extendedBy(
  extensions: readonly Extension[],
  { longest }: Extendable,
  count: Count,
  pauses: readonly PausedDays[],
): Counted {
  const most = Math.min(longest ?? longestOfAll, longestOfAll);
  const more = Math.min(daysIn(extensions), most);
  const counted = countedWith({ ...count, days: count.days + more }, pauses);
  const named = Math.max(counted.end, ...namedDays(extensions));
  if (named === counted.end) return counted;
  const furthest = countedWith({ ...count, days: count.days + most }, pauses).end;
  return { end: Math.min(named, furthest), paused: counted.paused };
}

const daysIn = (extensions: readonly Extension[]): number =>
  extensions.reduce((sum, extension) => sum + ('by' in extension ? Math.max(extension.by, 0) : 0), 0);

const namedDays = (extensions: readonly Extension[]) =>
  extensions.flatMap((extension) => ('until' in extension ? [dayNumberOf(extension.until)] : []));
