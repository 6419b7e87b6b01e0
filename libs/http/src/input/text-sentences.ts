import type { Bilingual } from '../problems/http-problem.js';
import { textFault } from './is-text.js';
import type { Rule } from './sentences.js';

const faults: Readonly<Record<NonNullable<ReturnType<typeof textFault>>, (value: unknown) => Bilingual>> = {
  type: () => ({ da: 'er ikke en tekst', en: 'is not a text' }),
  blank: () => ({ da: 'er tom', en: 'is blank' }),
  long: (value) => ({
    da: `er for lang (${(value as string).length} tegn)`,
    en: `is too long (${(value as string).length} characters)`,
  }),
  malformed: () => ({ da: 'er ikke gyldig Unicode', en: 'is not well-formed Unicode' }),
  control: () => ({ da: 'indeholder kontroltegn', en: 'holds control characters' }),
};

/** How `IsText` tells what is wrong. */
export const textRule: Rule = {
  type: 'string',
  problem: ([max], value) => faults[textFault(value, max as number) ?? 'type'](value),
  expected: ([max]) => ({
    da: `en tekst på 1 til ${String(max)} tegn, gerne med linjeskift, uden andre kontroltegn`,
    en: `a text of 1 to ${String(max)} characters; line breaks are fine, other control characters are not`,
  }),
};
