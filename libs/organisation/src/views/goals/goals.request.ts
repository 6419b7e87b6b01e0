import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** Which goals are wanted. */
export class GoalsRequest {
  /** Only what holds for what begins on this day. Left out: everything that was ever set. */
  @IsOptional() @IsPlainDate() on?: string;
}
