import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPlainDate, IsText } from '@lydhoer/http';
import { collectiveSteps, type CollectiveStep } from '../../domain/collective/collective.values.js';

/** The right day of something in a collective complaint. The wrong one stays known. */
export class CorrectCollectiveDateRequest {
  /** What happened on that day. The day of a statement is put right with the statement. */
  @IsIn(collectiveSteps) step!: CollectiveStep;
  /** The family’s complaint; told where a family joined or left, and only then. */
  @IsOptional() @IsId() complaintId?: string;
  /** The day as it stands, where a family joined or left more than once. Left out: the last time. */
  @IsOptional() @IsPlainDate() was?: string;
  /** The right day. Today or earlier, and in order with what came before and after. */
  @IsPlainDate() on!: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
