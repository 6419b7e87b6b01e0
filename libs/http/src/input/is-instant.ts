import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isPlainDate } from '@lydhoer/kernel';

const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
/** As with dates, an earlier instant is a slip of the pen. */
const earliest = '1900-01-01';

/** An instant that exists, from 1900 on, as ISO 8601 with its zone: `2026-03-02T08:30:00+01:00`, or with Z for UTC. */
export const IsInstant = (options?: ValidationOptions) =>
  ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }, options);

/** Whether a value is such an instant. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, day = ''] = form.exec(value) ?? [];
  return isPlainDate(day) && day >= earliest;
}
