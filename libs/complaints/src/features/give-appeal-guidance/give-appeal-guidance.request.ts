import { IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';

/** Guidance on how to appeal that was missing or wrong, and was given after all. */
export class GiveAppealGuidanceRequest {
  /** The party whose receipt is recorded. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  /** The day it was given, not before the decision was received. */
  @IsPlainDate() givenOn!: string;
}
