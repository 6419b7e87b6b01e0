import type { Caller } from '@lydhoer/access';
import { thingId } from '@lydhoer/event-store';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import type { Chance } from './chance.js';

/** One thing somebody of the synthetic municipality did over the API, at a time of the simulated clock. */
export interface Step {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: Caller;
  readonly path: string;
  readonly body: object;
  /** The Idempotency-Key. */
  readonly key: string;
}

/** The id that a step's request gives to what it creates. */
export const idFrom = ({ by, key }: Pick<Step, 'by' | 'key'>, kind: string, index = 0): string =>
  thingId({ actor: by.staffId, key }, kind, index);

/** An instant in the office hours of a day. */
export function inOfficeHours(day: PlainDate, chance: Chance): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(chance.between(7, 14))}:${two(chance.between(0, 59))}:${two(chance.between(0, 59))}.000Z`;
}

/** The first day at or after so many days that is no Saturday or Sunday: people work then. */
export function workday(day: PlainDate, daysLater: number): PlainDate {
  const later = addDays(day, daysLater);
  const weekday = new Date(`${later}T00:00:00Z`).getUTCDay();
  return addDays(later, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
