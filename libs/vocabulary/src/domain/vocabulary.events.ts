import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';

/** The lists of words: themes and consequences of complaint points, legal causes and duties for tagging. */
export const schemes = ['theme', 'consequence', 'legal-cause', 'duty'] as const;
export type Scheme = (typeof schemes)[number];

const scheme = Type.Unsafe<Scheme>({ type: 'string', enum: schemes });
const date = Type.String({ format: 'date' });

const termDefined = Type.Object(
  {
    scheme,
    /** Stable for ever: `TIME.LONG`. */
    code: Type.String({ maxLength: 80 }),
    /** The code one level up, null at the top. */
    parent: Type.Union([Type.String(), Type.Null()]),
    labelDa: Type.String({ maxLength: 200 }),
    labelEn: Type.String({ maxLength: 200 }),
    validFrom: date,
    /** The last day it may be used, null when open. */
    validTo: Type.Union([date, Type.Null()]),
    /** Where the word comes from: a paragraph, a report. */
    source: Type.Union([Type.String({ maxLength: 400 }), Type.Null()]),
  },
  { additionalProperties: false },
);
const termRetired = Type.Object({ scheme, code: Type.String(), validTo: date }, { additionalProperties: false });

export type TermDefined = Message<'TermDefined', Readonly<Static<typeof termDefined>>>;
export type TermRetired = Message<'TermRetired', Readonly<Static<typeof termRetired>>>;
export type VocabularyEvent = TermDefined | TermRetired;

const category = 'vocabulary';
export const vocabularyEvents = [
  declareEvent({
    category,
    type: 'TermDefined',
    about: 'A word joined one of the lists, with its validity.',
    schema: termDefined,
  }),
  declareEvent({
    category,
    type: 'TermRetired',
    about: 'A word may not be used after a day. What was tagged with it stays tagged.',
    schema: termRetired,
  }),
];
