import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsId } from '@lydhoer/http';
import { DecisionRequest } from '../../intake/decision.request.js';

/** The decision that is complained about. */
export class RecordAppealedDecisionRequest extends DecisionRequest {
  /** The ids of the realitet points that are about it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  points?: string[];
}
