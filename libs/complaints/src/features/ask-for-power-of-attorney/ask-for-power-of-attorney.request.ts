import { IsPlainDate } from '@lydhoer/http';

export class AskForPowerOfAttorneyRequest {
  /** The day it was asked for, a calendar date in Denmark: from the receipt of the complaint to today. */
  @IsPlainDate() askedOn!: string;
}
