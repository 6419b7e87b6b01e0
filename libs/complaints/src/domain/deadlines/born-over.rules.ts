import { bornOverdue } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { realitetTrackOf } from '../realitet/realitet.standing.rules.js';
import type { Look } from './clock-look.js';
import type { Computed } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';

/**
 * Whether a deadline that comes to be now runs from something that was recorded before, and that is only read otherwise
 * now: a point turned out to be of another kind or another track, a contact to be a complaint, another department has
 * it, something recorded wrongly was put right, or a rule or a goal changed. If such a deadline is over on the day it
 * is born, nobody could have kept it: it is breached on creation, and counted apart (domain reference 1.10). What was
 * merely typed in late, a registration or a step, is not: there was a deadline while it lay untyped, and it is overdue
 * like any other.
 */
export function isReadAnew({ before, after, keeping, clock, deadline }: Look): boolean {
  if (before === null) return false;
  if (keeping.anew !== undefined) return true;
  if (keeping.told?.some(({ type }) => putsRight(type))) return true;
  // It ran already, from that day and without a date, until somebody had it whose goal it is.
  if (deadline?.computed === null && deadline.startedOn === clock.startedOn) return false;
  // What is read otherwise runs from a day that was known; anything else that a command starts is new with it.
  return isKnownDay(before, clock.startedOn) && isMoved(before, after);
}

/**
 * Whether nobody could have kept a deadline that has other dates now. It is judged as if it had had them when it was
 * born of another reading: what was over by then stays so, what turns out to have been ahead is kept or missed like any
 * other, and the reverse. What was done by then can be judged. Of one whose birth nobody dated, what is ahead today is.
 */
export function isBreachedOnCreation(
  { breachedOnCreation, readAnewOn }: Pick<Deadline, 'breachedOnCreation' | 'readAnewOn'>,
  computed: Pick<Computed, 'countsOn'>,
  { metOn, today }: { readonly metOn: PlainDate | null; readonly today: PlainDate },
): boolean {
  if (readAnewOn === null) return breachedOnCreation && bornOverdue(computed, today);
  const wasDone = !breachedOnCreation && metOn !== null && metOn <= readAnewOn;
  return bornOverdue(computed, readAnewOn) && !wasDone;
}

/** Whether something was complained about on that day, as far as anybody had recorded. */
const isKnownDay = ({ receivedOn, turnedOn, points }: RegisteredComplaint, on: PlainDate): boolean =>
  [receivedOn, turnedOn, ...points.map(({ raisedOn }) => raisedOn)].includes(on);

/** What takes an end or a standing back. */
const undoings: ReadonlySet<string> = new Set([
  'ComplaintReopened',
  'WithdrawalRevoked',
  'RegistrationReinstated',
  'ComplaintUnmerged',
]);

/** Corrections are named so: ReceiptDateCorrected, StepDateCorrected. */
const putsRight = (type: string): boolean => type.endsWith('Corrected') || undoings.has(type);

/** Whether something that was there before is of another kind or track now, or with another team. */
function isMoved(before: RegisteredComplaint, after: RegisteredComplaint): boolean {
  if (before.subject !== after.subject) return true;
  if (before.assigned !== null && before.assigned.team !== after.assigned?.team) return true;
  const tracks = tracksOf(before);
  return [...tracksOf(after)].some(([pointId, track]) => tracks.has(pointId) && tracks.get(pointId) !== track);
}

/** The track and the team of each point. */
const tracksOf = (complaint: RegisteredComplaint): ReadonlyMap<string, string> =>
  new Map(
    complaint.points.map((point) => {
      const track = point.kind === 'formalitet' ? point.kind : realitetTrackOf(complaint, point);
      return [point.pointId, `${track} ${point.team}`];
    }),
  );
