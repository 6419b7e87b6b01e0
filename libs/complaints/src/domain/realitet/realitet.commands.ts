import type { Message, PlainDate } from '@lydhoer/kernel';
import type { Rulebook } from '../deadlines/rulebook.js';
import type { Validity } from '../known.js';
import type { AppealOutcome, CitizenChoice, CourtOutcome, ReassessmentOutcome } from './realitet.values.js';
import type { AppealTimeCommand } from './appeal-time.commands.js';
import type { ChairCommand } from './chair.commands.js';
import type { DecisionCommand, NewDecisionTold, OfDecision, OfPoint } from './decision.commands.js';

export type * from './decision.commands.js';

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
  | DecisionCommand
  | AppealTimeCommand
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
