import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isPlainDate } from '@lydhoer/kernel';

/** A calendar date that exists, written yyyy-mm-dd. (IsISO8601 also takes weeks, ordinals and times.) */
export const IsPlainDate = (options?: ValidationOptions) =>
  ValidateBy({ name: 'isPlainDate', validator: { validate: isPlainDate } }, options);
