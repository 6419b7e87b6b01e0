import type { Message, PlainDate } from '@lydhoer/kernel';
import type { Rulebook } from '../deadlines/rulebook.js';
import type { Validity } from '../known.js';
import type { AppealTimeCommand } from './appeal-time.commands.js';
import type { ChairCommand } from './chair.commands.js';
import type { LegalBasis } from './legal-basis.rules.js';
import type {
  AppealOutcome,
  CitizenChoice,
  CourtOutcome,
  DecisionBody,
  DeliveryChannel,
  Guidance,
  ReassessmentOutcome,
  SuspensiveEffect,
} from './realitet.values.js';

/** `knownStaff`: of the staff ids that a command names, those of people who work here or did. */
interface OfComplaint {
  readonly complaintId: string;
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}
interface OfDecision extends OfComplaint {
  readonly decisionId: string;
}
interface OfPoint extends OfComplaint {
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
export type RecordSuspensiveEffect = Message<
  'RecordSuspensiveEffect',
  OfDecision & {
    readonly effect: SuspensiveEffect;
    readonly paragraph: string | null;
    readonly immediateExecution: boolean;
    readonly recordedOn: PlainDate;
    readonly note: string | null;
  }
>;

export type ReassessDecision = Message<
  'ReassessDecision',
  OfDecision & {
    readonly outcomes: readonly { readonly pointId: string; readonly outcome: ReassessmentOutcome }[];
    readonly reassessedBy: readonly string[];
    readonly reassessedOn: PlainDate;
    readonly reasons: string;
    /** Told when a point is upheld, in full or in part, and only then. */
    readonly newDecision: NewDecisionTold | null;
    readonly knownStaff: ReadonlySet<string>;
  }
>;
export type RecordCitizenChoice = Message<
  'RecordCitizenChoice',
  OfPoint & { readonly choice: CitizenChoice; readonly answeredOn: PlainDate }
>;
export type RecordCitizenSilence = Message<
  'RecordCitizenSilence',
  OfPoint & { readonly recordedOn: PlainDate; readonly rulebook: Rulebook }
>;
export type ForwardToAppealBoard = Message<
  'ForwardToAppealBoard',
  OfDecision & {
    /** Null: every point that is ready. */
    readonly pointIds: readonly string[] | null;
    readonly forwardedOn: PlainDate;
    readonly documents: readonly string[];
    readonly reasonsForDecision: string | null;
    readonly reasonsForReassessment: string | null;
  }
>;
export type PassOnToAppealBoard = Message<
  'PassOnToAppealBoard',
  OfDecision & {
    /** Null: every point that is ready. */
    readonly pointIds: readonly string[] | null;
    readonly passedOnOn: PlainDate;
    readonly receivedByAppealBoardOn: PlainDate | null;
  }
>;
export type RecordAppealBoardReceipt = Message<
  'RecordAppealBoardReceipt',
  OfDecision & {
    /** Null: every point that Ankestyrelsen has or that is to be passed on to it. */
    readonly pointIds: readonly string[] | null;
    readonly receivedOn: PlainDate;
  }
>;
export type WithdrawAppeal = Message<
  'WithdrawAppeal',
  OfPoint & { readonly withdrawnOn: PlainDate; readonly note: string | null }
>;
export type DecideDispensation = Message<
  'DecideDispensation',
  OfPoint & { readonly granted: boolean; readonly decidedOn: PlainDate }
>;
export type RecordAppealBoardOutcome = Message<
  'RecordAppealBoardOutcome',
  OfDecision & {
    readonly outcomes: readonly {
      readonly pointId: string;
      readonly outcome: AppealOutcome;
      readonly causes: readonly string[];
    }[];
    readonly decidedOn: PlainDate;
    readonly receivedOn: PlainDate;
    /** The vocabulary's legal causes among the codes that are used. */
    readonly knownCauses: ReadonlyMap<string, Validity>;
    /** True for imported cases that are over alone: old registers do not hold the causes, and none is invented. */
    readonly causesMayBeUnknown?: boolean;
  }
>;
export type MakeNewDecision = Message<
  'MakeNewDecision',
  OfDecision & {
    /** Null: every remitted point of the decision. */
    readonly pointIds: readonly string[] | null;
    readonly newDecision: NewDecisionTold;
    readonly knownStaff: ReadonlySet<string>;
  }
>;
export type BringBeforeCourt = Message<'BringBeforeCourt', OfPoint & { readonly broughtOn: PlainDate }>;
export type RecordCourtOutcome = Message<
  'RecordCourtOutcome',
  OfPoint & { readonly outcome: CourtOutcome; readonly decidedOn: PlainDate }
>;

/** Commands of the two realitet tracks and the decisions that are appealed. */
export type RealitetCommand =
  | RecordAppealedDecision
  | CorrectAppealedDecision
  | LinkPointToDecision
  | RecordDecisionReceipt
  | CorrectDecisionReceipt
  | GiveAppealGuidance
  | AppealTimeCommand
  | RecordSuspensiveEffect
  | ReassessDecision
  | RecordCitizenChoice
  | RecordCitizenSilence
  | ForwardToAppealBoard
  | PassOnToAppealBoard
  | RecordAppealBoardReceipt
  | WithdrawAppeal
  | DecideDispensation
  | RecordAppealBoardOutcome
  | MakeNewDecision
  | BringBeforeCourt
  | RecordCourtOutcome
  | ChairCommand;
