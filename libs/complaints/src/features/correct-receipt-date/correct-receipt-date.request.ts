import { IsPlainDate, IsText } from '@lydhoer/http';

/** The right day of receipt. The wrong one stays known. */
export class CorrectReceiptDateRequest {
  /** The day it was really received. Today or earlier, and not after anything that was done about it. */
  @IsPlainDate() receivedOn!: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
