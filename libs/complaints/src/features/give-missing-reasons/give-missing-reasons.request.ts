import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';
import { missingReasonsCases, type MissingReasonsCase } from '../../domain/realitet/appeal-time.values.js';

/** Reasons that the decision came without, and that were given after all. */
export class GiveMissingReasonsRequest {
  /** The party whose receipt is recorded. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  /** Why the decision came without them. */
  @IsIn(missingReasonsCases) ground!: MissingReasonsCase;
  /** The day the party got them, not before the decision was received. */
  @IsPlainDate() givenOn!: string;
}
