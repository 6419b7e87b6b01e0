import type { PlainDate } from '@lydhoer/kernel';
import type { ComplaintState, RegisteredComplaint } from '../complaint.state.js';
import { suspensionsOf } from '../realitet/appeal-time.state.js';
import type { Clock } from './clock.js';
import { endedPauses, ruleOf, scaleOf } from './deadline-dates.js';
import type { Computed } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';
import type { MoveCause } from './deadlines.values.js';
import type { Rulebook } from './rulebook.js';

/** With what deadlines are kept. */
export interface Keeping {
  readonly complaintId: string;
  readonly rulebook: Rulebook;
  /** Today's date in Denmark. */
  readonly today: PlainDate;
  /** The command's own events; left out where it has none. */
  readonly told?: readonly { readonly type: string }[] | undefined;
  /** `open`: the open ones are computed anew. `missing`: also those that a case imported as closed never had. */
  readonly anew?: 'open' | 'missing' | undefined;
}

/** One clock before and after a command, and its deadline if it has one. */
export interface Look {
  readonly before: ComplaintState;
  readonly after: RegisteredComplaint;
  readonly keeping: Keeping;
  readonly previous: Clock | undefined;
  readonly clock: Clock;
  readonly deadline: Deadline | undefined;
}

type Start = Pick<Clock, 'startedOn' | 'startedAt' | 'startedBy'>;

/** Whether another day, another instant, or something else on that day started it: then its sentences are other ones. */
export const restarted = (a: Start, b: Start): boolean =>
  a.startedOn !== b.startedOn || a.startedAt !== b.startedAt || a.startedBy !== b.startedBy;

export const sameClock = (a: Clock, b: Clock): boolean =>
  !restarted(a, b) && a.metOn === b.metOn && a.metAt === b.metAt && a.ended === b.ended && a.endedOn === b.endedOn;

/** Whether the clock has another local length than before, because it is another department's or area's now. */
export function rescaled({ before, after, previous, clock, keeping }: Look): boolean {
  if (!before || !previous) return false;
  const lengthOf = (complaint: RegisteredComplaint, of: Clock) => {
    const inForce = ruleOf(of, scaleOf(complaint, of), keeping.rulebook);
    return text([inForce?.length, inForce?.isOwed]);
  };
  return lengthOf(before, previous) !== lengthOf(after, clock);
}

/** Whether there is another pause that has ended, another extension or another notice, than before. */
export function interrupted({ before }: Look, deadline: Deadline): boolean {
  const was = before?.deadlines.all[deadline.deadlineId] ?? { pauses: [], extensions: [], notices: [] };
  return (
    extended(was, deadline) ||
    noticed(was, deadline) ||
    text(endedPauses(was.pauses)) !== text(endedPauses(deadline.pauses))
  );
}

const extended = (a: Pick<Deadline, 'extensions'>, b: Pick<Deadline, 'extensions'>): boolean =>
  text(a.extensions) !== text(b.extensions);

const noticed = (a: Pick<Deadline, 'notices'>, b: Pick<Deadline, 'notices'>): boolean =>
  text(a.notices) !== text(b.notices);

/** Whether the law stopped the clock, or let it run on. */
export const suspended = ({ before, after, clock: { rule, subject } }: Look): boolean =>
  text(before ? suspensionsOf(before, rule, subject) : []) !== text(suspensionsOf(after, rule, subject));

/** Whether a point is of another kind than before: then other rules hold for it. */
export function isReclassified(before: ComplaintState, { points }: RegisteredComplaint): boolean {
  const kinds = new Map(before?.points.map(({ pointId, kind }) => [pointId, kind]));
  return points.some(({ pointId, kind }) => kinds.has(pointId) && kinds.get(pointId) !== kind);
}

/** Whether two computations come to the same: another calendar that moves nothing is none of a deadline's business. */
export const sameDates = (a: Computed, b: Computed): boolean => text(datesIn(a)) === text(datesIn(b));

const datesIn = (of: Computed) => [
  ...[of.startedOn, of.startedAt, of.startedBy, of.length.n, of.length.unit, of.length.convention],
  ...[of.dueOn, of.latestOn, of.judgedBy, of.countsOn, of.countsAt, of.pausedDays, of.dueBeforeExtension],
];

/** Why a deadline moves: what was put right comes before what was changed for all. */
export function moveCause(look: Look, was: Computed, computed: Computed): MoveCause {
  const { before, after, deadline } = look;
  if (restarted(was, computed)) {
    if (before?.receivedOn !== after.receivedOn) return 'receipt-date-corrected';
    if (was.startedBy !== 'reasons-received' && computed.startedBy === 'reasons-received') return 'restarted-by-law';
    return before.subject === after.subject ? 'fact-corrected' : 'reclassified';
  }
  if (rescaled(look)) return 'reclassified';
  if (look.keeping.told?.some(({ type }) => putRight.has(type))) return 'fact-corrected';
  const known = deadline && before?.deadlines.all[deadline.deadlineId];
  if (known && extended(known, deadline)) return 'extension';
  if (known && noticed(known, deadline)) return 'extended-with-notice';
  if (suspended(look)) return 'suspended-by-law';
  if (deadline && interrupted(look, deadline)) return 'pause';
  return text(rulePart(was)) === text(rulePart(computed)) ? 'calendar-changed' : 'rule-changed';
}

/** Corrections of what extended a clock, or stopped it by law. */
const putRight: ReadonlySet<string> = new Set([
  'AccessRequestsCorrected',
  'DeadlineExtensionCorrected',
  'ExtensionNoticeCorrected',
]);

const rulePart = ({ rule, length, judgedBy }: Computed) => [
  ...[rule.version, length.n, length.unit, length.convention, judgedBy],
];

const text = (value: unknown): string => JSON.stringify(value);
