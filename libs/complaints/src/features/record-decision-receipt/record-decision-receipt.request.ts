import { ReceiptRequest } from '../../intake/decision.request.js';

/** One party's receipt of a decision. */
export class RecordDecisionReceiptRequest extends ReceiptRequest {}
