import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { ofPoint, travelling } from './realitet.schemas.js';
import {
  citizenChoices,
  reassessmentFlags,
  reassessmentOutcomes,
  silenceMeanings,
  timelinesses,
} from './realitet.values.js';

const decisionReassessed = Type.Object(
  {
    ...ofPoint,
    decisionId: Type.String(),
    outcome: oneOf(reassessmentOutcomes),
    /** Whether the complaint came in time, as it was known then. It changes nothing about the reassessment. */
    timeliness: oneOf(timelinesses),
    /** Staff ids. */
    reassessedBy: Type.Array(Type.String({ maxLength: 100 }), { minItems: 1 }),
    flag: orNull(oneOf(reassessmentFlags)),
    reassessedOn: date,
    reasons: text(8000),
  },
  closed,
);
const citizenChoiceRecorded = Type.Object(
  {
    ...ofPoint,
    choice: oneOf(citizenChoices),
    /** The day the answer reached the municipality. */
    answeredOn: date,
    /** True when it came after the last day of the four weeks. */
    late: Type.Boolean(),
  },
  closed,
);
const citizenStayedSilent = Type.Object(
  {
    ...ofPoint,
    /** What silence means here: a setting of the municipality, as it stood. */
    meaning: oneOf(silenceMeanings),
    /** The last day of the four weeks. */
    waitedUntil: date,
    recordedOn: date,
  },
  closed,
);
const forwardedToAppealBoard = Type.Object(
  {
    ...travelling,
    forwardedOn: date,
    /** True when the complaint or the citizen’s answer came late: Ankestyrelsen decides whether to look away from it. */
    forDispensation: Type.Boolean(),
    /** What was sent along, one title each. */
    documents: Type.Array(Type.Object({ title: text(300) }, closed), { minItems: 1, maxItems: 500 }),
    reasonsForDecision: text(8000),
    reasonsForReassessment: text(8000),
  },
  closed,
);
const appealWithdrawn = Type.Object({ ...ofPoint, withdrawnOn: date, note: orNull(text(2000)) }, closed);

export type DecisionReassessed = Message<'DecisionReassessed', Readonly<Static<typeof decisionReassessed>>>;
export type CitizenChoiceRecorded = Message<'CitizenChoiceRecorded', Readonly<Static<typeof citizenChoiceRecorded>>>;
export type CitizenStayedSilent = Message<'CitizenStayedSilent', Readonly<Static<typeof citizenStayedSilent>>>;
export type ForwardedToAppealBoard = Message<'ForwardedToAppealBoard', Readonly<Static<typeof forwardedToAppealBoard>>>;
export type AppealWithdrawn = Message<'AppealWithdrawn', Readonly<Static<typeof appealWithdrawn>>>;

/** Events of a point while it is the municipality’s: reassessed, chosen about, forwarded, withdrawn. */
export type ReassessmentEvent =
  DecisionReassessed | CitizenChoiceRecorded | CitizenStayedSilent | ForwardedToAppealBoard | AppealWithdrawn;

const category = 'complaint';

export const reassessmentEvents = [
  declareEvent({
    category,
    type: 'DecisionReassessed',
    about: 'The municipality looked at its decision again (genvurdering): what came of it for one point.',
    schema: decisionReassessed,
  }),
  declareEvent({
    category,
    type: 'CitizenChoiceRecorded',
    about: 'After a partial uphold the citizen said whether the rest of the complaint stands.',
    schema: citizenChoiceRecorded,
  }),
  declareEvent({
    category,
    type: 'CitizenStayedSilent',
    about: 'After a partial uphold the citizen said nothing for four weeks, and what that means here.',
    schema: citizenStayedSilent,
  }),
  declareEvent({
    category,
    type: 'ForwardedToAppealBoard',
    about: 'The complaint went to Ankestyrelsen with the documents and the reasons for decision and reassessment.',
    schema: forwardedToAppealBoard,
  }),
  declareEvent({
    category,
    type: 'AppealWithdrawn',
    about: 'The citizen gave up one point about a decision before it went to Ankestyrelsen.',
    schema: appealWithdrawn,
  }),
] as const;
