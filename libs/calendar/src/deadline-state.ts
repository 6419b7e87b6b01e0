import type { PlainDate } from '@lydhoer/kernel';
import { dayNumberOf } from './day-numbers.js';
import type { Deadline } from './deadline.js';

export const deadlineStates = ['running', 'due-soon', 'overdue', 'met', 'met-late', 'paused', 'superseded'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** What has happened to a deadline, and when it is looked at. All dates are dates in Denmark. */
export interface Course {
  readonly metOn: PlainDate | null;
  /** The instant it was met, for rules in hours; null: only the day is known. */
  readonly metAt?: string | null;
  /** Why it no longer runs though it was not met; null: it does. */
  readonly ended: string | null;
  readonly today: PlainDate;
  /** The instant of looking, for rules in hours; left out: the day decides. */
  readonly now?: string | null;
  /** Calendar days before the date from which it is due soon. */
  readonly soonWithin: number;
}

/** The dates by which a deadline is judged: what `stateOf` needs of it. */
export type Judged = Pick<Deadline, 'countsOn' | 'countsAt' | 'pausedSince'>;

/**
 * How a deadline stands. It runs until 23:59:59 in Denmark on the day that counts (1.8 rule 3), hours until their
 * instant. What was done while the clock stood still was done in time.
 */
export function stateOf(deadline: Judged, course: Course): DeadlineState {
  if (course.metOn !== null) return wasInTime(deadline, course.metOn, course.metAt ?? null) ? 'met' : 'met-late';
  if (course.ended !== null) return 'superseded';
  if (deadline.pausedSince !== null && deadline.pausedSince <= course.today) return 'paused';
  if (isAfter(deadline, course.today, course.now ?? null)) return 'overdue';
  return dayNumberOf(deadline.countsOn) - dayNumberOf(course.today) <= course.soonWithin ? 'due-soon' : 'running';
}

/** It was over before it came to be: a fact beside its state, counted apart (1.10, reclassification). */
export const bornOverdue = (deadline: Pick<Deadline, 'countsOn'>, bornOn: PlainDate): boolean =>
  deadline.countsOn < bornOn;

/** A pause begins before the deadline is over: before it and in it, there was time left. */
function wasInTime(deadline: Judged, metOn: PlainDate, metAt: string | null): boolean {
  return deadline.pausedSince !== null || !isAfter(deadline, metOn, metAt);
}

function isAfter({ countsOn, countsAt }: Judged, on: PlainDate, at: string | null): boolean {
  return countsAt === null || at === null ? on > countsOn : Date.parse(at) > Date.parse(countsAt);
}
