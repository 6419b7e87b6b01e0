import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { IsPoints } from '../../is-points.js';

/** A complaint that belongs with Ankestyrelsen and came to the municipality. */
export class PassOnToAppealBoardRequest {
  /** The points that are passed on. Left out: every point about this decision that is ready. */
  @IsPoints() points?: string[];
  /** The day it was passed on. */
  @IsPlainDate() passedOnOn!: string;
  /** The day Ankestyrelsen received it: its eight weeks begin. Left out: not known yet. */
  @IsOptional() @IsPlainDate() receivedByAppealBoardOn?: string;
}
