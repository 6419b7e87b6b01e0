import { IsPlainDate } from '@lydhoer/http';
import { IsPoints } from '../../is-points.js';

/** The day on which Ankestyrelsen received the complaint. */
export class RecordAppealBoardReceiptRequest {
  /** The points it is about. Left out: every point about this decision for which it can be recorded. */
  @IsPoints() points?: string[];
  /** The day, not after today. */
  @IsPlainDate() receivedOn!: string;
}
