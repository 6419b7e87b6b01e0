import { IsIn } from 'class-validator';
import { noticeGrounds, type NoticeGround } from '@lydhoer/calendar';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** A written notice to the citizen that a statutory deadline is not kept. */
export class NotifyOfExtensionRequest {
  /** The day it was sent: today or earlier, and before the time is over if it is to extend it. */
  @IsPlainDate() notifiedOn!: string;
  /** The day on which the citizen was told to expect the answer: later than the deadline. */
  @IsPlainDate() expectedOn!: string;
  /** What the law lets be a reason; the rule of the deadline names those that hold for it. */
  @IsIn(noticeGrounds) ground!: NoticeGround;
  /** What the citizen was told of why. Sealed. */
  @IsText(1000) reason!: string;
}
