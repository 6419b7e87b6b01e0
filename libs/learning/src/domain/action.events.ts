import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from './learning.schemas.js';
import { actionTypes, completionEvidenceKinds, effects } from './learning.values.js';

const id = { actionId: Type.String() };

const actionProposed = Type.Object(
  {
    ...id,
    learningPointId: Type.String(),
    type: oneOf(actionTypes),
    title: text(400),
    description: orNull(text(4000)),
    proposedBy: Type.String(),
    proposedOn: date,
  },
  closed,
);
const actionAgreed = Type.Object({ ...id, agreedBy: Type.String(), agreedOn: date }, closed);
const actionAssigned = Type.Object(
  {
    ...id,
    /** A staff id. */
    owner: Type.String(),
    assignedBy: Type.String(),
    assignedOn: date,
    dueOn: date,
    /** How one will see whether it worked. */
    measure: text(2000),
    /** The measure's value before the action and the value aimed at, in the measure's own unit. */
    baseline: orNull(Type.Number()),
    target: orNull(Type.Number()),
  },
  closed,
);
const ownerReminded = Type.Object(
  {
    ...id,
    /** Who owned it then: a staff id. */
    owner: Type.String(),
    /** The day that had passed. */
    dueOn: date,
    remindedOn: date,
  },
  closed,
);
const progressReported = Type.Object(
  {
    ...id,
    reportedBy: Type.String(),
    reportedOn: date,
    note: text(4000),
    percent: orNull(Type.Integer({ minimum: 0, maximum: 100 })),
  },
  closed,
);
const completionEvidence = Type.Object({ kind: oneOf(completionEvidenceKinds), reference: text(2000) }, closed);
const actionCompleted = Type.Object(
  {
    ...id,
    completedBy: Type.String(),
    completedOn: date,
    evidence: Type.Array(completionEvidence, { minItems: 1 }),
  },
  closed,
);
const effectVerified = Type.Object(
  { ...id, verifiedBy: Type.String(), verifiedOn: date, effect: oneOf(effects), basis: text(4000) },
  closed,
);

export type ActionProposed = Message<'ActionProposed', Readonly<Static<typeof actionProposed>>>;
export type ActionAgreed = Message<'ActionAgreed', Readonly<Static<typeof actionAgreed>>>;
export type ActionAssigned = Message<'ActionAssigned', Readonly<Static<typeof actionAssigned>>>;
export type OwnerReminded = Message<'OwnerReminded', Readonly<Static<typeof ownerReminded>>>;
export type ProgressReported = Message<'ProgressReported', Readonly<Static<typeof progressReported>>>;
export type ActionCompleted = Message<'ActionCompleted', Readonly<Static<typeof actionCompleted>>>;
export type EffectVerified = Message<'EffectVerified', Readonly<Static<typeof effectVerified>>>;
export type ActionEvent =
  ActionProposed | ActionAgreed | ActionAssigned | OwnerReminded | ProgressReported | ActionCompleted | EffectVerified;

const category = 'action';

export const actionEvents = [
  declareEvent({
    category,
    type: 'ActionProposed',
    about: 'Somebody proposed an action to act on a learning point.',
    schema: actionProposed,
  }),
  declareEvent({
    category,
    type: 'ActionAgreed',
    about: 'The working group agreed to the action.',
    schema: actionAgreed,
  }),
  declareEvent({
    category,
    type: 'ActionAssigned',
    about: 'The action got its owner, due date and measure, or got them anew before it was completed.',
    schema: actionAssigned,
  }),
  declareEvent({
    category,
    type: 'OwnerReminded',
    about: 'The owner was reminded that the action was due. Once for each day it was due.',
    schema: ownerReminded,
  }),
  declareEvent({
    category,
    type: 'ProgressReported',
    about: 'The owner told how far the action is.',
    schema: progressReported,
  }),
  declareEvent({
    category,
    type: 'ActionCompleted',
    about: 'The owner carried the action out and showed evidence. Nothing is done without evidence.',
    schema: actionCompleted,
  }),
  declareEvent({
    category,
    type: 'EffectVerified',
    about: 'Somebody else than the owner looked whether the action worked. The latest one counts.',
    schema: effectVerified,
  }),
];
