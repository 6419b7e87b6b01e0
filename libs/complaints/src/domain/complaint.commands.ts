import type { Message, PlainDate } from '@lydhoer/kernel';
import type {
  AnswerDueDateCorrected,
  ComplaintWithdrawn,
  ContactRegistered,
  PointAnswered,
  PointClassified,
  PointRaisedDateCorrected,
  TurnedDateCorrected,
  ReceiptDateCorrected,
} from './complaint.events.js';
import type { PointFacts } from './complaint.schemas.js';
import type { CorrectionCommand } from './corrections/corrections.commands.js';
import type { DeadlineCommand, RegisteredWorry } from './deadlines/deadlines.commands.js';
import type { FormalitetCommand, GivenAnswer } from './formalitet/formalitet.commands.js';
import type { IntakeCommand } from './intake/intake.commands.js';
import type { JourneyCommand } from './journey/journey.commands.js';
import type { LinkingCommand } from './linking/linking.commands.js';
import type { PartyCommand, RegisteredPeople } from './parties/parties.commands.js';
import type { RealitetCommand } from './realitet/realitet.commands.js';
import type { KnownStaff, KnownWords } from './known.js';

/** What a contact and a complaint have in common, as it will stand in the event; texts and names in clear. */
export type Intake = ContactRegistered['data'];

/** What an imported register says happened after receipt. Only imports may tell it: everyone else does it. */
export interface RegisterHistory {
  readonly answers: readonly Omit<PointAnswered['data'], 'complaintId'>[];
  /** The steps of the realitet tracks, in order, each as the command that tells it now. */
  readonly steps: readonly RealitetCommand[];
  readonly withdrawal: Pick<ComplaintWithdrawn['data'], 'withdrawnOn' | 'afterDialogue'> | null;
  readonly closedOn: PlainDate | null;
}

interface Registration {
  readonly intake: Intake;
  /** Today's date in Denmark. */
  readonly today: PlainDate;
  /** True for the import alone: then `not-stated` is a value, and persons and texts may be missing. */
  readonly imported?: boolean;
  readonly history?: RegisterHistory;
  /** Computes deadlines of an imported case that is over, too. Nobody had them, so they are left out otherwise. */
  readonly deadlines?: 'compute';
  readonly people?: RegisteredPeople;
  /** A worry about a child in what was told; it was received with it. */
  readonly worry?: RegisteredWorry;
}

export type RegisterContact = Message<'RegisterContact', Registration>;
export type RegisterComplaint = Message<
  'RegisterComplaint',
  Registration & { readonly points: readonly PointFacts[]; readonly known: KnownWords }
>;
export type TurnContactIntoComplaint = Message<
  'TurnContactIntoComplaint',
  {
    readonly complaintId: string;
    readonly turnedOn: PlainDate;
    readonly points: readonly PointFacts[];
    readonly known: KnownWords;
    readonly today: PlainDate;
  }
>;
export type AddPoint = Message<
  'AddPoint',
  {
    readonly complaintId: string;
    readonly point: PointFacts;
    /** The day on which the citizen raised it; null: it was in the complaint from the start. */
    readonly raisedOn: PlainDate | null;
    readonly known: KnownWords;
    readonly today: PlainDate;
  }
>;
export type ClassifyPoint = Message<
  'ClassifyPoint',
  PointClassified['data'] & {
    readonly known: KnownWords;
    /** True: it never was of the kind it was recorded as. Left out: it is moved from now on. */
    readonly recordedWrongly?: boolean | undefined;
  }
>;
export type AssignComplaint = Message<
  'AssignComplaint',
  {
    readonly complaintId: string;
    readonly assignee: string;
    readonly team: string;
    /** The day by which every point is to be answered; null: none is given. */
    readonly answerDueOn: PlainDate | null;
    readonly known: KnownStaff;
    readonly today: PlainDate;
  }
>;
export type HandOverComplaint = Message<
  'HandOverComplaint',
  {
    readonly complaintId: string;
    readonly from: string;
    readonly to: string;
    readonly team: string;
    /** Null: the day that was given before stands. */
    readonly answerDueOn: PlainDate | null;
    readonly reason: string | null;
    readonly known: KnownStaff;
    readonly today: PlainDate;
  }
>;
export type RemindAssignee = Message<'RemindAssignee', { readonly complaintId: string; readonly today: PlainDate }>;
export type AnswerPoint = Message<'AnswerPoint', GivenAnswer & { readonly today: PlainDate }>;
export type CorrectReceiptDate = Message<
  'CorrectReceiptDate',
  Omit<ReceiptDateCorrected['data'], 'was'> & { readonly today: PlainDate }
>;
export type CorrectPointRaisedDate = Message<
  'CorrectPointRaisedDate',
  Omit<PointRaisedDateCorrected['data'], 'was'> & { readonly today: PlainDate }
>;
export type CorrectTurnedDate = Message<
  'CorrectTurnedDate',
  Omit<TurnedDateCorrected['data'], 'was'> & { readonly today: PlainDate }
>;
export type CorrectAnswerDueDate = Message<'CorrectAnswerDueDate', Omit<AnswerDueDateCorrected['data'], 'was'>>;
export type WithdrawComplaint = Message<
  'WithdrawComplaint',
  ComplaintWithdrawn['data'] & { readonly today: PlainDate }
>;
export type CloseComplaint = Message<
  'CloseComplaint',
  { readonly complaintId: string; readonly closedOn: PlainDate; readonly today: PlainDate }
>;

/** The commands that no area has to itself. */
export type CoreCommand =
  | RegisterContact
  | RegisterComplaint
  | TurnContactIntoComplaint
  | AddPoint
  | ClassifyPoint
  | CorrectPointRaisedDate
  | CorrectTurnedDate
  | AssignComplaint
  | CorrectAnswerDueDate
  | HandOverComplaint
  | RemindAssignee
  | AnswerPoint
  | CorrectReceiptDate
  | WithdrawComplaint
  | CloseComplaint;

export type ComplaintCommand =
  | CoreCommand
  | IntakeCommand
  | FormalitetCommand
  | RealitetCommand
  | DeadlineCommand
  | PartyCommand
  | CorrectionCommand
  | JourneyCommand
  | LinkingCommand;
