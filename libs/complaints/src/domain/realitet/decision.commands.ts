import type { Message, PlainDate } from '@lydhoer/kernel';
import type { Rulebook } from '../deadlines/rulebook.js';
import type { LegalBasis } from './legal-basis.rules.js';
import type { DecisionBody, DeliveryChannel, Guidance, LaterGround, SuspensiveEffect } from './realitet.values.js';

/** `knownStaff`: of the staff ids that a command names, those of people who work here or did. */
export interface OfComplaint {
  readonly complaintId: string;
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}
export interface OfDecision extends OfComplaint {
  readonly decisionId: string;
}
export interface OfPoint extends OfComplaint {
  readonly pointId: string;
}

/** What somebody says about a decision; texts in clear. */
export interface DecisionTold {
  readonly reference: string | null;
  readonly decidedOn: PlainDate;
  readonly body: DecisionBody;
  readonly legalBasis: LegalBasis;
  readonly decidedBy: string | null;
  /** That the body is right although the legal basis contradicts it, who says so, and why; null: nobody says so. */
  readonly confirmation: { readonly by: string; readonly reason: string } | null;
}

/** A decision that takes the place of one that was appealed. Body and legal basis: null means as before. */
export interface NewDecisionTold extends Omit<DecisionTold, 'body' | 'legalBasis'> {
  readonly decisionId: string;
  readonly sentOn: PlainDate;
  readonly body: DecisionBody | null;
  readonly legalBasis: LegalBasis | null;
}

/** What somebody says about one party's receipt. */
export interface ReceiptTold {
  readonly personId: string | null;
  readonly sentOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
  readonly channel: DeliveryChannel;
  /** Why Digital Post was received later than on the day it was sent; null: it was not. */
  readonly laterBecause: LaterGround | null;
  readonly guidance: Guidance;
  /** When guidance that was missing or wrong was given; null: not yet, or it was right. */
  readonly guidanceGivenOn: PlainDate | null;
}

export type RecordAppealedDecision = Message<
  'RecordAppealedDecision',
  OfDecision & DecisionTold & { readonly pointIds: readonly string[]; readonly knownStaff: ReadonlySet<string> }
>;
export type CorrectAppealedDecision = Message<
  'CorrectAppealedDecision',
  OfDecision & DecisionTold & { readonly reason: string; readonly knownStaff: ReadonlySet<string> }
>;
export type LinkPointToDecision = Message<'LinkPointToDecision', OfPoint & { readonly decisionId: string }>;
export type RecordDecisionReceipt = Message<
  'RecordDecisionReceipt',
  OfDecision & ReceiptTold & { readonly rulebook: Rulebook }
>;
export type CorrectDecisionReceipt = Message<
  'CorrectDecisionReceipt',
  OfDecision & ReceiptTold & { readonly reason: string; readonly rulebook: Rulebook }
>;
export type GiveAppealGuidance = Message<
  'GiveAppealGuidance',
  OfDecision & { readonly personId: string | null; readonly givenOn: PlainDate }
>;
/** Whether the complaint holds the decision back. */
export interface SuspensiveEffectTold {
  readonly effect: SuspensiveEffect;
  readonly paragraph: string | null;
  readonly immediateExecution: boolean;
  readonly recordedOn: PlainDate;
  readonly note: string | null;
}
export type RecordSuspensiveEffect = Message<'RecordSuspensiveEffect', OfDecision & SuspensiveEffectTold>;
export type CorrectSuspensiveEffect = Message<
  'CorrectSuspensiveEffect',
  OfDecision & {
    /** What should have been recorded last; null: nothing. */
    readonly recorded: SuspensiveEffectTold | null;
    readonly reason: string;
  }
>;

/** Commands about the decisions that are complained about. */
export type DecisionCommand =
  | RecordAppealedDecision
  | CorrectAppealedDecision
  | LinkPointToDecision
  | RecordDecisionReceipt
  | CorrectDecisionReceipt
  | GiveAppealGuidance
  | RecordSuspensiveEffect
  | CorrectSuspensiveEffect;
