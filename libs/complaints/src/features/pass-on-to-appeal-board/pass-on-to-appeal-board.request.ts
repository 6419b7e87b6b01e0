import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';

/** A complaint that belongs with Ankestyrelsen and came to the municipality. */
export class PassOnToAppealBoardRequest {
  /** The points that are passed on. Left out: every point about this decision that is ready. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  points?: string[];
  /** The day it was passed on. */
  @IsPlainDate() passedOnOn!: string;
  /** The day Ankestyrelsen received it: its eight weeks begin. Left out: not known yet. */
  @IsOptional() @IsPlainDate() receivedByAppealBoardOn?: string;
}
