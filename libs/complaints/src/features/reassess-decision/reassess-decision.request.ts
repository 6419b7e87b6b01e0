import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsId, IsList, IsPart, IsPlainDate, IsStaffId, IsText } from '@lydhoer/http';
import { reassessmentOutcomes, type ReassessmentOutcome } from '../../domain/realitet/realitet.values.js';
import { NewDecisionRequest } from '../../intake/decision.request.js';

/** What came of the reassessment for one point. */
export class ReassessmentOutcomeRequest {
  /** A realitet point about this decision. */
  @IsId() pointId!: string;
  /** Upheld in full or in part, with a new decision; or maintained, and forwarded. */
  @IsIn(reassessmentOutcomes) outcome!: ReassessmentOutcome;
}

/** The municipality's second look at its decision. */
export class ReassessDecisionRequest {
  /** One outcome per point. */
  @IsList(ReassessmentOutcomeRequest, 1, 50) outcomes!: ReassessmentOutcomeRequest[];
  /** The staff ids of those who reassessed. Whoever made the decision, alone, is flagged and not refused. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsStaffId({ each: true })
  reassessedBy!: string[];
  /** The day of the reassessment, from the receipt to today. */
  @IsPlainDate() reassessedOn!: string;
  /** Why. Sealed. */
  @IsText(8000) reasons!: string;
  /** Told when a point is upheld, in full or in part, and only then. */
  @IsOptional() @IsPart(NewDecisionRequest) newDecision?: NewDecisionRequest;
}
