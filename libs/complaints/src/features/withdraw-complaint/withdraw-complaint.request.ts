import { IsBoolean, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** That the complainant withdrew. */
export class WithdrawComplaintRequest {
  /** The day it was withdrawn, from the receipt to today. */
  @IsPlainDate() withdrawnOn!: string;
  /** Whether a dialogue with the complainant led to it (styrket borgerkontakt). */
  @IsBoolean() afterDialogue!: boolean;
  /** What was said. Sealed. */
  @IsOptional() @IsText(2000) note?: string;
}
