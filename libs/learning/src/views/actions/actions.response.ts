import { ApiProperty } from '@nestjs/swagger';
import {
  actionTypes,
  completionEvidenceKinds,
  effects,
  type ActionType,
  type CompletionEvidenceKind,
  type Effect,
} from '../../domain/learning.values.js';
import { actionStatuses, type ActionStatus } from './action-state.js';

/** An action, in a line. */
export class ActionSummaryResponse {
  actionId!: string;
  learningPointId!: string;
  @ApiProperty({ enum: actionTypes, description: 'What kind of measure it is.' })
  type!: ActionType;
  /** Null when it was forgotten. */
  title!: string | null;
  /** True when its texts were forgotten. */
  forgotten!: boolean;
  @ApiProperty({ enum: actionStatuses, description: 'How far it has come.' })
  status!: ActionStatus;
  /** A staff id; null while nobody owns it. */
  owner!: string | null;
  dueOn!: string | null;
  /** True when it is under way and was due before today. */
  overdue!: boolean;
  /** When the owner was reminded of that due date; null when there was no reminder. */
  remindedOn!: string | null;
  /** How far it is, 0 to 100, as last reported; null when nobody said. */
  percent!: number | null;
  completedOn!: string | null;
  @ApiProperty({ enum: effects, nullable: true, description: 'What was last seen of its effect.' })
  effect!: Effect | null;
}

/** A page of actions, the one due first standing first, those without a due date last. */
export class ActionsResponse {
  items!: ActionSummaryResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}

/** What the owner told on the way. */
export class ProgressResponse {
  reportedBy!: string;
  reportedOn!: string;
  percent!: number | null;
  /** Null when it is not yours to read, or was forgotten. */
  note!: string | null;
}

/** What shows that the action was carried out. */
export class CompletionEvidenceResponse {
  @ApiProperty({ enum: completionEvidenceKinds, description: 'What it is.' })
  kind!: CompletionEvidenceKind;
  /** Null when it is not yours to read, or was forgotten. */
  reference!: string | null;
}

/** What somebody else than the owner saw of the effect. */
export class VerificationResponse {
  verifiedBy!: string;
  verifiedOn!: string;
  @ApiProperty({ enum: effects, description: 'What was seen.' })
  effect!: Effect;
  /** Null when it is not yours to read, or was forgotten. */
  basis!: string | null;
}

/** An action with everything told about it. */
export class ActionResponse extends ActionSummaryResponse {
  /** Null when there is none, or it was forgotten. */
  description!: string | null;
  proposedBy!: string;
  proposedOn!: string;
  agreedBy!: string | null;
  agreedOn!: string | null;
  /** How one will see whether it worked; null until it is assigned, and when it was forgotten. */
  measure!: string | null;
  /** The measure before the action, in its own unit. */
  baseline!: number | null;
  /** What is aimed at, in the measure’s own unit. */
  target!: number | null;
  completedBy!: string | null;
  progress!: ProgressResponse[];
  evidence!: CompletionEvidenceResponse[];
  verifications!: VerificationResponse[];
  /** Send it as `If-Match` to change exactly what you saw. */
  revision!: string;
}
