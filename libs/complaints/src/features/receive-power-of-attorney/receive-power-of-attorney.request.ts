import { IsPlainDate } from '@lydhoer/http';

export class ReceivePowerOfAttorneyRequest {
  /** The day it was received, a calendar date in Denmark; it may be older than the complaint. */
  @IsPlainDate() receivedOn!: string;
}
