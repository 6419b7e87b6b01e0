import { IsIn, IsOptional } from 'class-validator';
import { noticeGrounds, type NoticeGround } from '@lydhoer/calendar';
import { IsPart, IsPlainDate, IsText } from '@lydhoer/http';

/** The notice it is about, by its days as they were recorded. */
export class RecordedNoticeRequest {
  @IsPlainDate() notifiedOn!: string;
  @IsPlainDate() expectedOn!: string;
}

/** A notice as it really was. */
export class RightNoticeRequest {
  /** The day it was sent: today or earlier, and before the time is over if it is to extend it. */
  @IsPlainDate() notifiedOn!: string;
  /** The day on which the citizen was told to expect the answer: later than the deadline. */
  @IsPlainDate() expectedOn!: string;
  /** What the law lets be a reason; the rule of the deadline names those that hold for it. */
  @IsIn(noticeGrounds) ground!: NoticeGround;
}

/** What should have been recorded of a notice. What was recorded stays known. */
export class CorrectExtensionNoticeRequest {
  @IsPart(RecordedNoticeRequest) was!: RecordedNoticeRequest;
  /** Left out: no such notice was sent. */
  @IsOptional() @IsPart(RightNoticeRequest) notice?: RightNoticeRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
