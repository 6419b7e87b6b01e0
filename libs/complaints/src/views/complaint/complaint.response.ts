import { ApiProperty } from '@nestjs/swagger';
import { AsOfResponse } from '../../complaint-as-of.response.js';
import {
  channels,
  forms,
  journalSystems,
  pointKinds,
  type Channel,
  type Form,
  type JournalSystem,
  type PointKind,
} from '../../domain/complaint.values.js';
import { realitetStandings, realitetTracks, type RealitetStanding } from '../../domain/realitet/realitet.standings.js';
import { formalitetTrackStates, type FormalitetTrackState } from '../../domain/formalitet/formalitet.steps.js';
import { standings, type Standing } from '../../domain/standing.js';
import {
  AdviserChangeResponse,
  CitizenContactResponse,
  CorrectionResponse,
  LinkResponse,
  MembershipResponse,
  ToldDutyResponse,
} from './besides.response.js';
import {
  AcknowledgementResponse,
  AnswerResponse,
  DialogueResponse,
  OutstandingActionResponse,
  SecondStageResponse,
  SettlementResponse,
} from './formalitet.response.js';
import { ComplainantResponse, PartyResponse, PersonResponse } from './people.response.js';
import { AppealedDecisionResponse, AppealResponse, LegalBasisResponse } from './realitet.response.js';

const subjects = ['contact', 'complaint'] as const;
const statuses = ['open', 'withdrawn', 'closed'] as const;
/** The three tracks (docs/complaint-tracks.md). */
const tracks = ['formalitet', ...realitetTracks] as const;
const pointStates = [...new Set([...formalitetTrackStates, ...realitetStandings])];

export class JournalReferenceResponse {
  @ApiProperty({ enum: journalSystems }) system!: JournalSystem;
  id!: string;
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
  /**
   * The day on which the citizen raised it, from which its deadlines run: that of the receipt, the day on which a contact
   * was turned into a complaint, or a later one.
   */
  raisedOn!: string;
  /** With persons only. */
  description?: string | null;
  /** True when the description was forgotten. */
  forgotten?: boolean;
  /** Which track it walks (docs/complaint-tracks.md); null while its kind is not stated. */
  @ApiProperty({ enum: tracks, nullable: true }) track!: (typeof tracks)[number] | null;
  /** Where it stands on its track; null while its kind is not stated. */
  @ApiProperty({ enum: pointStates, nullable: true }) state!: FormalitetTrackState | RealitetStanding | null;
  /** The decision it is about, or, of a formalitet point, that it touches; null: none is recorded. */
  decisionId!: string | null;
  /** Null while it has none. */
  answer!: AnswerResponse | null;
  /** Null unless a conversation settled it. */
  settlement!: SettlementResponse | null;
  /** Null unless the citizen asked for a second look. */
  secondStage!: SecondStageResponse | null;
  /** What answers and agreements leave to be done, with what was done of it. */
  outstandingActions!: OutstandingActionResponse[];
  /** Of realitet points; null of others. */
  appeal!: AppealResponse | null;
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

/** A contact or a complaint as it stands, or stood. Pseudonymised: without names and texts. */
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
  /** Whether the registration counts; one that was merged into another or annulled counts nowhere. */
  @ApiProperty({ enum: standings }) standing!: Standing;
  /** The complaint it was merged into; null while it goes on by itself. */
  mergedInto!: string | null;
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
  /** Everybody who is or was part of it, in the order in which they joined. */
  parties!: PartyResponse[];
  journalReference!: JournalReferenceResponse | null;
  /** Where it was imported from. */
  register!: RegisterResponse | null;
  /** With persons only. */
  narrative?: string | null;
  /** True when the narrative was forgotten. */
  forgotten?: boolean;
  /** Who has it now. */
  assignment!: AssignmentResponse | null;
  /** Null while it was not acknowledged. */
  acknowledgement!: AcknowledgementResponse | null;
  /** Null while no conversation was offered. */
  dialogue!: DialogueResponse | null;
  /** In the order in which they joined the complaint; none for a contact. */
  points!: PointResponse[];
  /** The decisions complained about, and those that took their place. */
  decisions!: AppealedDecisionResponse[];
  /** Links that were made on this one. */
  links!: LinkResponse[];
  /** The collective complaints that the family is, or was, part of. */
  collectives!: MembershipResponse[];
  adviserChanges!: AdviserChangeResponse[];
  citizenContacts!: CitizenContactResponse[];
  /** What it brought about besides its answer, such as a worry about a child. Their deadlines stand at `/deadlines`. */
  duties!: ToldDutyResponse[];
  /** What had been recorded wrongly and was put right. */
  corrections!: CorrectionResponse[];
  /** Null unless it was withdrawn. */
  withdrawal!: WithdrawalResponse | null;
  /** The day it was closed; null while it is open or when it was withdrawn. */
  closedOn!: string | null;
}
