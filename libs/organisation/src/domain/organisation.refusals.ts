import type { CalendarRefusal } from './calendar/calendar.refusals.js';
import type { GoalRefusal } from './goals/goals.refusals.js';

/** The rules of the organisation, each by the name it refuses under. */
export type OrganisationRefusal =
  | CalendarRefusal
  | GoalRefusal
  | 'organisation-code-malformed'
  | 'department-already-established'
  | 'department-not-established'
  | 'team-before-its-department'
  | 'team-ages-reversed'
  | 'team-already-established'
  | 'team-not-established'
  | 'team-ends-before-it-begins'
  | 'team-already-dissolved'
  | 'staff-member-in-no-such-team'
  | 'staff-member-without-role'
  | 'staff-member-already-here'
  | 'staff-member-not-known'
  | 'staff-member-has-left'
  | 'staff-days-out-of-order';
