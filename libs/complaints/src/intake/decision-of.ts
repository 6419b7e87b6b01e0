import { thingId, type Intent } from '@lydhoer/event-store';
import type { DecisionTold, NewDecisionTold, ReceiptTold } from '../domain/realitet/realitet.commands.js';
import type {
  BodyConfirmationRequest,
  DecisionRequest,
  NewDecisionRequest,
  ReceiptRequest,
} from './decision.request.js';

/** A decision as its command has it; whoever sends the confirmation confirms. */
export const decisionOf = (told: DecisionRequest, { actor }: Pick<Intent, 'actor'>): DecisionTold => ({
  reference: told.reference ?? null,
  decidedOn: told.decidedOn,
  body: told.body,
  legalBasis: { statute: told.legalBasis.statute, paragraph: told.legalBasis.paragraph },
  decidedBy: told.decidedBy ?? null,
  confirmation: confirmationOf(told.confirmation, actor),
});

/** A new decision as its command has it, with the id it gets. */
export const newDecisionOf = (told: NewDecisionRequest, intent: Intent): NewDecisionTold => ({
  decisionId: thingId(intent, 'decision'),
  reference: told.reference ?? null,
  decidedOn: told.decidedOn,
  sentOn: told.sentOn,
  body: told.body ?? null,
  legalBasis: told.legalBasis ? { statute: told.legalBasis.statute, paragraph: told.legalBasis.paragraph } : null,
  decidedBy: told.decidedBy ?? null,
  confirmation: confirmationOf(told.confirmation, intent.actor),
});

const confirmationOf = (told: BodyConfirmationRequest | undefined, by: string): DecisionTold['confirmation'] =>
  told ? { by, reason: told.reason } : null;

/** A party's receipt as its command has it. */
export const receiptOf = (told: ReceiptRequest): ReceiptTold => ({
  personId: told.personId ?? null,
  sentOn: told.sentOn ?? null,
  receivedOn: told.receivedOn ?? null,
  channel: told.channel,
  laterBecause: told.laterBecause ?? null,
  guidance: told.guidance,
  guidanceGivenOn: told.guidanceGivenOn ?? null,
});
