import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** The right day by which every point is to be answered. The wrong one stays known. */
export class CorrectAnswerDueDateRequest {
  /** From the receipt of the complaint. Left out: no day was given. */
  @IsOptional() @IsPlainDate() answerDueOn?: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
