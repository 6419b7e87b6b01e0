import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** That something which remained to be done was done. */
export class CompleteOutstandingActionRequest {
  /** The day it was done, from the receipt to today. */
  @IsPlainDate() doneOn!: string;
  /** How it went. Sealed. */
  @IsOptional() @IsText(2000) note?: string;
}
