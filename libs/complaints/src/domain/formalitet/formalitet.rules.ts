import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { PointState, RegisteredComplaint } from '../complaint.state.js';
import type { OutstandingAction } from './answer.schemas.js';
import type { FormalitetRefusal } from './formalitet.refusals.js';
import { formalitetOf, type ActionState } from './formalitet.state.js';

const refuse = (code: FormalitetRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** Answered or settled, with no second stage waiting; or gone to the appeals body with the decision it touches. */
export function isFormalitetSettled(
  complaint: RegisteredComplaint,
  { pointId, answeredOn }: Pick<PointState, 'pointId' | 'answeredOn'>,
): boolean {
  const { goneAlong, secondStage, settledOn } = formalitetOf(complaint, pointId);
  if (goneAlong) return true;
  if (secondStage !== null && secondStage.answeredOn === null) return false;
  return answeredOn !== null || settledOn !== null;
}

/** The day on which a point was answered first, or settled; null while it is neither. */
export const repliedOn = (
  complaint: RegisteredComplaint,
  { pointId, answeredOn }: Pick<PointState, 'pointId' | 'answeredOn'>,
): PlainDate | null => answeredOn ?? formalitetOf(complaint, pointId).settledOn;

/** The day on which a point was last answered or settled; null while none is. */
export function lastAnswerOn(complaint: RegisteredComplaint): PlainDate | null {
  const days = complaint.points.flatMap((point) => [
    repliedOn(complaint, point),
    formalitetOf(complaint, point.pointId).secondStage?.answeredOn ?? null,
  ]);
  return latest(days);
}

const known = (days: readonly (PlainDate | null)[]): readonly PlainDate[] => days.filter((day) => day !== null).sort();

export const earliest = (days: readonly (PlainDate | null)[]): PlainDate | null => known(days)[0] ?? null;
export const latest = (days: readonly (PlainDate | null)[]): PlainDate | null => known(days).at(-1) ?? null;

/** The formalitet points that touch a decision and are not answered yet: they go along when it is appealed. */
export const pointsTouching = (complaint: RegisteredComplaint, decisionId: string): readonly string[] =>
  complaint.points
    .filter(
      ({ kind, pointId }) => kind === 'formalitet' && formalitetOf(complaint, pointId).touchesDecision === decisionId,
    )
    .filter((point) => !isFormalitetSettled(complaint, point))
    .map(({ pointId }) => pointId);

/** A step does not come before the one it follows. */
export function notBefore(date: PlainDate, previous: PlainDate | null, field: string): void {
  if (previous !== null && date < previous) throw refuse('date-before-previous-step', { field, earliest: previous });
}

/** What an answer or an agreement leaves to be done lies ahead of it. */
export function checkDueDates(actions: readonly OutstandingAction[], since: PlainDate): void {
  for (const [index, { dueOn }] of actions.entries()) {
    const field = `outstandingActions[${index}].dueOn`;
    if (dueOn < since) throw refuse('outstanding-action-due-in-the-past', { field, earliest: since });
  }
}

interface OfAction {
  readonly pointId: string;
  readonly actionId: string;
}

/** What an answer or an agreement left to be done, also when it is done. */
export function actionOf(complaint: RegisteredComplaint, { pointId, actionId }: OfAction): ActionState {
  const action = formalitetOf(complaint, pointId).actions[actionId];
  if (!action) throw refuse('outstanding-action-unknown', { field: 'actionId' });
  return action;
}

/** The day by which an action is to be done that is not done yet. */
export function openAction(complaint: RegisteredComplaint, of: OfAction): PlainDate {
  const { dueOn, doneOn } = actionOf(complaint, of);
  if (doneOn !== null) throw refuse('outstanding-action-already-done', { field: 'actionId' });
  return dueOn;
}
