import type { AreaChanges } from './areas.js';
import type { CoreEvent } from './complaint.events.js';
import {
  handled,
  unanswered,
  withPoint,
  type Assignment,
  type RegisteredComplaint,
  type Registration,
} from './complaint.state.js';

/** What the events change that no area has to itself. */
export const coreChanges: AreaChanges<Exclude<CoreEvent, { type: Registration['type'] }>> = {
  ContactTurnedIntoComplaint: (state, { data }) =>
    handled({ ...state, subject: 'complaint' as const, points: data.points.map(unanswered) }, data.turnedOn),
  PointAdded: (state, { data }) => ({ ...state, points: [...state.points, unanswered(data.point)] }),
  PointClassified: (state, { data }) => {
    const { pointId, kind, theme, consequences, legalBasis, team } = data;
    return withPoint(state, pointId, { kind, theme, consequences, legalBasis, team });
  },
  ComplaintAssigned: (state, { data }) => assignedTo(state, data.assignee, data),
  ComplaintHandedOver: (state, { data }) => assignedTo(state, data.to, data),
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

/** Whoever gets it, what was reminded of stays reminded of: a new reminder needs a new date. */
const assignedTo = (
  state: RegisteredComplaint,
  to: string,
  { team, answerDueOn }: Pick<Assignment, 'team' | 'answerDueOn'>,
): RegisteredComplaint => ({
  ...state,
  assigned: { to, team, answerDueOn, remindedOf: state.assigned?.remindedOf ?? null },
});
