import type { RegisteredComplaint } from '../complaint.state.js';
import { deadlineIdOf } from './clock.js';
import { computedFor, ruleOf, scaleOf, type Interrupted } from './deadline-dates.js';
import { clocksOf } from './deadlines.clocks.js';
import type { Computed } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';
import type { Rulebook } from './rulebook.js';

/**
 * The dates that a deadline would have with other pauses, extensions or notices than it has: what is recorded in the
 * place of something else is judged by them. Null where nothing says any more how long it is.
 */
export function datesWith(
  complaint: RegisteredComplaint,
  deadline: Deadline,
  other: Partial<Interrupted>,
  rulebook: Rulebook,
): Computed | null {
  const clock = clocksOf(complaint).find((one) => deadlineIdOf(one) === deadline.deadlineId);
  const inForce = clock && ruleOf(clock, scaleOf(complaint, clock), rulebook);
  return inForce ? computedFor(clock, inForce, rulebook, { ...deadline, suspensions: [], ...other }) : null;
}
