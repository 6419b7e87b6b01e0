import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsText } from '@lydhoer/http';

/** How far an action is. */
export class ReportProgressRequest {
  /** What was done since the last time. Sealed. */
  @IsText(4000) note!: string;
  /** How far it is, a whole number from 0 to 100. */
  @IsOptional() @IsInt() @Min(0) @Max(100) percent?: number;
}
