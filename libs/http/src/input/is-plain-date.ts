import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isPlainDate } from '@lydhoer/kernel';

/** An earlier date is a slip of the pen (0026-03-31): nothing here is so old. */
const earliest = '1900-01-01';

/** A calendar date that exists, from 1900 on, written yyyy-mm-dd. (IsISO8601 also takes weeks, ordinals and times.) */
export const IsPlainDate = (options?: ValidationOptions) =>
  ValidateBy(
    { name: 'isPlainDate', validator: { validate: (value) => isPlainDate(value) && value >= earliest } },
    options,
  );
