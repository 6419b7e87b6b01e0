import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { dismissalReasons, pointOutcomes } from '../complaint.values.js';
import { takenFormalitetSteps } from '../formalitet/formalitet.values.js';
import { realitetStandings } from '../realitet/realitet.standings.js';
import { takenSteps } from '../realitet/realitet.values.js';
import { annulmentGrounds, answerStages, correctableSteps } from './corrections.values.js';

const id = { complaintId: Type.String() };
/** How the mistake came about or was found. */
const reason = text(1000);
const verdict = { outcome: oneOf(pointOutcomes), dismissalReason: orNull(oneOf(dismissalReasons)) };

const stepDateCorrected = Type.Object(
  {
    ...id,
    step: oneOf(correctableSteps),
    /** Null for a step of the whole complaint. */
    pointId: orNull(Type.String()),
    was: date,
    on: date,
    reason,
  },
  closed,
);
const realitetStepTakenBack = Type.Object(
  {
    ...id,
    pointId: Type.String(),
    step: oneOf(takenSteps),
    /** The day it had been recorded for; of two the later. */
    takenOn: date,
    /** Where the point stands again, and the last day of any step that it took; null: none is left. */
    standing: oneOf(realitetStandings),
    since: orNull(date),
    /** The new decision that had been recorded with the step, where no other point rests on it: it is none. */
    voidedDecisionId: orNull(Type.String()),
    /** The formalitet points that had gone along to Ankestyrelsen, and are to be answered here after all. */
    returnedPointIds: Type.Array(Type.String()),
    reason,
  },
  closed,
);
const formalitetStepTakenBack = Type.Object(
  {
    ...id,
    /** Null for a step of the whole complaint. */
    pointId: orNull(Type.String()),
    step: oneOf(takenFormalitetSteps),
    /** The day it had been recorded for. */
    takenOn: date,
    /** The outcome of the answer that stands again; null: none does. */
    verdict: orNull(Type.Object(verdict, closed)),
    reason,
  },
  closed,
);
const pointAnswerCorrected = Type.Object(
  {
    ...id,
    pointId: Type.String(),
    /** The answer that stands: the second stage's, once there is one. */
    stage: oneOf(answerStages),
    was: Type.Object(verdict, closed),
    ...verdict,
    reason,
  },
  closed,
);
const registrationAnnulled = Type.Object(
  {
    ...id,
    ground: oneOf(annulmentGrounds),
    /** The registration that counts, when it was registered twice; else null. */
    otherComplaintId: orNull(Type.String()),
    reason,
  },
  closed,
);
const registrationReinstated = Type.Object({ ...id, reason }, closed);
const complaintReopened = Type.Object({ ...id, reason }, closed);
const withdrawalRevoked = Type.Object({ ...id, reason }, closed);

export type StepDateCorrected = Message<'StepDateCorrected', Readonly<Static<typeof stepDateCorrected>>>;
export type RealitetStepTakenBack = Message<'RealitetStepTakenBack', Readonly<Static<typeof realitetStepTakenBack>>>;
export type FormalitetStepTakenBack = Message<
  'FormalitetStepTakenBack',
  Readonly<Static<typeof formalitetStepTakenBack>>
>;
export type PointAnswerCorrected = Message<'PointAnswerCorrected', Readonly<Static<typeof pointAnswerCorrected>>>;
export type RegistrationAnnulled = Message<'RegistrationAnnulled', Readonly<Static<typeof registrationAnnulled>>>;
export type RegistrationReinstated = Message<'RegistrationReinstated', Readonly<Static<typeof registrationReinstated>>>;
export type ComplaintReopened = Message<'ComplaintReopened', Readonly<Static<typeof complaintReopened>>>;
export type WithdrawalRevoked = Message<'WithdrawalRevoked', Readonly<Static<typeof withdrawalRevoked>>>;

export type CorrectionEvent =
  | StepDateCorrected
  | RealitetStepTakenBack
  | FormalitetStepTakenBack
  | PointAnswerCorrected
  | RegistrationAnnulled
  | RegistrationReinstated
  | ComplaintReopened
  | WithdrawalRevoked;

const category = 'complaint';

export const correctionsEvents = [
  declareEvent({
    category,
    type: 'StepDateCorrected',
    about: 'The day of a step had been recorded wrongly. Both days stay known.',
    schema: stepDateCorrected,
  }),
  declareEvent({
    category,
    type: 'RealitetStepTakenBack',
    about: 'The last step of a realitet point had been recorded by mistake. The point stands where it stood before it.',
    schema: realitetStepTakenBack,
  }),
  declareEvent({
    category,
    type: 'FormalitetStepTakenBack',
    about:
      'A step of the formalitet track had been recorded by mistake: the acknowledgement, the last of the conversation, or the last of a point.',
    schema: formalitetStepTakenBack,
  }),
  declareEvent({
    category,
    type: 'PointAnswerCorrected',
    about: 'The outcome of an answer had been recorded wrongly. Both outcomes stay known.',
    schema: pointAnswerCorrected,
  }),
  declareEvent({
    category,
    type: 'RegistrationAnnulled',
    about:
      'A registration was a mistake, such as a second one of the same complaint. It stays readable and counts nowhere.',
    schema: registrationAnnulled,
  }),
  declareEvent({
    category,
    type: 'RegistrationReinstated',
    about: 'An annulled registration was none after all: it counts again, as if it had not been annulled.',
    schema: registrationReinstated,
  }),
  declareEvent({
    category,
    type: 'ComplaintReopened',
    about: 'A contact or complaint had been closed too early. It is open again; what was answered stays answered.',
    schema: complaintReopened,
  }),
  declareEvent({
    category,
    type: 'WithdrawalRevoked',
    about: 'A withdrawal had been recorded by mistake. The contact or complaint is open again.',
    schema: withdrawalRevoked,
  }),
] as const;
