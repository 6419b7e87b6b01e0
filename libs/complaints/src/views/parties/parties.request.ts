import { IsOptional } from 'class-validator';
import { IsQueryBoolean } from '@lydhoer/http';

/** How much of a complaint's parties is wanted. */
export class PartiesRequest {
  /** True: with names, CPR numbers and how they are reached, for those who may read them. Otherwise pseudonymised. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;
}
