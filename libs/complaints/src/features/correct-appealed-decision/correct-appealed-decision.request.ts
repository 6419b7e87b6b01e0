import { IsText } from '@lydhoer/http';
import { DecisionRequest } from '../../intake/decision.request.js';

/** A decision as it should have been recorded, in full. */
export class CorrectAppealedDecisionRequest extends DecisionRequest {
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}
