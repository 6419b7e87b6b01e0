import { IsOptional } from 'class-validator';
import { IsList, IsPlainDate, IsText } from '@lydhoer/http';
import { OutstandingActionRequest } from '../../answering/outstanding-action.request.js';

/** What the complainant and the department agreed on. */
export class SettlePointRequest {
  /** The day they agreed, from the conversation to today. */
  @IsPlainDate() settledOn!: string;
  /** What they agreed on. Sealed. */
  @IsText(4000) agreement!: string;
  /** What remains to be done; left out when nothing does. */
  @IsOptional() @IsList(OutstandingActionRequest, 0, 20) outstandingActions?: OutstandingActionRequest[];
}
