import { IsOptional } from 'class-validator';
import { IsInstant, IsText } from '@lydhoer/http';

/** The instants of a chair's urgent decision as they should have been recorded. */
export class CorrectChairDecisionTimesRequest {
  /** When it was carried out, with its zone. */
  @IsInstant() executedAt!: string;
  /** When the parties got written notice. Left out: they have not. */
  @IsOptional() @IsInstant() notifiedAt?: string;
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}
