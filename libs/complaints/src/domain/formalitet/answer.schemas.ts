import Type, { type Static } from 'typebox';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { dismissalReasons, pointOutcomes } from '../complaint.values.js';

/** What an answer or an agreement leaves to be done, and by when. */
export const outstandingAction = Type.Object(
  {
    actionId: Type.String(),
    /** What is to be done. */
    what: text(2000),
    /** The day by which it is to be done. */
    dueOn: date,
  },
  closed,
);
export type OutstandingAction = Readonly<Static<typeof outstandingAction>>;

/** How a point was answered, in the first stage and in the second. */
export const answerFields = {
  outcome: oneOf(pointOutcomes),
  dismissalReason: orNull(oneOf(dismissalReasons)),
  answeredOn: date,
  reasons: orNull(text(8000)),
  /** The rule or the practice that the answer rests on, in words. */
  restsOn: orNull(text(4000)),
  remedy: orNull(text(4000)),
  /** What remains to be done, followed apart from the answer. */
  outstandingActions: Type.Array(outstandingAction),
  furtherSteps: orNull(text(4000)),
};
