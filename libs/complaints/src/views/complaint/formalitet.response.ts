import { ApiProperty } from '@nestjs/swagger';
import {
  dismissalReasons,
  pointOutcomes,
  type DismissalReason,
  type PointOutcome,
} from '../../domain/complaint.values.js';
import {
  acknowledgementForms,
  dialogueForms,
  dialogueStages,
  type AcknowledgementForm,
  type DialogueForm,
  type DialogueStage,
} from '../../domain/formalitet/formalitet.values.js';

/** That whoever turned to the municipality was told so. */
export class AcknowledgementResponse {
  acknowledgedOn!: string;
  @ApiProperty({ enum: acknowledgementForms }) how!: AcknowledgementForm;
}

/** A step of a conversation, on the day it really was. */
export class DialogueStepResponse {
  @ApiProperty({ enum: dialogueStages }) stage!: DialogueStage;
  on!: string;
}

/** How far the latest conversation (styrket borgerkontakt) has come. */
export class DialogueResponse {
  @ApiProperty({ enum: dialogueStages }) stage!: DialogueStage;
  /** How the conversation is, or was, held. */
  @ApiProperty({ enum: dialogueForms }) how!: DialogueForm;
  offeredOn!: string | null;
  /** The day of the yes or the no; null while there is none. */
  repliedOn!: string | null;
  heldOn!: string | null;
  /** Every step of every conversation, in order: it may have been offered several times. */
  steps!: DialogueStepResponse[];
  /** With persons only: what was noted of the no, or of the conversation. */
  note?: string | null;
  /** True when the note was forgotten. */
  forgotten?: boolean;
}

/** An answer to a point. Its texts are shown with persons only, null when there is none or it was forgotten. */
export class AnswerResponse {
  @ApiProperty({ enum: pointOutcomes }) outcome!: PointOutcome;
  @ApiProperty({ enum: dismissalReasons, nullable: true }) dismissalReason!: DismissalReason | null;
  answeredOn!: string;
  /** Why the outcome is what it is. */
  reasons?: string | null;
  /** The rule or practice it rests on. */
  restsOn?: string | null;
  /** Null also when the answer says that nothing is put right. */
  remedy?: string | null;
  /** How the citizen can go on. */
  furtherSteps?: string | null;
  /** True when its texts were forgotten. */
  forgotten?: boolean;
}

/** What a conversation settled. */
export class SettlementResponse {
  settledOn!: string;
  /** With persons only. Null when it was forgotten. */
  agreement?: string | null;
  /** True when the agreement was forgotten. */
  forgotten?: boolean;
}

/** The second look, by somebody who has not touched the first answer. */
export class SecondStageResponse {
  askedOn!: string;
  /** With persons only: what the citizen is not satisfied with. */
  why?: string | null;
  /** True when it was forgotten. */
  forgotten?: boolean;
  /** Null while it is not answered. This answer is the one that stands. */
  answer!: AnswerResponse | null;
}

/** What an answer or an agreement leaves to be done. */
export class OutstandingActionResponse {
  actionId!: string;
  /** With persons only. Null when it was forgotten. */
  what?: string | null;
  /** True when what is to be done was forgotten. */
  forgotten?: boolean;
  /** The day by which it is to be done, as last postponed. */
  dueOn!: string;
  /** Null while it is not done. */
  doneOn!: string | null;
}
