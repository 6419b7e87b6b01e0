import { IsPlainDate, IsText } from '@lydhoer/http';

/** The right day on which a point was raised. The wrong one stays known. */
export class CorrectPointRaisedDateRequest {
  /**
   * The day on which the citizen really raised it: from the receipt to today, and not after anything that was done about
   * it. On the day of the complaint itself it was in it from the start.
   */
  @IsPlainDate() raisedOn!: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
