import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** A realitet point that the citizen gives up. */
export class WithdrawAppealRequest {
  /** The day. */
  @IsPlainDate() withdrawnOn!: string;
  /** What was said. Sealed. */
  @IsOptional() @IsText(2000) note?: string;
}
