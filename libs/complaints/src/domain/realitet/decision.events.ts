import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { decision, ofDecision, ofPoint, reason, receipt, wholeDecision, wholeReceipt } from './realitet.schemas.js';
import { newDecisionCauses, suspensiveEffects } from './realitet.values.js';

const appealedDecisionCorrected = Type.Object({ ...decision, reason }, closed);
const pointLinkedToDecision = Type.Object({ ...ofPoint, decisionId: Type.String() }, closed);
const decisionReceiptCorrected = Type.Object({ ...receipt, reason }, closed);
const appealGuidanceGiven = Type.Object({ ...ofDecision, personId: orNull(Type.String()), givenOn: date }, closed);
const newDecisionMade = Type.Object(
  {
    ...decision,
    /** The decision in whose place it stands. */
    replaces: Type.String(),
    /** The points it settles, in full or in part. */
    pointIds: Type.Array(Type.String(), { minItems: 1 }),
    because: oneOf(newDecisionCauses),
    /** The day it was sent to the parties. Each party's own receipt is recorded apart. */
    sentOn: date,
  },
  closed,
);
const suspensiveEffect = {
  effect: oneOf(suspensiveEffects),
  /** The rule that gives it, as a jurist cites it; null where there is none to cite. */
  paragraph: orNull(Type.String({ maxLength: 120 })),
  /** Whether it was decided that the decision is carried out at once all the same (by law only, § 72). */
  immediateExecution: Type.Boolean(),
  recordedOn: date,
};
const note = orNull(text(2000));
const suspensiveEffectRecorded = Type.Object({ ...ofDecision, ...suspensiveEffect, note }, closed);
const suspensiveEffectCorrected = Type.Object(
  {
    ...ofDecision,
    was: Type.Object(suspensiveEffect, closed),
    /** As it should have been recorded; null: not at all, and what was recorded before it holds. */
    recorded: orNull(Type.Object({ ...suspensiveEffect, note }, closed)),
    reason,
  },
  closed,
);

export type AppealedDecisionRecorded = Message<'AppealedDecisionRecorded', Readonly<Static<typeof wholeDecision>>>;
export type AppealedDecisionCorrected = Message<
  'AppealedDecisionCorrected',
  Readonly<Static<typeof appealedDecisionCorrected>>
>;
export type PointLinkedToDecision = Message<'PointLinkedToDecision', Readonly<Static<typeof pointLinkedToDecision>>>;
export type DecisionReceiptRecorded = Message<'DecisionReceiptRecorded', Readonly<Static<typeof wholeReceipt>>>;
export type DecisionReceiptCorrected = Message<
  'DecisionReceiptCorrected',
  Readonly<Static<typeof decisionReceiptCorrected>>
>;
export type AppealGuidanceGiven = Message<'AppealGuidanceGiven', Readonly<Static<typeof appealGuidanceGiven>>>;
export type NewDecisionMade = Message<'NewDecisionMade', Readonly<Static<typeof newDecisionMade>>>;
export type SuspensiveEffectRecorded = Message<
  'SuspensiveEffectRecorded',
  Readonly<Static<typeof suspensiveEffectRecorded>>
>;
export type SuspensiveEffectCorrected = Message<
  'SuspensiveEffectCorrected',
  Readonly<Static<typeof suspensiveEffectCorrected>>
>;

/** Events of the decisions that are complained about. */
export type DecisionEvent =
  | AppealedDecisionRecorded
  | AppealedDecisionCorrected
  | PointLinkedToDecision
  | DecisionReceiptRecorded
  | DecisionReceiptCorrected
  | AppealGuidanceGiven
  | NewDecisionMade
  | SuspensiveEffectRecorded
  | SuspensiveEffectCorrected;

const category = 'complaint';

/** Version 1 did not ask why Digital Post was received later than on the day it was sent. */
const withoutGround = (v1: object) => ({ ...v1, laterBecause: null });

export const decisionEvents = [
  declareEvent({
    category,
    type: 'AppealedDecisionRecorded',
    about: 'The decision that is complained about: when, by which body, on which legal basis.',
    schema: wholeDecision,
  }),
  declareEvent({
    category,
    type: 'AppealedDecisionCorrected',
    about: 'A decision had been recorded wrongly: so it stands now.',
    schema: appealedDecisionCorrected,
  }),
  declareEvent({
    category,
    type: 'PointLinkedToDecision',
    about: 'A point is about this decision, or touches it (hearing, reasons, involvement).',
    schema: pointLinkedToDecision,
  }),
  declareEvent({
    category,
    type: 'DecisionReceiptRecorded',
    about: 'When, how and with what guidance a decision reached one party. Each party’s time for appeals is its own.',
    version: 2,
    schema: wholeReceipt,
    upcasts: [withoutGround],
  }),
  declareEvent({
    category,
    type: 'DecisionReceiptCorrected',
    about: 'A party’s receipt of a decision had been recorded wrongly: so it stands now.',
    version: 2,
    schema: decisionReceiptCorrected,
    upcasts: [withoutGround],
  }),
  declareEvent({
    category,
    type: 'AppealGuidanceGiven',
    about: 'A party got the guidance on how to appeal that was missing or wrong: its time for appeals begins.',
    schema: appealGuidanceGiven,
  }),
  declareEvent({
    category,
    type: 'NewDecisionMade',
    about: 'A new decision took the place of one that was appealed. Each party may appeal it anew.',
    schema: newDecisionMade,
  }),
  declareEvent({
    category,
    type: 'SuspensiveEffectRecorded',
    about: 'Whether the complaint holds the decision back, by which rule, and whether it is carried out all the same.',
    schema: suspensiveEffectRecorded,
  }),
  declareEvent({
    category,
    type: 'SuspensiveEffectCorrected',
    about: 'What had been recorded last of whether the complaint holds the decision back was wrong. Both stay known.',
    schema: suspensiveEffectCorrected,
  }),
] as const;
