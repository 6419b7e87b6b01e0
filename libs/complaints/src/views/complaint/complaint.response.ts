import { ApiProperty } from '@nestjs/swagger';
import {
  channels,
  complainantRoles,
  dismissalReasons,
  forms,
  journalSystems,
  pointKinds,
  pointOutcomes,
  type Channel,
  type ComplainantRole,
  type DismissalReason,
  type Form,
  type JournalSystem,
  type PointKind,
  type PointOutcome,
} from '../../domain/complaint.values.js';
import { AsOfResponse } from '../../complaint-as-of.response.js';

const subjects = ['contact', 'complaint'] as const;
const statuses = ['open', 'withdrawn', 'closed'] as const;

/** A person. The id is the same in every complaint of theirs; it is a pseudonym. */
export class PersonResponse {
  personId!: string;
  /** With persons only. Null when it is not known or was forgotten. */
  name?: string | null;
  /** True when the name was forgotten: its key was destroyed. */
  forgotten?: boolean;
}

export class PowerOfAttorneyResponse {
  /** Whether this representative has to have one. */
  required!: boolean;
  /** The day it was received; null while it is not. */
  receivedOn!: string | null;
}

export class ComplainantResponse {
  @ApiProperty({ enum: complainantRoles }) role!: ComplainantRole;
  /** Null for the anonymous, and where an imported register does not say. */
  person!: PersonResponse | null;
  /** Of representatives alone. */
  powerOfAttorney!: PowerOfAttorneyResponse | null;
}

export class JournalReferenceResponse {
  @ApiProperty({ enum: journalSystems }) system!: JournalSystem;
  id!: string;
}

export class LegalBasisResponse {
  statute!: string;
  paragraph!: string;
}

/** The answer to a point. Its texts are shown with persons only, null when there is none or it was forgotten. */
export class AnswerResponse {
  @ApiProperty({ enum: pointOutcomes }) outcome!: PointOutcome;
  @ApiProperty({ enum: dismissalReasons, nullable: true }) dismissalReason!: DismissalReason | null;
  answeredOn!: string;
  /** Why the outcome is what it is. */
  reasons?: string | null;
  /** Null also when the answer says that nothing is put right. */
  remedy?: string | null;
  /** How the citizen can go on. */
  furtherSteps?: string | null;
  /** True when its texts were forgotten. */
  forgotten?: boolean;
}

export class PointResponse {
  pointId!: string;
  @ApiProperty({ enum: pointKinds }) kind!: PointKind;
  /** The code of a theme. */
  theme!: string;
  /** Codes of consequences, in the order given. */
  consequences!: string[];
  legalBasis!: LegalBasisResponse | null;
  /** The team responsible at the time. */
  team!: string;
  /** With persons only. */
  description?: string | null;
  /** True when the description was forgotten. */
  forgotten?: boolean;
  /** Null while it has none. */
  answer!: AnswerResponse | null;
}

export class AssignmentResponse {
  /** A staff id. */
  assignee!: string;
  team!: string;
  /** The day by which every point is to be answered; null when nobody gave one. */
  answerDueOn!: string | null;
  /** The day on which there was a reminder of it; null when there was none. */
  remindedOn!: string | null;
}

export class WithdrawalResponse {
  withdrawnOn!: string;
  /** Whether a dialogue with the complainant led to it. */
  afterDialogue!: boolean;
  /** With persons only. */
  note?: string | null;
  /** True when the note was forgotten. */
  forgotten?: boolean;
}

export class RegisterResponse {
  /** The register's name, as the import gave it. */
  name!: string;
  /** The number of the case in that register. */
  id!: string;
}

/** A contact or a complaint as it stands. Pseudonymised: without names and texts. */
export class ComplaintResponse {
  id!: string;
  /** The number that people say: the year it was recorded, and a running number. */
  number!: string;
  /** The revision, as the ETag says. */
  revision!: string;
  /** Null: as it stands now. */
  asOf!: AsOfResponse | null;
  @ApiProperty({ enum: subjects }) subject!: (typeof subjects)[number];
  @ApiProperty({ enum: statuses }) status!: (typeof statuses)[number];
  /** The day it was received, as now known. */
  receivedOn!: string;
  /** The day it was recorded. */
  recordedOn!: string;
  /** A staff id, or `register:<name>` for an imported one. */
  registeredBy!: string;
  @ApiProperty({ enum: channels }) channel!: Channel;
  @ApiProperty({ enum: forms }) form!: Form;
  complainant!: ComplainantResponse;
  /** Whom the case concerns. */
  concerns!: PersonResponse | null;
  journalReference!: JournalReferenceResponse | null;
  /** Where it was imported from. */
  register!: RegisterResponse | null;
  /** With persons only. */
  narrative?: string | null;
  /** True when the narrative was forgotten. */
  forgotten?: boolean;
  /** Who has it now. */
  assignment!: AssignmentResponse | null;
  /** In the order in which they joined the complaint; none for a contact. */
  points!: PointResponse[];
  /** Null unless it was withdrawn. */
  withdrawal!: WithdrawalResponse | null;
  /** The day it was closed; null while it is open or when it was withdrawn. */
  closedOn!: string | null;
}
