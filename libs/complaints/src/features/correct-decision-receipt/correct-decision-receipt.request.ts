import { IsText } from '@lydhoer/http';
import { ReceiptRequest } from '../../intake/decision.request.js';

/** One party's receipt as it should have been recorded, in full. */
export class CorrectDecisionReceiptRequest extends ReceiptRequest {
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}
