import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { LearningDateRefusal } from './learning.refusals.js';

const refuse = (code: LearningDateRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/** The date of something that happened: today or earlier, and not before what it follows on. */
export function happened(
  date: PlainDate,
  { field, today, notBefore }: { readonly field: string; readonly today: PlainDate; readonly notBefore?: PlainDate },
): void {
  if (date > today) throw refuse('learning-date-in-the-future', { field, latest: today });
  if (notBefore !== undefined && date < notBefore) {
    throw refuse('learning-date-out-of-order', { field, earliest: notBefore });
  }
}
