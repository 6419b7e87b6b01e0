import { ApiProperty } from '@nestjs/swagger';
import {
  accessAnswers,
  missingReasonsCases,
  type AccessAnswer,
  type MissingReasonsCase,
} from '../../domain/realitet/appeal-time.values.js';
import {
  appealOutcomes,
  chairLapseCauses,
  citizenChoices,
  courtOutcomes,
  decisionBodies,
  deliveryChannels,
  guidances,
  laterGrounds,
  newDecisionCauses,
  reassessmentFlags,
  reassessmentOutcomes,
  receiptGrounds,
  suspensiveEffects,
  timelinesses,
  type AppealOutcome,
  type ChairLapseCause,
  type CitizenChoice,
  type CourtOutcome,
  type DecisionBody,
  type DeliveryChannel,
  type Guidance,
  type LaterGround,
  type NewDecisionCause,
  type ReassessmentFlag,
  type ReassessmentOutcome,
  type ReceiptGround,
  type SuspensiveEffect,
  type Timeliness,
} from '../../domain/realitet/realitet.values.js';

export class LegalBasisResponse {
  statute!: string;
  paragraph!: string;
}

/** A request for access to the files, for which the law stops the time for appeals. */
export class AccessRequestResponse {
  requestedOn!: string;
  /** Null while it is not answered. */
  answeredOn!: string | null;
  /** How it ended; null while it is not answered. */
  @ApiProperty({ enum: accessAnswers, nullable: true }) how!: AccessAnswer | null;
}

/** Reasons that the decision came without, and that were given afterwards. */
export class MissingReasonsResponse {
  @ApiProperty({ enum: missingReasonsCases }) ground!: MissingReasonsCase;
  givenOn!: string;
}

/** What the law itself did to a party’s time for appeals. */
export class AppealTimeResponse {
  /** When reasons that the decision came without were given: the time began anew. */
  reasonsGivenOn!: string | null;
  /** Why they were missing, and when they were given; null: they never were. */
  missingReasons!: MissingReasonsResponse | null;
  /** In order. */
  accessRequests!: AccessRequestResponse[];
}

/** When, how and with what guidance a decision reached one party. */
export class ReceiptResponse extends AppealTimeResponse {
  /** Null: it is not known which party. */
  personId!: string | null;
  sentOn!: string | null;
  /** The day it counts as received; null: unknown. */
  receivedOn!: string | null;
  @ApiProperty({ enum: receiptGrounds }) how!: ReceiptGround;
  /** The calendar by which it was deemed received; null where it was not deemed. */
  calendar!: string | null;
  @ApiProperty({ enum: deliveryChannels }) channel!: DeliveryChannel;
  /** Why Digital Post was available later than on the day it was sent; null: it was not, or nobody was asked. */
  @ApiProperty({ enum: laterGrounds, nullable: true }) laterBecause!: LaterGround | null;
  @ApiProperty({ enum: guidances }) guidance!: Guidance;
  /** When guidance that was missing or wrong was given. */
  guidanceGivenOn!: string | null;
}

/** Who confirmed a body that the legal basis contradicts. */
export class BodyConfirmedResponse {
  /** A staff id. */
  by!: string;
  /** With persons only. Null when it was forgotten. */
  reason?: string | null;
  /** True when the reason was forgotten. */
  forgotten?: boolean;
}

export class ReplacesResponse {
  decisionId!: string;
  @ApiProperty({ enum: newDecisionCauses }) because!: NewDecisionCause;
}

export class SuspensiveResponse {
  @ApiProperty({ enum: suspensiveEffects }) effect!: SuspensiveEffect;
  /** The rule that gives it; null where there is none to cite. */
  paragraph!: string | null;
  immediateExecution!: boolean;
  recordedOn!: string;
}

export class ChairLapseResponse {
  on!: string;
  @ApiProperty({ enum: chairLapseCauses }) because!: ChairLapseCause;
}

/** What became of an urgent decision by the committee’s chair. */
export class ChairDecisionResponse {
  executedAt!: string;
  notifiedAt!: string | null;
  approvedOn!: string | null;
  notApprovedOn!: string | null;
  lapsed!: ChairLapseResponse | null;
}

/** A decision that is complained about, or that took the place of one. */
export class AppealedDecisionResponse {
  decisionId!: string;
  /** With persons only: what the municipality calls it. */
  reference?: string | null;
  /** True when the reference was forgotten. */
  forgotten?: boolean;
  decidedOn!: string;
  @ApiProperty({ enum: decisionBodies }) body!: DecisionBody;
  legalBasis!: LegalBasisResponse;
  /** Whom the legal basis says it belongs to; null where the lists say nothing. */
  @ApiProperty({ enum: decisionBodies, nullable: true }) bodyByLaw!: DecisionBody | null;
  /** The list that said so, with its version. */
  regime!: string;
  bodyConfirmed!: BodyConfirmedResponse | null;
  /** The staff id of whoever made it; null: unknown, or no single person. */
  decidedBy!: string | null;
  replaces!: ReplacesResponse | null;
  /** When a new decision was sent. */
  sentOn!: string | null;
  /** How it reached each party, as last put right. */
  receipts!: ReceiptResponse[];
  /** Whether the complaint about it came in time; null of a decision that took the place of one. */
  @ApiProperty({ enum: timelinesses, nullable: true }) timeliness!: Timeliness | null;
  /** Ankestyrelsen’s outcome over all points about it: the one that reaches furthest. Null until there is one. */
  @ApiProperty({ enum: appealOutcomes, nullable: true }) outcome!: AppealOutcome | null;
  suspensive!: SuspensiveResponse | null;
  /** Of an urgent decision by the chair that was carried out; else null. */
  chair!: ChairDecisionResponse | null;
}

/** What came of the reassessment (genvurdering). */
export class ReassessmentResponse {
  @ApiProperty({ enum: reassessmentOutcomes }) outcome!: ReassessmentOutcome;
  on!: string;
  @ApiProperty({ enum: timelinesses }) timeliness!: Timeliness;
  @ApiProperty({ enum: reassessmentFlags, nullable: true }) flag!: ReassessmentFlag | null;
}

export class CitizenChoiceResponse {
  @ApiProperty({ enum: citizenChoices }) choice!: CitizenChoice;
  on!: string;
  late!: boolean;
}

export class AppealOutcomeResponse {
  @ApiProperty({ enum: appealOutcomes }) outcome!: AppealOutcome;
  /** Codes of the vocabulary’s legal causes. */
  causes!: string[];
  decidedOn!: string;
  /** The day the municipality received it. */
  receivedOn!: string;
}

export class CourtResponse {
  broughtOn!: string;
  @ApiProperty({ enum: courtOutcomes, nullable: true }) outcome!: CourtOutcome | null;
  decidedOn!: string | null;
}

/** How far a realitet point has come, from the reassessment to the court. */
export class AppealResponse {
  reassessed!: ReassessmentResponse | null;
  /** With persons only: why the reassessment came to that. */
  reasons?: string | null;
  /** True when the reasons were forgotten. */
  forgotten?: boolean;
  /** The day the decision that upholds it in full or in part was sent. */
  upheldSentOn!: string | null;
  /** What the citizen said after a partial uphold. */
  choice!: CitizenChoiceResponse | null;
  /** The day the citizen’s silence was recorded. */
  silentSince!: string | null;
  forwardedOn!: string | null;
  /** The day Ankestyrelsen received it. */
  boardReceivedOn!: string | null;
  @ApiProperty({ enum: ['granted', 'refused'], nullable: true }) dispensation!: 'granted' | 'refused' | null;
  /** Ankestyrelsen’s. */
  outcome!: AppealOutcomeResponse | null;
  /** The day the decision owed after a remittal was sent. */
  decidedAnewOn!: string | null;
  court!: CourtResponse | null;
  withdrawnOn!: string | null;
}
