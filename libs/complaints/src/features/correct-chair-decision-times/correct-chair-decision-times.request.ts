import { IsBoolean, IsOptional } from 'class-validator';
import { IsInstant, IsText } from '@lydhoer/http';

/** The instants of a chair's urgent decision as they should have been recorded. */
export class CorrectChairDecisionTimesRequest {
  /** When it was carried out, with its zone. */
  @IsInstant() executedAt!: string;
  /** When the parties got written notice, with its zone. Left out: as it is recorded. */
  @IsOptional() @IsInstant() notifiedAt?: string;
  /** The parties got no notice: the one that is recorded was a mistake. Left out: no. */
  @IsOptional() @IsBoolean() neverNotified?: boolean;
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}
