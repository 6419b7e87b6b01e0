import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** Which staff is wanted. */
export class StaffRequest {
  /** Only who works here on this day, and where. Left out: everybody, each stretch of work by itself. */
  @IsOptional() @IsPlainDate() on?: string;
}
