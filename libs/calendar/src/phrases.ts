import type { Length } from './deadline-rule.js';
import { unitWords } from './labels.js';
import type { Language } from './words.js';

/** `4 uger`, `1 måned`, `10 arbejdsdage`. */
export function lengthInWords({ n, unit }: Pick<Length, 'n' | 'unit'>, language: Language): string {
  const [one, several] = unitWords[unit][language];
  return `${n} ${n === 1 ? one : several}`;
}

const lists = { da: new Intl.ListFormat('da-DK'), en: new Intl.ListFormat('en-GB') };

/** `a, b og c`. */
export const listed = (parts: readonly string[], language: Language): string => lists[language].format(parts);
