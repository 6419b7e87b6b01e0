import { countedWith, type Count, type Counted, type PausedDays } from './counting.js';
import { dayNumberOf } from './day-numbers.js';
import type { Extendable } from './deadline-rule.js';
import type { Extension } from './deadline.js';

/**
 * The end of a count with all its extensions. Numbers of days add up, of several named days the last one holds, and
 * neither goes beyond the rule’s maximum, which is counted from the end without extensions. An extension never
 * shortens: of the ends there are, the last one holds.
 */
export function extendedBy(
  extensions: readonly Extension[],
  extendable: Extendable | null,
  count: Count,
  pauses: readonly PausedDays[],
): Counted {
  const unextended = countedWith(count, pauses);
  if (extensions.length === 0) return unextended;
  const longest = extendable?.longest ?? Infinity;
  const more = Math.min(addedDays(extensions), longest);
  const byDays = countedWith({ ...count, days: count.days + more }, pauses);
  const until = Math.max(...namedDays(extensions), byDays.end);
  if (until === byDays.end) return byDays;
  const end = longest === Infinity ? until : Math.min(until, countedWith({ ...count, days: count.days + longest }, pauses).end);
  return { end, paused: byDays.paused };
}

const addedDays = (extensions: readonly Extension[]): number =>
  extensions.reduce((sum, extension) => sum + ('by' in extension ? Math.max(extension.by, 0) : 0), 0);

const namedDays = (extensions: readonly Extension[]) =>
  extensions.flatMap((extension) => ('until' in extension ? [dayNumberOf(extension.until)] : []));
