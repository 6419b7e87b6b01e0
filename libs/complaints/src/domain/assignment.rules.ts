import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { CorrectAnswerDueDate } from './complaint.commands.js';
import type { AnswerDueDateCorrected } from './complaint.events.js';
import type { DateRefusal, StaffRefusal, WordRefusal } from './complaint.refusals.js';
import type { RegisteredComplaint } from './complaint.state.js';
import { isValidOn, type KnownStaff } from './known.js';

const refuse = (code: StaffRefusal | WordRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/** A day by which to answer that lies behind would be overdue before anybody could answer. */
export function checkAnswerDue(answerDueOn: PlainDate | null, today: PlainDate): void {
  if (answerDueOn !== null && answerDueOn < today) {
    throw refuse('answer-due-in-the-past', { field: 'answerDueOn', earliest: today });
  }
}

/**
 * A day that was typed wrongly, with the assignment or a handover, is put right without handing the complaint over, or
 * taken back (null). It may lie behind, as it did not when it was given: then whoever has the complaint is reminded.
 */
export function correctAnswerDue(
  { complaintId, answerDueOn, reason }: CorrectAnswerDueDate['data'],
  { assigned, receivedOn }: RegisteredComplaint,
): AnswerDueDateCorrected {
  if (!assigned) throw refuse('not-assigned-yet', {});
  const { answerDueOn: was } = assigned;
  if (answerDueOn === was) throw refuse('answer-due-date-unchanged', { field: 'answerDueOn' });
  if (answerDueOn !== null && answerDueOn < receivedOn) {
    throw new Refusal<DateRefusal>('date-before-receipt', { field: 'answerDueOn', earliest: receivedOn });
  }
  return { type: 'AnswerDueDateCorrected', data: { complaintId, was, answerDueOn, reason } };
}

/** Whoever gets a complaint works here today, in the team that it is assigned to. */
export function checkAssignee(
  { assignee, team, field }: { readonly assignee: string; readonly team: string; readonly field: string },
  known: KnownStaff,
  today: PlainDate,
): void {
  const validity = known.teams.get(team);
  if (!validity) throw refuse('team-unknown', { field: 'team' });
  if (!isValidOn(today, validity)) throw refuse('team-not-valid-on-date', { field: 'team', on: today });
  const employment = known.staff.get(assignee);
  if (!employment) throw refuse('assignee-unknown', { field });
  if (!isValidOn(today, employment)) throw refuse('assignee-not-employed-on-date', { field, on: today });
  if (!employment.teams.some((membership) => membership.team === team && isValidOn(today, membership))) {
    throw refuse('assignee-not-in-team', { field, on: today });
  }
}
