import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { pauseGrounds, type PauseGround } from '../../domain/deadlines/deadlines.values.js';

/** From when the clock of a service goal stands still, and why. */
export class PauseDeadlineRequest {
  /** The first day that does not count: from the deadline's start to today, and not after it was over. */
  @IsPlainDate() pausedOn!: string;
  /** What is waited for. */
  @IsIn(pauseGrounds) ground!: PauseGround;
  /** More about it. Sealed. */
  @IsOptional() @IsText(1000) note?: string;
}
