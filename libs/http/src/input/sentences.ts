import type { Bilingual } from '../problems/http-problem.js';

/** How a broken rule is told: what the value's type should have been, what is wrong with it, what was expected. */
export interface Rule {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly problem: (args: readonly unknown[], value: unknown) => Bilingual;
  readonly expected: (args: readonly unknown[]) => Bilingual;
}

const both = (da: string, en: string): Bilingual => ({ da, en });
const says = (da: string, en: string) => () => ({ da, en });
const lengthOf = (value: unknown) => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
const list = (values: unknown) => (values as readonly unknown[]).map(String).join(', ');

const elements = (n: unknown) => `${String(n)} ${n === 1 ? 'element' : 'elementer'}`;
const items = (n: unknown) => `${String(n)} ${n === 1 ? 'item' : 'items'}`;
const characters = (n: unknown) => `${String(n)} ${n === 1 ? 'character' : 'characters'}`;

const tooLong = (_: readonly unknown[], value: unknown) =>
  both(`er for lang (${lengthOf(value)} tegn)`, `is too long (${characters(lengthOf(value))})`);
const tooShort = (_: readonly unknown[], value: unknown) =>
  both(`er for kort (${lengthOf(value)} tegn)`, `is too short (${characters(lengthOf(value))})`);
const itemCount = (_: readonly unknown[], value: unknown) =>
  both(`har ${elements(lengthOf(value))}`, `has ${items(lengthOf(value))}`);
const notOneOf = says('er ikke en af de tilladte værdier', 'is not one of the allowed values');
const oneOf = ([values]: readonly unknown[]) => both(`en af: ${list(values)}`, `one of: ${list(values)}`);

/** The rules of class-validator and our own, by the name of the constraint. */
export const rules: Readonly<Record<string, Rule>> = {
  isString: {
    type: 'string',
    problem: says('er ikke en tekst', 'is not a text'),
    expected: says('en tekst', 'a text'),
  },
  isInt: {
    type: 'number',
    problem: says('er ikke et helt tal', 'is not a whole number'),
    expected: says('et helt tal', 'a whole number'),
  },
  isNumber: {
    type: 'number',
    problem: says('er ikke et tal', 'is not a number'),
    expected: says('et tal', 'a number'),
  },
  isBoolean: {
    type: 'boolean',
    problem: says('er hverken true eller false', 'is neither true nor false'),
    expected: says('true eller false', 'true or false'),
  },
  isArray: { type: 'array', problem: says('er ikke en liste', 'is not a list'), expected: says('en liste', 'a list') },
  isObject: {
    type: 'object',
    problem: says('er ikke et objekt', 'is not an object'),
    expected: says('et objekt', 'an object'),
  },
  isPart: {
    type: 'object',
    problem: says('er ikke et objekt', 'is not an object'),
    expected: says('et objekt', 'an object'),
  },
  nestedValidation: {
    type: 'object',
    problem: says('er ikke et objekt', 'is not an object'),
    expected: says('et objekt', 'an object'),
  },
  isListOfObjects: {
    type: 'array',
    problem: says('har et element, der ikke er et objekt', 'has an item that is not an object'),
    expected: says('en liste af objekter', 'a list of objects'),
  },
  isDefined: { problem: says('mangler', 'is missing'), expected: says('en værdi', 'a value') },
  isNotEmpty: {
    problem: says('er tom', 'is empty'),
    expected: says('en værdi, der ikke er tom', 'a value that is not empty'),
  },
  isIn: { problem: notOneOf, expected: oneOf },
  isEnum: {
    problem: notOneOf,
    expected: ([values]) => oneOf([Object.values(values as object)]),
  },
  equals: { problem: notOneOf, expected: ([value]) => both(String(value), String(value)) },
  min: {
    type: 'number',
    problem: says('er for lille', 'is too small'),
    expected: ([least]) => both(`mindst ${String(least)}`, `at least ${String(least)}`),
  },
  max: {
    type: 'number',
    problem: says('er for stor', 'is too large'),
    expected: ([most]) => both(`højst ${String(most)}`, `at most ${String(most)}`),
  },
  isPositive: {
    type: 'number',
    problem: says('er ikke over 0', 'is not above 0'),
    expected: says('et tal over 0', 'a number above 0'),
  },
  minLength: {
    type: 'string',
    problem: tooShort,
    expected: ([least]) => both(`mindst ${String(least)} tegn`, `at least ${characters(least)}`),
  },
  maxLength: {
    type: 'string',
    problem: tooLong,
    expected: ([most]) => both(`højst ${String(most)} tegn`, `at most ${characters(most)}`),
  },
  isLength: {
    type: 'string',
    problem: says('har ikke den rette længde', 'has the wrong length'),
    expected: ([least, most]) =>
      both(`${String(least)} til ${String(most)} tegn`, `${String(least)} to ${characters(most)}`),
  },
  matches: {
    type: 'string',
    problem: says('har ikke den rette form', 'is not well formed'),
    expected: ([pattern]) => both(`en tekst af formen ${String(pattern)}`, `a text of the form ${String(pattern)}`),
  },
  arrayMinSize: {
    type: 'array',
    problem: itemCount,
    expected: ([least]) => both(`mindst ${elements(least)}`, `at least ${items(least)}`),
  },
  arrayMaxSize: {
    type: 'array',
    problem: itemCount,
    expected: ([most]) => both(`højst ${elements(most)}`, `at most ${items(most)}`),
  },
  arrayUnique: {
    type: 'array',
    problem: says('har det samme element to gange', 'has the same item twice'),
    expected: says('en liste uden gentagelser', 'a list without repetitions'),
  },
  isPlainDate: {
    type: 'string',
    problem: says('er ikke en dato, der kan bruges', 'is not a date that can be used'),
    expected: says(
      'en dato, der findes, fra 1900 og frem, af formen åååå-mm-dd, fx 2026-03-31',
      'a date that exists, from 1900 on, as yyyy-mm-dd, such as 2026-03-31',
    ),
  },
  isInstant: {
    type: 'string',
    problem: says('er ikke et tidspunkt, der kan bruges', 'is not an instant that can be used'),
    expected: says(
      'et tidspunkt, der findes, med tidszone, fx 2026-03-31T08:30:00+02:00',
      'an instant that exists, with its zone, such as 2026-03-31T08:30:00+02:00',
    ),
  },
  isCode: {
    type: 'string',
    problem: says('har ikke form som en kode', 'is not formed like a code'),
    expected: says('en kode på højst 80 tegn, fx TIME.LONG', 'a code of at most 80 characters, such as TIME.LONG'),
  },
  isId: {
    type: 'string',
    problem: says('er ikke et id', 'is not an id'),
    expected: says(
      'et id, som API’et gav det (UUID med små bogstaver)',
      'an id as the API gave it (a lower-case UUID)',
    ),
  },
  isStaffId: {
    type: 'string',
    problem: says('er ikke et medarbejder-id', 'is not a staff id'),
    expected: says('et medarbejder-id fra GET /organisation/staff', 'a staff id from GET /organisation/staff'),
  },
  whitelistValidation: {
    problem: says('er et ukendt felt', 'is an unknown field'),
    expected: says('at feltet udelades', 'the field to be left out'),
  },
};

/** For a rule nobody wrote a sentence for: true, if not helpful. */
export const anyRule: Rule = {
  problem: says('er ikke gyldig', 'is not valid'),
  expected: says('en værdi, som dokumentationen på /docs beskriver', 'a value as the documentation at /docs describes'),
};

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: both('er en tekst', 'is a text'),
  number: both('er et tal', 'is a number'),
  boolean: both('er true eller false', 'is true or false'),
  array: both('er en liste', 'is a list'),
  object: both('er et objekt', 'is an object'),
};

export const missing = both('mangler', 'is missing');
export const someItem = both('har en værdi i listen, der ikke passer', 'has a value in the list that does not fit');
export const eachItem = (expected: Bilingual): Bilingual =>
  both(`i hvert element: ${expected.da}`, `in each item: ${expected.en}`);

/** What a value of the wrong type is told to be; undefined when the type is the one the rule asks for. */
export function wrongType(rule: Rule, value: unknown): Bilingual | undefined {
  const type = Array.isArray(value) ? 'array' : typeof value;
  return rule.type === undefined || rule.type === type ? undefined : typeNames[type];
}
