import { ApiProperty } from '@nestjs/swagger';
import { learningStatuses, type LearningStatus } from '../../domain/learning-status.js';
import { DefinitionResponse } from '../../export/definition.response.js';

/** An action that answers a learning point. */
export class LoggedActionResponse {
  actionId!: string;
  /** What kind of measure it is. */
  type!: string;
  /** Null when it was forgotten. */
  title!: string | null;
  /** True when the title was sealed and its key has been destroyed. */
  forgotten!: boolean;
  /** Staff id of the owner; null before it is assigned. */
  owner!: string | null;
  /** The owner's name; null when there is none, or it was forgotten. */
  ownerName!: string | null;
  dueOn!: string | null;
  /** True when it is not completed and was due before the day of reading. */
  overdue!: boolean;
  /** How many percent of it are done, as its owner last reported. */
  progress!: number | null;
  completedOn!: string | null;
  /** What somebody else than the owner saw of its effect. */
  effect!: string | null;
}

/** One line of the learning log. */
export class LearningLogItemResponse {
  learningPointId!: string;
  /** Null when it was forgotten. */
  title!: string | null;
  /** True when the title was sealed and its key has been destroyed. */
  forgotten!: boolean;
  theme!: string;
  identifiedOn!: string;
  /** How many complaint points, findings and recommendations it rests on. */
  evidence!: number;
  @ApiProperty({ enum: learningStatuses, description: 'How far it has come.' })
  status!: LearningStatus;
  /** Null while there is none. A learning point with several actions has a line for each. */
  action!: LoggedActionResponse | null;
}

/** The working group's list: what was learned, what is done about it, and whether it works. */
export class LearningLogResponse {
  definition!: DefinitionResponse;
  /** The log position that the answer rests on. */
  position!: string;
  /** The day it is read; what was due before it and is not completed is overdue. */
  readOn!: string;
  /** True when events could not be folded (see /health): lines may be missing or old. */
  incomplete!: boolean;
  parkedSubjects!: number;
  /** Lines that the filters let through, over all pages. */
  total!: number;
  /** By due date, those without one last. */
  items!: LearningLogItemResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
