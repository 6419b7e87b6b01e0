import Type, { type Static } from 'typebox';
import { closed, date, legalBasis, oneOf, orNull, text } from '../complaint.schemas.js';
import { decisionBodies, deliveryChannels, guidances, laterGrounds, receiptGrounds } from './realitet.values.js';

/** The shapes that several events of the realitet tracks share. */
export const complaintId = { complaintId: Type.String() };
export const ofPoint = { ...complaintId, pointId: Type.String() };
export const ofDecision = { ...complaintId, decisionId: Type.String() };
/** The points that go to Ankestyrelsen, and the formalitet points that go along because they touch the decision. */
export const travelling = {
  ...ofDecision,
  pointIds: Type.Array(Type.String(), { minItems: 1 }),
  alongPointIds: Type.Array(Type.String()),
};
/** An instant, ISO 8601 UTC. */
export const instant = Type.String({ format: 'date-time' });
/** Why something was put right or confirmed. Free text. */
export const reason = text(1000);

/** What is known of a decision by the municipality. */
export const decision = {
  ...ofDecision,
  /** What the municipality calls it: a journal or document number. */
  reference: orNull(text(120)),
  decidedOn: date,
  body: oneOf(decisionBodies),
  legalBasis,
  /** Whom the legal basis says it belongs to: null where the lists say nothing. */
  bodyByLaw: orNull(oneOf(decisionBodies)),
  /** The list that said so, with its version; `not-computed-here` for regimes whose deadlines are not computed. */
  regime: Type.String({ maxLength: 60 }),
  /** Who confirmed a body that the legal basis contradicts, and why; null where nothing contradicts. */
  bodyConfirmed: orNull(Type.Object({ by: Type.String({ maxLength: 100 }), reason }, closed)),
  /** The staff id of whoever made it; null: unknown, or no single person. */
  decidedBy: orNull(Type.String({ maxLength: 100 })),
};
export const wholeDecision = Type.Object(decision, closed);
export type DecisionFacts = Readonly<Static<typeof wholeDecision>>;

/** How a decision reached one party. */
export const receipt = {
  ...ofDecision,
  /** The party; null: it is not known which. */
  personId: orNull(Type.String()),
  sentOn: orNull(date),
  /** The day it counts as received; null: unknown. */
  receivedOn: orNull(date),
  how: oneOf(receiptGrounds),
  /** The calendar by which it was deemed received; null where it was not deemed. */
  calendar: orNull(Type.String({ maxLength: 80 })),
  channel: oneOf(deliveryChannels),
  /** Why Digital Post was available later than on the day it was sent; null: it was not, or nobody was asked. */
  laterBecause: orNull(oneOf(laterGrounds)),
  guidance: oneOf(guidances),
  /** When guidance that was missing or wrong was given; null: not yet, or it was right from the beginning. */
  guidanceGivenOn: orNull(date),
};
export const wholeReceipt = Type.Object(receipt, closed);
export type ReceiptFacts = Readonly<Static<typeof wholeReceipt>>;
