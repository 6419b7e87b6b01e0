import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { ofDecision, ofPoint } from './realitet.schemas.js';
import {
  appealOutcomes,
  citizenChoices,
  courtOutcomes,
  reassessmentFlags,
  reassessmentOutcomes,
  silenceMeanings,
  timelinesses,
} from './realitet.values.js';

/** The points that go to Ankestyrelsen, and the formalitet points that go along because they touch the decision. */
const travelling = {
  ...ofDecision,
  pointIds: Type.Array(Type.String(), { minItems: 1 }),
  alongPointIds: Type.Array(Type.String()),
};

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
const passedOnToAppealBoard = Type.Object(
  {
    ...travelling,
    passedOnOn: date,
    /** The day the municipality received the complaint that should have gone to Ankestyrelsen. */
    receivedByMunicipalityOn: date,
    /** The day Ankestyrelsen received it; null: not known yet. */
    receivedByAppealBoardOn: orNull(date),
  },
  closed,
);
const appealBoardReceiptRecorded = Type.Object(
  {
    ...ofDecision,
    pointIds: Type.Array(Type.String(), { minItems: 1 }),
    alongPointIds: Type.Array(Type.String()),
    receivedOn: date,
  },
  closed,
);
const appealWithdrawn = Type.Object({ ...ofPoint, withdrawnOn: date, note: orNull(text(2000)) }, closed);
const dispensationDecided = Type.Object({ ...ofPoint, granted: Type.Boolean(), decidedOn: date }, closed);
const appealBoardDecided = Type.Object(
  {
    ...ofPoint,
    decisionId: Type.String(),
    outcome: oneOf(appealOutcomes),
    /** Codes of the vocabulary's legal causes. */
    causes: Type.Array(Type.String({ maxLength: 80 })),
    decidedOn: date,
    /** The day the municipality received it: a remitted case is counted from here. */
    receivedOn: date,
  },
  closed,
);
const broughtBeforeCourt = Type.Object({ ...ofPoint, broughtOn: date }, closed);
const courtDecided = Type.Object({ ...ofPoint, outcome: oneOf(courtOutcomes), decidedOn: date }, closed);

export type DecisionReassessed = Message<'DecisionReassessed', Readonly<Static<typeof decisionReassessed>>>;
export type CitizenChoiceRecorded = Message<'CitizenChoiceRecorded', Readonly<Static<typeof citizenChoiceRecorded>>>;
export type CitizenStayedSilent = Message<'CitizenStayedSilent', Readonly<Static<typeof citizenStayedSilent>>>;
export type ForwardedToAppealBoard = Message<'ForwardedToAppealBoard', Readonly<Static<typeof forwardedToAppealBoard>>>;
export type PassedOnToAppealBoard = Message<'PassedOnToAppealBoard', Readonly<Static<typeof passedOnToAppealBoard>>>;
export type AppealBoardReceiptRecorded = Message<
  'AppealBoardReceiptRecorded',
  Readonly<Static<typeof appealBoardReceiptRecorded>>
>;
export type AppealWithdrawn = Message<'AppealWithdrawn', Readonly<Static<typeof appealWithdrawn>>>;
export type DispensationDecided = Message<'DispensationDecided', Readonly<Static<typeof dispensationDecided>>>;
export type AppealBoardDecided = Message<'AppealBoardDecided', Readonly<Static<typeof appealBoardDecided>>>;
export type BroughtBeforeCourt = Message<'BroughtBeforeCourt', Readonly<Static<typeof broughtBeforeCourt>>>;
export type CourtDecided = Message<'CourtDecided', Readonly<Static<typeof courtDecided>>>;

/** Events of a point on its way through reassessment, Ankestyrelsen and the court. */
export type AppealEvent =
  | DecisionReassessed
  | CitizenChoiceRecorded
  | CitizenStayedSilent
  | ForwardedToAppealBoard
  | PassedOnToAppealBoard
  | AppealBoardReceiptRecorded
  | AppealWithdrawn
  | DispensationDecided
  | AppealBoardDecided
  | BroughtBeforeCourt
  | CourtDecided;

const category = 'complaint';

export const appealEvents = [
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
    type: 'PassedOnToAppealBoard',
    about: 'A complaint that belongs with Ankestyrelsen reached the municipality and was passed on (FVL § 7, stk. 2).',
    schema: passedOnToAppealBoard,
  }),
  declareEvent({
    category,
    type: 'AppealBoardReceiptRecorded',
    about: 'The day on which Ankestyrelsen received the complaint became known, or was put right.',
    schema: appealBoardReceiptRecorded,
  }),
  declareEvent({
    category,
    type: 'AppealWithdrawn',
    about: 'The citizen gave up one point about a decision before it went to Ankestyrelsen.',
    schema: appealWithdrawn,
  }),
  declareEvent({
    category,
    type: 'DispensationDecided',
    about: 'Ankestyrelsen decided whether it looks away from the exceeded time for appeals.',
    schema: dispensationDecided,
  }),
  declareEvent({
    category,
    type: 'AppealBoardDecided',
    about: 'Ankestyrelsen decided on one point: outcome, date, the day the municipality received it, and the causes.',
    schema: appealBoardDecided,
  }),
  declareEvent({
    category,
    type: 'BroughtBeforeCourt',
    about: 'Ankestyrelsen’s decision on a committee’s decision was brought before the court.',
    schema: broughtBeforeCourt,
  }),
  declareEvent({
    category,
    type: 'CourtDecided',
    about: 'The court decided on Ankestyrelsen’s decision.',
    schema: courtDecided,
  }),
] as const;
