import { IsOptional } from 'class-validator';
import { IsPlainDate, IsQueryBoolean } from '@lydhoer/http';

/** How much of a complaint is wanted, and as of when. */
export class ComplaintRequest {
  /** True: with names and texts, for those who may read them. Otherwise pseudonymised. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;

  /** As it was known at the end of this day, which must be over: without what was put right later. */
  @IsOptional() @IsPlainDate() asOf?: string;
}
