import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, code, date, evidence, text } from './learning.schemas.js';

const id = { learningPointId: Type.String() };

const learningPointIdentified = Type.Object(
  {
    ...id,
    /** A code of the vocabulary's themes, so that lists can be filtered without opening the title. */
    theme: code,
    title: text(400),
    identifiedBy: Type.String(),
    identifiedOn: date,
    evidence: Type.Array(evidence, { minItems: 1 }),
  },
  closed,
);
const evidenceLinked = Type.Object(
  { ...id, linkedBy: Type.String(), linkedOn: date, evidence: Type.Array(evidence, { minItems: 1 }) },
  closed,
);

export type LearningPointIdentified = Message<
  'LearningPointIdentified',
  Readonly<Static<typeof learningPointIdentified>>
>;
export type EvidenceLinked = Message<'EvidenceLinked', Readonly<Static<typeof evidenceLinked>>>;
export type LearningPointEvent = LearningPointIdentified | EvidenceLinked;

const category = 'learningpoint';

export const learningPointEvents = [
  declareEvent({
    category,
    type: 'LearningPointIdentified',
    about: 'Somebody saw what can be learned, from the evidence named.',
    schema: learningPointIdentified,
  }),
  declareEvent({
    category,
    type: 'EvidenceLinked',
    about: 'More evidence was linked to a learning point. Never the same twice.',
    schema: evidenceLinked,
  }),
];
