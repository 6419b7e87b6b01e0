import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsId, IsPart } from '@lydhoer/http';
import { NewDecisionRequest } from '../../intake/decision.request.js';

/** The decision that is owed after a remittal. */
export class MakeNewDecisionRequest {
  /** The remitted points it settles. Left out: every remitted point about the old decision. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  points?: string[];
  /** The new decision. A committee's case goes back to the committee. */
  @IsPart(NewDecisionRequest) newDecision!: NewDecisionRequest;
}
