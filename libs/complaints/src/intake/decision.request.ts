import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPart, IsPlainDate, IsStaffId, IsText } from '@lydhoer/http';
import {
  decisionBodies,
  deliveryChannels,
  guidances,
  laterGrounds,
  type DecisionBody,
  type DeliveryChannel,
  type Guidance,
  type LaterGround,
} from '../domain/realitet/realitet.values.js';
import { LegalBasisRequest } from './point.request.js';

/**
 * That the body is right although the legal basis says otherwise; or, of the administration’s decision under an act
 * whose rules of appeal are not modelled, that the act uses the reassessment of retssikkerhedsloven § 66.
 */
export class BodyConfirmationRequest {
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}

/** A decision by the municipality. */
export class DecisionRequest {
  /** What the municipality calls it: a journal or document number. Sealed. */
  @IsOptional() @IsText(120) reference?: string;
  /** The day it was made, not after the receipt of the complaint. */
  @IsPlainDate() decidedOn!: string;
  /** Who made it: the administration, the children and youth committee, or its chair (urgently). */
  @IsIn(decisionBodies) body!: DecisionBody;
  /** The rule it rests on. It says whose decision it is (barnets lov § 142). */
  @IsPart(LegalBasisRequest) legalBasis!: LegalBasisRequest;
  /** The staff id of whoever made it. Left out: unknown, or no single person. */
  @IsOptional() @IsStaffId() decidedBy?: string;
  /** Told when the body contradicts the legal basis, or the act has rules of appeal that are not modelled; then only. */
  @IsOptional() @IsPart(BodyConfirmationRequest) confirmation?: BodyConfirmationRequest;
}

/** A decision that takes the place of one that was appealed. */
export class NewDecisionRequest {
  /** What the municipality calls it: a journal or document number. Sealed. */
  @IsOptional() @IsText(120) reference?: string;
  /** The day it was made. */
  @IsPlainDate() decidedOn!: string;
  /** The day it was sent to the parties, from the day it was made to today. Each party's receipt is recorded apart. */
  @IsPlainDate() sentOn!: string;
  /** Who made it. Left out: whoever made the one it replaces; after a chair's decision the committee. */
  @IsOptional() @IsIn(decisionBodies) body?: DecisionBody;
  /** The rule it rests on. Left out: that of the decision it replaces. */
  @IsOptional() @IsPart(LegalBasisRequest) legalBasis?: LegalBasisRequest;
  /** The staff id of whoever made it. Left out: unknown, or no single person. */
  @IsOptional() @IsStaffId() decidedBy?: string;
  /** Told when the body contradicts the legal basis, or the act has rules of appeal that are not modelled; then only. */
  @IsOptional() @IsPart(BodyConfirmationRequest) confirmation?: BodyConfirmationRequest;
}

/** When, how and with what guidance a decision reached one party. */
export class ReceiptRequest {
  /** The party: a person of the complaint. Left out: it is not known which. */
  @IsOptional() @IsId() personId?: string;
  /** The day it was sent, not before it was made. */
  @IsOptional() @IsPlainDate() sentOn?: string;
  /** The day it was received. Left out: worked out from day of sending and channel; without those it stays unknown. */
  @IsOptional() @IsPlainDate() receivedOn?: string;
  /** How it was sent. */
  @IsIn(deliveryChannels) channel!: DeliveryChannel;
  /**
   * Why Digital Post was not available to the recipient until a later day than the one it was sent; told when the day of
   * receipt is later, and only then. That it was read later is none.
   */
  @IsOptional() @IsIn(laterGrounds) laterBecause?: LaterGround;
  /** Whether guidance on how to appeal came with it. Missing or wrong: the time for appeals has not begun. */
  @IsIn(guidances) guidance!: Guidance;
  /** The day on which guidance that was missing or wrong was given after all. */
  @IsOptional() @IsPlainDate() guidanceGivenOn?: string;
}
