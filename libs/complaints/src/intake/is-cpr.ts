import { ValidateBy } from 'class-validator';
import { readCpr, type Cpr } from '../domain/parties/cpr.js';

/** What is said of a number that is none; never the number. */
export const noCpr = {
  problem: { da: 'er ikke et CPR-nummer', en: 'is not a CPR number' },
  expected: {
    da: 'ti tegn som en tekst, DDMMÅÅ-LLLL med eller uden bindestreg, med en dato, der findes',
    en: 'ten characters as a text, DDMMYY-NNNN with or without the hyphen, of a day that exists',
  },
};

/** The number that a text is; undefined when it is none. Longer texts are not even looked at. */
export const cprIn = (text: string): Cpr | undefined => (text.length <= 20 ? readCpr(text) : undefined);

/** A CPR number, or an administrative or replacement number in its place. Modulus 11 is not asked. */
export const IsCpr = () =>
  ValidateBy(
    {
      name: 'isCpr',
      validator: {
        validate: (value) => typeof value === 'string' && cprIn(value) !== undefined,
      },
    },
    { context: noCpr },
  );
