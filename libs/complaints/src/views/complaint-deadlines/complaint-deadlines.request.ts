import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** As of when the deadlines of a complaint are wanted. */
export class ComplaintDeadlinesRequest {
  /** As they were known at the end of this day, which must be over: without what was put right later. */
  @IsOptional() @IsPlainDate() asOf?: string;
}
