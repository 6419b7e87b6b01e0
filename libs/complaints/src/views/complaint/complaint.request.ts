import { IsOptional } from 'class-validator';
import { IsQueryBoolean } from '@lydhoer/http';

/** How much of a complaint is wanted. */
export class ComplaintRequest {
  /** True: with names and texts, for those who may read them. Otherwise pseudonymised. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;
}
