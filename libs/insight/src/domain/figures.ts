import type { Basis, Unit } from './cut.js';
import * as words from './figure-words.js';
import type { InWords } from './figure-words.js';

/** A figure as it is defined: two people who follow it get the same number from the same facts (product I3). */
export interface FigureDefinition {
  readonly id: string;
  /** Raised whenever the same facts would give another number. */
  readonly version: number;
  readonly formula: InWords;
  readonly numerator: InWords;
  readonly denominator: InWords;
  readonly exclusions: InWords;
  readonly unit: Unit | 'learning-point';
  readonly periodBasis: Basis | null;
  readonly rounding: InWords;
}

const join = (...parts: readonly InWords[]): InWords => ({
  da: parts.map(({ da }) => da).join(' '),
  en: parts.map(({ en }) => en).join(' '),
});

/** The count of a unit by period, with its share of the period and its change on the period before. */
export function trendDefinition(unit: Unit, basis: Basis): FigureDefinition {
  const name = words.names[unit];
  return {
    id: `${name.en}-${basis}`,
    version: 1,
    formula: join(
      { da: `Antal ${name.da} pr. periode.`, en: `Number of ${name.en} per period.` },
      words.counted[unit],
      words.dated[basis][unit === 'point' ? 'point' : 'case'],
      words.several,
      words.change,
    ),
    numerator: { da: `${name.da} i rækken`, en: `${name.en} in the row` },
    denominator: {
      da: `alle ${name.da} i perioden under samme filter`,
      en: `all ${name.en} of the period under the same filter`,
    },
    exclusions: basis === 'received' ? words.none : { da: `ikke afsluttede ${name.da}`, en: `${name.en} not closed` },
    unit,
    periodBasis: basis,
    rounding: words.rounding,
  };
}

/** The working group's list (product I11). */
export const learningLogDefinition: FigureDefinition = {
  id: 'learning-log',
  version: 1,
  formula: words.learningLog,
  numerator: words.notApplicable,
  denominator: words.notApplicable,
  exclusions: words.none,
  unit: 'learning-point',
  periodBasis: null,
  rounding: words.none,
};
