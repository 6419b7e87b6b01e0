import { IsOptional } from 'class-validator';
import { IsId } from '@lydhoer/http';

/** The decision that a formalitet point touches, as it stands from now on. */
export class TiePointToDecisionRequest {
  /** A decision that is recorded in the complaint. Left out: the point touches none any more. */
  @IsOptional() @IsId() decisionId?: string;
}
