import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

export class ReceivePowerOfAttorneyRequest {
  /**
   * The day it was received, a calendar date in Denmark; it may be older than the complaint, but not than the day on
   * which it was asked for.
   */
  @IsPlainDate() receivedOn!: string;
  /**
   * Told where another day was recorded, and only then: how that mistake came about or was found, or that it had lain
   * there before it was asked for. The wrong day stays known. Sealed.
   */
  @IsOptional() @IsText(1000) reason?: string;
}
