import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** More time for a service goal. */
export class ExtendDeadlineRequest {
  /** How many days more, in the deadline's own unit: working days for goals in working days. */
  @IsInt() @Min(1) @Max(250) by!: number;
  /** The day it was given, before the goal was over or met. Left out: today. */
  @IsOptional() @IsPlainDate() extendedOn?: string;
  /** Why the citizen waits longer. Sealed. */
  @IsText(1000) reason!: string;
}
