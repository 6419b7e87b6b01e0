import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull } from '../complaint.schemas.js';
import { ofPoint, travelling } from './realitet.schemas.js';
import { appealOutcomes, courtOutcomes } from './realitet.values.js';

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
const appealBoardReceiptRecorded = Type.Object({ ...travelling, receivedOn: date }, closed);
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

export type PassedOnToAppealBoard = Message<'PassedOnToAppealBoard', Readonly<Static<typeof passedOnToAppealBoard>>>;
export type AppealBoardReceiptRecorded = Message<
  'AppealBoardReceiptRecorded',
  Readonly<Static<typeof appealBoardReceiptRecorded>>
>;
export type DispensationDecided = Message<'DispensationDecided', Readonly<Static<typeof dispensationDecided>>>;
export type AppealBoardDecided = Message<'AppealBoardDecided', Readonly<Static<typeof appealBoardDecided>>>;
export type BroughtBeforeCourt = Message<'BroughtBeforeCourt', Readonly<Static<typeof broughtBeforeCourt>>>;
export type CourtDecided = Message<'CourtDecided', Readonly<Static<typeof courtDecided>>>;

/** Events of a point on its way to and from Ankestyrelsen and the court. */
export type AppealBoardEvent =
  | PassedOnToAppealBoard
  | AppealBoardReceiptRecorded
  | DispensationDecided
  | AppealBoardDecided
  | BroughtBeforeCourt
  | CourtDecided;

const category = 'complaint';

export const appealBoardEvents = [
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
