import { Refusal } from '@lydhoer/kernel';
import { dimensions, type Cut, type Dimension } from './cut.js';
import type { InsightRefusal } from './insight.refusals.js';
import { valueWords } from './words.js';

/** What a theme or team is called, as the log says. */
export interface Name {
  readonly scheme: string;
  readonly code: string;
  /** The theme one level up; null at the top, and for teams. */
  readonly parent: string | null;
  readonly da: string;
  readonly en: string;
}

/** The words of a value that needs no name from the log. (A code such as `constructor` is no word of ours.) */
const closedWords = (dimension: Dimension, value: string) =>
  Object.hasOwn(valueWords[dimension], value) ? valueWords[dimension][value] : undefined;

/** A value of a dimension in both languages. One that has no name is called by its code. */
export function inWords(dimension: Dimension, value: string, names: readonly Name[]): { da: string; en: string } {
  const named = names.find(({ scheme, code }) => scheme === dimension && code === value);
  const { da, en } = closedWords(dimension, value) ?? named ?? { da: value, en: value };
  return { da, en };
}

/**
 * Refuses a filter on a value that cannot occur: a misspelt theme would otherwise be answered with noughts, which look
 * like a result. At the top level only themes without a parent occur.
 */
export function checkFilters({ filters, level }: Pick<Cut, 'filters' | 'level'>, names: readonly Name[]): void {
  for (const dimension of dimensions) {
    for (const value of filters[dimension] ?? []) {
      const named = names.some(
        ({ scheme, code, parent }) =>
          scheme === dimension && code === value && (level === 'recorded' || parent === null),
      );
      if (!named && closedWords(dimension, value) === undefined) {
        throw new Refusal<InsightRefusal>('trend-value-unknown', { dimension, value, level });
      }
    }
  }
}
