import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { dayRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture, sinceRaised, sinceReceipt } from '../date.rules.js';
import { earliest, latest, notBefore } from '../formalitet/formalitet.rules.js';
import { formalitetOf, type FormalitetPoint } from '../formalitet/formalitet.state.js';
import type { DialogueStepName } from '../formalitet/formalitet.values.js';
import { wentAlongOn } from '../formalitet/gone-along.rules.js';
import { awaitedSince, lastAwaitedSince, lastStepOfPointsOn } from '../life.rules.js';
import { pointOf } from '../point.rules.js';
import { appealOf } from '../realitet/realitet.state.js';
import type { RealitetDay } from '../realitet/realitet.values.js';
import { dayBetween, pointsSharing } from '../realitet/step-day.rules.js';
import type { CorrectStepDate } from './corrections.commands.js';
import type { StepDateCorrected } from './corrections.events.js';
import type { CorrectionRefusal } from './corrections.refusals.js';
import { isDialogueDay, isRealitetDay, type CorrectableStep } from './corrections.values.js';
import { dialogueDayBetween, dialogueDays } from './dialogue-days.rules.js';
import { stepNamed } from './step-point.rules.js';

const refuse = (code: CorrectionRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** A step: its day, null while it was not taken, and the days of the steps that it lies between. */
interface Step {
  readonly was: PlainDate | null;
  readonly after: PlainDate | null;
  readonly before: PlainDate | null;
  /** The day of the new decision that the step sent. */
  readonly madeOn?: PlainDate | null;
}

type Correction = CorrectStepDate['data'];
type OtherStep = Exclude<CorrectableStep, RealitetDay | DialogueStepName>;

/**
 * What puts the day of a step right. Refuses another day that it cannot have been. A step that several points share has
 * one day: it is put right for each of them.
 */
export function redatings(
  { today, ...data }: Correction,
  complaint: RegisteredComplaint,
): readonly StepDateCorrected['data'][] {
  const { step } = data;
  const point = stepNamed(data, complaint);
  const corrected = (of: Step, pointId: string | null) => ({
    ...data,
    pointId,
    was: dayOf(of, { ...data, pointId, today }, complaint),
  });
  if (point) checkActionsOf(point, data, complaint);
  if (isDialogueDay(step)) return [corrected(dialogueStepOf(complaint, { ...data, step }), null)];
  if (!isRealitetDay(step)) return [corrected(stepOf(complaint, step, point?.pointId ?? ''), data.pointId)];
  const sharing = point === null ? [] : pointsSharing(complaint, point.pointId, step);
  return sharing.map((one) => corrected(realitetStepOf(complaint, one, step), one.pointId));
}

/** What an answer or an agreement left to be done lies ahead of it, as when it was given. */
function checkActionsOf(
  { pointId }: PointState,
  { step, on }: Pick<Correction, 'step' | 'on'>,
  complaint: RegisteredComplaint,
): void {
  const { actions } = formalitetOf(complaint, pointId);
  const left = Object.values(actions).filter(({ leftBy }) => leftBy === step);
  const [latest] = left
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn < on)
    .sort();
  if (latest !== undefined) throw refuse('outstanding-action-due-before', { field: 'on', latest });
}

/** The day on which a step was recorded, when the other one fits. */
function dayOf(
  { was, after, before, madeOn = null }: Step,
  { step, pointId, was: meant, on, today }: Correction,
  complaint: RegisteredComplaint,
): PlainDate {
  if (was === null) throw refuse('step-not-taken', { field: 'step' });
  if (meant !== undefined && meant !== was) throw refuse('step-recorded-for-another-day', { field: 'was' });
  if (on === was) throw refuse('step-date-unchanged', { field: 'on' });
  const { receivedOn } = complaint;
  // Ankestyrelsen may have received a complaint before the municipality heard of it.
  if (step === 'received-by-appeal-board') notInTheFuture(on, today, 'on');
  else if (pointId === null) sinceReceipt(on, receivedOn, today, 'on');
  else sinceRaised(on, { receivedOn, raisedOn: dayRaised(complaint, pointOf(complaint, pointId)) }, today, 'on');
  // A new decision is no step: its own correction moves its day.
  if (on < (madeOn ?? on) && latest([after, madeOn]) !== after) {
    throw refuse('new-decision-was-made-later', { field: 'on', earliest: madeOn });
  }
  notBefore(on, after, 'on');
  if (before !== null && on > before) throw refuse('date-after-next-step', { field: 'on', latest: before });
  return was;
}

function realitetStepOf(complaint: RegisteredComplaint, point: PointState, day: RealitetDay): Step {
  const between = dayBetween(complaint, point, day);
  if (!between) return { was: null, after: null, before: null };
  // The citizen's four weeks were counted from that day, and their last day is part of what was recorded.
  if (day === 'new-decision-sent' && appealOf(complaint, point.pointId).silentSince !== null) {
    throw refuse('silence-was-counted-from-this-day', { field: 'step' });
  }
  // A case may be closed when a new decision is made, before that is sent.
  const closedOn = day === 'new-decision-sent' ? null : closedOnOf(complaint);
  return {
    ...between,
    before: earliest([between.before, closedOn, lapsedOn(complaint, point, day)]),
  };
}

/**
 * The day on which a point lapsed at Ankestyrelsen with the complaint: on the day it came on its way there, or later, and
 * not before Ankestyrelsen decided on a dispensation.
 */
const lapsedOn = (complaint: RegisteredComplaint, point: PointState, day: RealitetDay): PlainDate | null => {
  const { forwardedOn } = appealOf(complaint, point.pointId);
  const onItsWay = forwardedOn === null ? day === 'received-by-appeal-board' : sending.has(day);
  const isBound = onItsWay || day === 'dispensation-decided';
  return isBound && awaitedSince(complaint, point) !== null ? complaint.corrections.endedOn : null;
};

/** The days on which points are sent to Ankestyrelsen. */
const sending: ReadonlySet<RealitetDay> = new Set(['forwarded', 'passed-on'] as const);

const closedOnOf = ({ ended, corrections }: RegisteredComplaint): PlainDate | null =>
  ended === 'closed' ? corrections.endedOn : null;

/** A step of the conversation: the last of its kind, unless another is meant by the day it is recorded for. */
function dialogueStepOf(
  complaint: RegisteredComplaint,
  { step, was: meant, on }: Pick<Correction, 'was' | 'on'> & { readonly step: DialogueStepName },
): Step {
  const days = dialogueDays(complaint, step);
  const was = days.find((day) => day === meant) ?? days.at(-1);
  if (was === undefined) throw refuse('step-not-taken', { field: 'step' });
  return { was, ...dialogueDayBetween(complaint, { step, was }, on) };
}

/** The day of the conversation that settled a point; null where none is recorded. */
const heldOn = ({ formalitet }: RegisteredComplaint, { settledAt }: FormalitetPoint): PlainDate | null =>
  formalitet.dialogue[settledAt ?? -1]?.on ?? null;

function stepOf(complaint: RegisteredComplaint, step: OtherStep, pointId: string): Step {
  const { ended, formalitet, corrections } = complaint;
  const { endedOn } = corrections;
  const closedOn = closedOnOf(complaint);
  const point = formalitetOf(complaint, pointId);
  const answeredOn = complaint.points.find((candidate) => candidate.pointId === pointId)?.answeredOn ?? null;
  const secondStage = point.secondStage ?? { askedOn: null, answeredOn: null };
  // What waited for its second answer may have gone along with an appeal instead.
  const alongOn = point.goneAlong ? wentAlongOn(complaint, { pointId }) : null;
  switch (step) {
    case 'acknowledged':
      return { was: formalitet.acknowledgedOn, after: null, before: null };
    case 'answered':
      return { was: answeredOn, after: null, before: earliest([secondStage.askedOn, closedOn]) };
    case 'settled-by-dialogue':
      return { was: point.settledOn, after: heldOn(complaint, point), before: closedOn };
    case 'second-stage-asked':
      return {
        was: secondStage.askedOn,
        after: answeredOn,
        before: earliest([secondStage.answeredOn, closedOn, alongOn]),
      };
    case 'second-stage-answered':
      return { was: secondStage.answeredOn, after: secondStage.askedOn, before: closedOn };
    case 'withdrawn':
    case 'closed':
      return {
        was: ended === step ? endedOn : null,
        after: step === 'closed' ? lastStepOfPointsOn(complaint) : lastAwaitedSince(complaint),
        before: null,
      };
  }
}
