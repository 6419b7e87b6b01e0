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
  required!: boolean;
  receivedOn!: string | null;
}

export class ComplainantResponse {
  @ApiProperty({ enum: complainantRoles }) role!: ComplainantRole;
  /** Null for the anonymous, and where an imported register does not say. */
  person!: PersonResponse | null;
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
  reasons?: string | null;
  /** Null also when the answer says that nothing is put right. */
  remedy?: string | null;
  furtherSteps?: string | null;
  forgotten?: boolean;
}

export class PointResponse {
  pointId!: string;
  @ApiProperty({ enum: pointKinds }) kind!: PointKind;
  theme!: string;
  consequences!: string[];
  legalBasis!: LegalBasisResponse | null;
  /** The team responsible at the time. */
  team!: string;
  /** With persons only. */
  description?: string | null;
  forgotten?: boolean;
  /** Null while it has none. */
  answer!: AnswerResponse | null;
}

export class AssignmentResponse {
  /** A staff id. */
  assignee!: string;
  team!: string;
}

export class WithdrawalResponse {
  withdrawnOn!: string;
  /** Whether a dialogue with the complainant led to it. */
  afterDialogue!: boolean;
  /** With persons only. */
  note?: string | null;
  forgotten?: boolean;
}

export class RegisterResponse {
  name!: string;
  id!: string;
}

/** A contact or a complaint as it stands. Pseudonymised: without names and texts. */
export class ComplaintResponse {
  id!: string;
  /** The number that people say: the year it was recorded, and a running number. */
  number!: string;
  /** The revision, as the ETag says. */
  revision!: string;
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
  points!: PointResponse[];
  withdrawal!: WithdrawalResponse | null;
  closedOn!: string | null;
}
