import type { PlainDate } from '@lydhoer/kernel';
import { computeDeadline } from './compute-deadline.js';
import type { DanishCalendar } from './danish-calendar.js';
import type { DeadlineRule } from './deadline-rule.js';
import type { DeadlineStart, Extension, Interruptions } from './deadline.js';

/** Whether an extension may be given, and what it would make of the date. */
export type ExtensionVerdict =
  | { readonly verdict: 'granted'; readonly dueOn: PlainDate }
  /** The rule knows no extension. */
  | { readonly verdict: 'not-extendable' }
  /** It names a day that is not after the date there is, or no day at all. */
  | { readonly verdict: 'does-not-extend'; readonly dueOn: PlainDate }
  /** It goes further than the rule’s maximum, which ends on `latest`. */
  | { readonly verdict: 'too-long'; readonly latest: PlainDate };

/** Tries one more extension on top of what there is. */
export function extensionOf(
  rule: DeadlineRule,
  start: DeadlineStart,
  calendar: DanishCalendar,
  { pauses, extensions }: Interruptions,
  proposed: Extension,
): ExtensionVerdict {
  const allowed = start.extension === undefined ? rule.extension : start.extension;
  if (allowed === null) return { verdict: 'not-extendable' };
  const withExtensions = (all: readonly Extension[], longest: number | null = null) =>
    computeDeadline(rule, { ...start, extension: { longest } }, calendar, { pauses, extensions: all });
  const { dueOn } = withExtensions(extensions, allowed.longest);
  const asked = withExtensions([...extensions, proposed]).dueOn;
  if (asked <= dueOn) return { verdict: 'does-not-extend', dueOn };
  if (allowed.longest !== null) {
    const latest = withExtensions([{ by: allowed.longest }]).dueOn;
    if (asked > latest) return { verdict: 'too-long', latest };
  }
  return { verdict: 'granted', dueOn: asked };
}
