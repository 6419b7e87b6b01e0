import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** An outstanding action as it should have been recorded. What was recorded stays known. */
export class CorrectOutstandingActionRequest {
  /** The day by which it is to be done: that of the answer or the agreement that left it, or later. Also one that is over. */
  @IsPlainDate() dueOn!: string;
  /** The day it was done, from the receipt to today. Left out: it is not done. */
  @IsOptional() @IsPlainDate() doneOn?: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
