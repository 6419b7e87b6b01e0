import { IsPlainDate, IsText } from '@lydhoer/http';

/** The right day on which a contact turned out to be a complaint. The wrong one stays known. */
export class CorrectTurnedDateRequest {
  /** From the receipt to today, and not after anything that was done about what it brought. */
  @IsPlainDate() turnedOn!: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
