import { Refusal } from '@lydhoer/kernel';
import type { RemindAssignee } from './complaint.commands.js';
import type { AssigneeReminded } from './complaint.events.js';
import type { ReminderRefusal, StaffRefusal } from './complaint.refusals.js';
import type { RegisteredComplaint } from './complaint.state.js';
import { isPointSettled } from './life.rules.js';

const refuse = (code: ReminderRefusal | StaffRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** Whoever has a complaint is reminded once of each day by which it was to be answered, when that day is over. */
export function remind({ data }: RemindAssignee, complaint: RegisteredComplaint): AssigneeReminded {
  const { assigned, points } = complaint;
  const { complaintId, today } = data;
  if (!assigned) throw refuse('not-assigned-yet');
  const { to: assignee, answerDueOn, remindedOf } = assigned;
  if (answerDueOn === null || answerDueOn >= today) throw refuse('assignment-not-overdue', { answerDueOn });
  // A contact has nothing to answer: it is done when it is closed.
  if (points.length > 0 && points.every((point) => isPointSettled(complaint, point))) {
    throw refuse('assignment-already-answered');
  }
  if (remindedOf === answerDueOn) throw refuse('assignee-already-reminded', { answerDueOn });
  return { type: 'AssigneeReminded', data: { complaintId, assignee, answerDueOn, remindedOn: today } };
}
