import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { answerFields, outstandingAction } from './answer.schemas.js';
import { acknowledgementForms, dialogueForms } from './formalitet.values.js';

const id = { complaintId: Type.String() };
const ofPoint = { ...id, pointId: Type.String() };
const ofAction = { ...ofPoint, actionId: Type.String() };

const complaintAcknowledged = Type.Object({ ...id, acknowledgedOn: date, how: oneOf(acknowledgementForms) }, closed);
const dialogueOffered = Type.Object({ ...id, offeredOn: date, how: oneOf(dialogueForms) }, closed);
const dialogueAccepted = Type.Object({ ...id, acceptedOn: date }, closed);
const dialogueDeclined = Type.Object({ ...id, declinedOn: date }, closed);
const dialogueHeld = Type.Object({ ...id, heldOn: date, how: oneOf(dialogueForms), note: orNull(text(4000)) }, closed);
const pointSettledByDialogue = Type.Object(
  { ...ofPoint, settledOn: date, agreement: text(4000), outstandingActions: Type.Array(outstandingAction) },
  closed,
);
const outstandingActionDone = Type.Object({ ...ofAction, doneOn: date, note: orNull(text(2000)) }, closed);
const outstandingActionPostponed = Type.Object({ ...ofAction, was: date, dueOn: date, reason: text(1000) }, closed);
const actionDays = { dueOn: date, /** Null: it is not done. */ doneOn: orNull(date) };
const outstandingActionCorrected = Type.Object(
  { ...ofAction, was: Type.Object(actionDays, closed), ...actionDays, reason: text(1000) },
  closed,
);
const secondStageAsked = Type.Object(
  {
    ...ofPoint,
    askedOn: date,
    /** What the citizen is not satisfied with; null when no reason was given. */
    why: orNull(text(4000)),
  },
  closed,
);
const secondStageAnswered = Type.Object({ ...ofPoint, ...answerFields }, closed);
const pointTiedToDecision = Type.Object(
  {
    ...ofPoint,
    /** The decision that the point touches (hearing, reasons, involvement); null: none any more. */
    decisionId: orNull(Type.String()),
  },
  closed,
);

export type ComplaintAcknowledged = Message<'ComplaintAcknowledged', Readonly<Static<typeof complaintAcknowledged>>>;
export type DialogueOffered = Message<'DialogueOffered', Readonly<Static<typeof dialogueOffered>>>;
export type DialogueAccepted = Message<'DialogueAccepted', Readonly<Static<typeof dialogueAccepted>>>;
export type DialogueDeclined = Message<'DialogueDeclined', Readonly<Static<typeof dialogueDeclined>>>;
export type DialogueHeld = Message<'DialogueHeld', Readonly<Static<typeof dialogueHeld>>>;
export type PointSettledByDialogue = Message<'PointSettledByDialogue', Readonly<Static<typeof pointSettledByDialogue>>>;
export type OutstandingActionDone = Message<'OutstandingActionDone', Readonly<Static<typeof outstandingActionDone>>>;
export type OutstandingActionPostponed = Message<
  'OutstandingActionPostponed',
  Readonly<Static<typeof outstandingActionPostponed>>
>;
export type OutstandingActionCorrected = Message<
  'OutstandingActionCorrected',
  Readonly<Static<typeof outstandingActionCorrected>>
>;
export type SecondStageAsked = Message<'SecondStageAsked', Readonly<Static<typeof secondStageAsked>>>;
export type SecondStageAnswered = Message<'SecondStageAnswered', Readonly<Static<typeof secondStageAnswered>>>;
export type PointTiedToDecision = Message<'PointTiedToDecision', Readonly<Static<typeof pointTiedToDecision>>>;

export type FormalitetEvent =
  | ComplaintAcknowledged
  | DialogueOffered
  | DialogueAccepted
  | DialogueDeclined
  | DialogueHeld
  | PointSettledByDialogue
  | OutstandingActionDone
  | OutstandingActionPostponed
  | OutstandingActionCorrected
  | SecondStageAsked
  | SecondStageAnswered
  | PointTiedToDecision;

const category = 'complaint';

export const formalitetEvents = [
  declareEvent({
    category,
    type: 'ComplaintAcknowledged',
    about: 'Whoever turned to the municipality was told that it was received.',
    schema: complaintAcknowledged,
  }),
  declareEvent({
    category,
    type: 'DialogueOffered',
    about: 'The complainant was offered a conversation (styrket borgerkontakt).',
    schema: dialogueOffered,
  }),
  declareEvent({
    category,
    type: 'DialogueAccepted',
    about: 'The complainant said yes to the conversation that was offered.',
    schema: dialogueAccepted,
  }),
  declareEvent({
    category,
    type: 'DialogueDeclined',
    about: 'The complainant said no to the conversation that was offered.',
    schema: dialogueDeclined,
  }),
  declareEvent({
    category,
    type: 'DialogueHeld',
    about: 'The conversation took place. Whether it settled anything is told for each point.',
    schema: dialogueHeld,
  }),
  declareEvent({
    category,
    type: 'PointSettledByDialogue',
    about: 'A conversation settled a point: both agree on what is done. It is neither answered nor withdrawn.',
    schema: pointSettledByDialogue,
  }),
  declareEvent({
    category,
    type: 'OutstandingActionDone',
    about: 'Something that an answer or an agreement had left to be done was done.',
    schema: outstandingActionDone,
  }),
  declareEvent({
    category,
    type: 'OutstandingActionPostponed',
    about: 'Something that remains to be done got another day, with the reason.',
    schema: outstandingActionPostponed,
  }),
  declareEvent({
    category,
    type: 'OutstandingActionCorrected',
    about: 'When something is to be done, or that and when it was done, had been recorded wrongly. Both stay known.',
    schema: outstandingActionCorrected,
  }),
  declareEvent({
    category,
    type: 'SecondStageAsked',
    about: 'The citizen is not satisfied with the answer to a point and asks that somebody else looks at it.',
    schema: secondStageAsked,
  }),
  declareEvent({
    category,
    type: 'SecondStageAnswered',
    about: 'Somebody who had not touched the first answer to a point answered it anew. This answer stands.',
    schema: secondStageAnswered,
  }),
  declareEvent({
    category,
    type: 'PointTiedToDecision',
    about:
      'A formalitet point touches a decision (hearing, reasons, involvement): it goes along when that is appealed.',
    schema: pointTiedToDecision,
  }),
] as const;
