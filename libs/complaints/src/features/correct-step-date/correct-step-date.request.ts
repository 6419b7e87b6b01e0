import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPlainDate, IsText } from '@lydhoer/http';
import { correctableSteps, type CorrectableStep } from '../../domain/corrections/corrections.values.js';

/** The right day of a step. The wrong one stays known. */
export class CorrectStepDateRequest {
  /** Which step. The day of receipt is corrected by itself. */
  @IsIn(correctableSteps) step!: CorrectableStep;
  /** The point; told of a step that belongs to one, and only then. What several points share has one day for them all. */
  @IsOptional() @IsId() pointId?: string;
  /** The day it is recorded for; told to mean that one, where a conversation was offered, answered or held several times. Left out: the last. */
  @IsOptional() @IsPlainDate() was?: string;
  /** The day it was really taken. Today or earlier, and in order with the steps around it. */
  @IsPlainDate() on!: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
