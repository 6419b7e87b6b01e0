import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { missingReasonsCases, type MissingReasonsCase } from '../../domain/realitet/appeal-time.values.js';

/** Reasons that the decision came without, as they really were given. */
export class GivenReasonsRequest {
  /** Why the decision came without them. */
  @IsIn(missingReasonsCases) ground!: MissingReasonsCase;
  /** The day the party got them, not before the decision was received. */
  @IsPlainDate() givenOn!: string;
}

/** What should have been recorded of missing reasons. What was recorded stays known. */
export class CorrectMissingReasonsRequest {
  /** The party whose time for appeals it is. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  /** When and why. Left out: this party was never given any. */
  @IsOptional() @IsPart(GivenReasonsRequest) given?: GivenReasonsRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
