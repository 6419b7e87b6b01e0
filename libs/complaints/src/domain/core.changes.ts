import type { PlainDate } from '@lydhoer/kernel';
import type { AreaChanges } from './areas.js';
import type { CoreEvent } from './complaint.events.js';
import {
  complainedOn,
  handled,
  handledInstead,
  unanswered,
  withPoint,
  type Assignment,
  type RegisteredComplaint,
  type Registration,
} from './complaint.state.js';

/** What the events change that no area has to itself. */
export const coreChanges: AreaChanges<Exclude<CoreEvent, { type: Registration['type'] }>> = {
  ContactTurnedIntoComplaint: (state, { data: { turnedOn, points } }) =>
    handled({ ...state, subject: 'complaint' as const, turnedOn, points: points.map(unanswered) }, turnedOn),
  TurnedDateCorrected: (state, { data: { was, turnedOn } }) => {
    const together = state.points.filter(({ raisedOn }) => raisedOn === turnedOn);
    // What was raised on the day of the complaint itself was raised with it.
    const joined = together.reduce(
      (so, { pointId }) => handledInstead(withPoint(so, pointId, { raisedOn: null }), turnedOn, null),
      state,
    );
    return handledInstead({ ...joined, turnedOn }, was, turnedOn);
  },
  PointAdded: (state, { data: { point, raisedOn } }) =>
    handledOnceRaised({ ...state, points: [...state.points, { ...unanswered(point), raisedOn }] }, null, raisedOn),
  PointRaisedDateCorrected: (state, { data: { pointId, raisedOn: told } }) => {
    // On the day of the complaint itself it was raised with it, and follows it when its receipt is corrected.
    const raisedOn = told === complainedOn(state) ? null : told;
    const before = state.points.find((point) => point.pointId === pointId)?.raisedOn ?? null;
    return handledOnceRaised(withPoint(state, pointId, { raisedOn }), before, raisedOn);
  },
  PointClassified: (state, { data }) => {
    const { pointId, kind, theme, consequences, legalBasis, team } = data;
    return withPoint(state, pointId, { kind, theme, consequences, legalBasis, team });
  },
  // What it brings about was told with the classification beside it.
  PointKindCorrected: (state) => state,
  ComplaintAssigned: (state, { data }) => assignedTo(state, data.assignee, data),
  ComplaintHandedOver: (state, { data }) => assignedTo(state, data.to, data),
  AnswerDueDateCorrected: (state, { data: { answerDueOn } }) => ({
    ...state,
    assigned: state.assigned && { ...state.assigned, answerDueOn },
  }),
  AssigneeReminded: (state, { data }) => ({
    ...state,
    assigned: state.assigned && { ...state.assigned, remindedOf: data.answerDueOn },
  }),
  PointAnswered: (state, { data: { pointId, answeredOn } }) =>
    handled(withPoint(state, pointId, { answeredOn }), answeredOn),
  ReceiptDateCorrected: (state, { data }) => ({ ...state, receivedOn: data.receivedOn }),
  ComplaintWithdrawn: (state, { data }) => handled({ ...state, ended: 'withdrawn' }, data.withdrawnOn),
  ComplaintClosed: (state, { data }) => handled({ ...state, ended: 'closed' }, data.closedOn),
};

/** What was raised later than the complaint came in cannot have come before it: the receipt lies before that day. */
function handledOnceRaised(
  state: RegisteredComplaint,
  before: PlainDate | null,
  raisedOn: PlainDate | null,
): RegisteredComplaint {
  if (before !== null) return handledInstead(state, before, raisedOn);
  return raisedOn === null ? state : handled(state, raisedOn);
}

/** Whoever gets it, what was reminded of stays reminded of: a new reminder needs a new date. */
const assignedTo = (
  state: RegisteredComplaint,
  to: string,
  { team, answerDueOn }: Pick<Assignment, 'team' | 'answerDueOn'>,
): RegisteredComplaint => ({
  ...state,
  assigned: { to, team, answerDueOn, remindedOf: state.assigned?.remindedOf ?? null },
});
