import { IsText } from '@lydhoer/http';

/** Why the municipality is not closed on a day after all. */
export class WithdrawClosingDayRequest {
  /** Sealed. */
  @IsText(2000) reason!: string;
}
