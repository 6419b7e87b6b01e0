import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** The right days of a pause. The wrong ones stay known. */
export class CorrectPauseRequest {
  /** The first day that did not count: from the deadline's start to today. */
  @IsPlainDate() pausedOn!: string;
  /** The first day that counted again, today at the latest. Left out: the pause still goes on. */
  @IsOptional() @IsPlainDate() resumedOn?: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
