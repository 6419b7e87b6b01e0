import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { collectiveSteps, familySteps, sourceKinds } from './collective.values.js';

const id = { collectiveId: Type.String() };
const source = Type.Object({ kind: oneOf(sourceKinds), reference: orNull(text(500)) }, closed);
/** How the mistake came about or was found. */
const reason = text(1000);
/** Families, of which somebody said that there are so many. */
const families = Type.Integer({ minimum: 1 });

const collectiveOpeningCorrected = Type.Object({ ...id, title: text(200), source, reason }, closed);
const collectiveDateCorrected = Type.Object(
  {
    ...id,
    step: oneOf(collectiveSteps),
    /** The family that joined or left; null for a step of the whole collective complaint. */
    complaintId: orNull(Type.String()),
    was: date,
    on: date,
    reason,
  },
  closed,
);
const familyStepTakenBack = Type.Object(
  {
    ...id,
    complaintId: Type.String(),
    step: oneOf(familySteps),
    /** The day it had been recorded for. */
    takenOn: date,
    reason,
  },
  closed,
);
const participantsStatementCorrected = Type.Object(
  {
    ...id,
    statementId: Type.String(),
    was: Type.Object({ families, statedOn: date }, closed),
    /** What was said; null: nobody said it. */
    statement: orNull(
      Type.Object(
        {
          families,
          statedOn: date,
          source,
        },
        closed,
      ),
    ),
    reason,
  },
  closed,
);

export type CollectiveOpeningCorrected = Message<
  'CollectiveOpeningCorrected',
  Readonly<Static<typeof collectiveOpeningCorrected>>
>;
export type CollectiveDateCorrected = Message<
  'CollectiveDateCorrected',
  Readonly<Static<typeof collectiveDateCorrected>>
>;
export type FamilyStepTakenBack = Message<'FamilyStepTakenBack', Readonly<Static<typeof familyStepTakenBack>>>;
export type ParticipantsStatementCorrected = Message<
  'ParticipantsStatementCorrected',
  Readonly<Static<typeof participantsStatementCorrected>>
>;

/** What was recorded wrongly of a collective complaint and put right. */
export type CollectiveCorrection =
  CollectiveOpeningCorrected | CollectiveDateCorrected | FamilyStepTakenBack | ParticipantsStatementCorrected;

const category = 'collective';

export const collectiveCorrectionEvents = [
  declareEvent({
    category,
    type: 'CollectiveOpeningCorrected',
    about: 'What a collective complaint is called, or where it came from, had been recorded wrongly.',
    schema: collectiveOpeningCorrected,
  }),
  declareEvent({
    category,
    type: 'CollectiveDateCorrected',
    about: 'A day of a collective complaint had been recorded wrongly. Both days stay known.',
    schema: collectiveDateCorrected,
  }),
  declareEvent({
    category,
    type: 'FamilyStepTakenBack',
    about: 'The last step of a family had been recorded by mistake: it had not joined, or it had not left.',
    schema: familyStepTakenBack,
  }),
  declareEvent({
    category,
    type: 'ParticipantsStatementCorrected',
    about: 'How many families there are, as somebody said, had been recorded wrongly, or nobody had said it.',
    schema: participantsStatementCorrected,
  }),
] as const;
