import {
  calendarOf,
  computeDeadline,
  describeDeadline,
  type DeadlineRule,
  type DeadlineStart,
  type Interruptions,
  type Language,
} from '../index.js';

/** The two sentences on a deadline, as the calendar without a municipality's own days has it. */
export const told = (
  rule: DeadlineRule,
  start: DeadlineStart,
  language: Language = 'da',
  interruptions?: Interruptions,
  by = calendarOf(),
) => describeDeadline(computeDeadline(rule, start, by, interruptions), language);

export const complaintReceived = (on: string): DeadlineStart => ({ on, by: 'complaint-received' });
