import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';

/** The day on which Ankestyrelsen received the complaint. */
export class RecordAppealBoardReceiptRequest {
  /** The points it is about. Left out: every point about this decision for which it can be recorded. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  points?: string[];
  /** The day, not after today. */
  @IsPlainDate() receivedOn!: string;
}
