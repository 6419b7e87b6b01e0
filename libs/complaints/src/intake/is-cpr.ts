import { ValidateBy } from 'class-validator';
import { readCpr } from '../domain/parties/cpr.js';

/** What is said of a number that is none; never the number. */
const context = {
  problem: { da: 'er ikke et CPR-nummer', en: 'is not a CPR number' },
  expected: {
    da: 'ti tegn som en tekst, DDMMÅÅ-LLLL med eller uden bindestreg, med en dato, der findes',
    en: 'ten characters as a text, DDMMYY-NNNN with or without the hyphen, of a day that exists',
  },
};

/** A CPR number, or an administrative or replacement number in its place. Modulus 11 is not asked. */
export const IsCpr = () =>
  ValidateBy(
    {
      name: 'isCpr',
      validator: {
        // Longer texts are not even looked at.
        validate: (value) => typeof value === 'string' && value.length <= 20 && readCpr(value) !== undefined,
      },
    },
    { context },
  );
