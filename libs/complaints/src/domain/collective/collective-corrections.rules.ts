import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { CorrectionRefusal } from '../corrections/corrections.refusals.js';
import { notInTheFuture, receivable } from '../date.rules.js';
import { earliest } from '../formalitet/formalitet.rules.js';
import type { CorrectCollectiveDate, CorrectParticipantsStatement, TakeBackFamilyStep } from './collective.commands.js';
import type {
  CollectiveDateCorrected,
  FamilyStepTakenBack,
  ParticipantsStatementCorrected,
} from './collective-corrections.events.js';
import type { CollectiveRefusal } from './collective.refusals.js';
import { checkEndOfParts, checkJoining, checkSpoke, sinceOpening } from './collective.rules.js';
import type { Membership, OpenedCollective } from './collective.state.js';

const refuse = (
  code:
    CollectiveRefusal | Extract<CorrectionRefusal, 'step-not-taken' | 'step-date-unchanged' | 'date-after-next-step'>,
  facts: Readonly<Record<string, unknown>> = {},
) => new Refusal(code, facts);

const field = 'on';

/** A day that is to be put right, and the day of what came after it. */
interface Dated {
  readonly was: PlainDate;
  readonly next: PlainDate | null;
}

/**
 * A day that is put right is judged as when it was recorded, and by what came after: a family joins before it leaves, and
 * all of it lies between the opening and the closing. Whether words were valid on the new day is not asked, as of no
 * correction.
 */
export function redating(
  { data }: CorrectCollectiveDate,
  collective: OpenedCollective,
): CollectiveDateCorrected['data'] {
  const { collectiveId, step, complaintId, on, reason } = data;
  const { was, next } = dated(data, collective);
  if (was === on) throw refuse('step-date-unchanged', { field });
  if (next !== null && on > next) throw refuse('date-after-next-step', { field, latest: next });
  return { collectiveId, step, complaintId, was, on, reason };
}

function dated(data: CorrectCollectiveDate['data'], collective: OpenedCollective): Dated {
  const { step, complaintId, on, today } = data;
  const { openedOn, closedOn, families, points, spokesperson } = collective;
  if (step === 'joined' || step === 'left') return datedOfFamily(data, step, collective);
  if (complaintId !== null) throw refuse('step-has-no-family', { field: 'complaintId' });
  switch (step) {
    case 'opened': {
      receivable(on, today, field);
      const since = [...families.map(({ joinedOn }) => joinedOn), ...points.map(({ raisedOn }) => raisedOn)];
      return { was: openedOn, next: earliest([...since, spokesperson?.namedOn ?? null, closedOn]) };
    }
    case 'spokesperson-named': {
      const { namedOn, complaintId: speaking } = taken(spokesperson);
      sinceOpening(on, collective, today, field);
      const last = families.findLast((family) => family.complaintId === speaking);
      return { was: namedOn, next: earliest([last?.leftOn ?? null, closedOn]) };
    }
    case 'closed': {
      const was = taken(closedOn);
      sinceOpening(on, collective, today, field);
      checkEndOfParts(on, field, collective, data.complaints);
      return { was, next: null };
    }
  }
}

/** What happened, or its day; there is nothing to put right of what did not. */
function taken<What>(what: What | null | undefined): What {
  if (what === null || what === undefined) throw refuse('step-not-taken', { field: 'step' });
  return what;
}

function datedOfFamily(
  { complaintId, was, on, today }: CorrectCollectiveDate['data'],
  step: 'joined' | 'left',
  collective: OpenedCollective,
): Dated {
  if (complaintId === null) throw refuse('step-family-missing', { field: 'complaintId' });
  const times = timesOf(collective, complaintId);
  const dayOf = ({ joinedOn, leftOn }: Membership) => (step === 'joined' ? joinedOn : leftOn);
  const at = times.findLastIndex((time) => (was === null ? dayOf(time) !== null : dayOf(time) === was));
  const time = taken(times[at]);
  const day = taken(dayOf(time));
  if (step === 'left') {
    notInTheFuture(on, today, field);
    if (on < time.joinedOn) throw refuse('left-before-joined', { field, earliest: time.joinedOn });
    if (at === times.length - 1) checkSpoke(on, field, complaintId, collective);
    return { was: day, next: earliest([times[at + 1]?.joinedOn ?? null, collective.closedOn]) };
  }
  sinceOpening(on, collective, today, field);
  checkJoining(on, field, times.slice(0, at));
  return { was: day, next: earliest([time.leftOn, collective.closedOn]) };
}

/** A family's times in the collective; refuses where it has, or had, none. */
function timesOf({ families }: OpenedCollective, complaintId: string): readonly Membership[] {
  const times = families.filter((family) => family.complaintId === complaintId);
  if (times.length === 0) throw refuse('family-not-in-collective');
  return times;
}

/**
 * A family that joined or left by mistake: the last of its steps, which the command names, so that the same order given
 * twice does not take back two. Who speaks for all is one who belongs to them.
 */
export function takingBackOfFamily(
  { data }: TakeBackFamilyStep,
  collective: OpenedCollective,
): FamilyStepTakenBack['data'] {
  const times = timesOf(collective, data.complaintId);
  const { joinedOn = '', leftOn = null } = times.at(-1) ?? {};
  const last = leftOn === null ? 'joined' : 'left';
  if (last !== data.step) throw refuse('another-family-step-was-last', { field: 'step', last });
  if (last === 'joined' && times.length === 1 && collective.spokesperson?.complaintId === data.complaintId) {
    throw refuse('family-speaks-for-all', { from: collective.spokesperson.namedOn });
  }
  return { ...data, takenOn: leftOn ?? joinedOn };
}

/** A statement is judged as when it was recorded, and may turn out never to have been made. */
export function statedInstead(
  { data: { today, ...data } }: CorrectParticipantsStatement,
  { statements }: OpenedCollective,
): ParticipantsStatementCorrected['data'] {
  const told = statements.find(({ statementId }) => statementId === data.statementId);
  if (!told) throw refuse('statement-unknown');
  if (data.statement) receivable(data.statement.statedOn, today, 'statement.statedOn');
  return { ...data, was: { families: told.families, statedOn: told.statedOn } };
}
