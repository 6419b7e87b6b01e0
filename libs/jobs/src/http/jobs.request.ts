import { IsOptional } from 'class-validator';
import { IsQueryBoolean, PageRequest } from '@lydhoer/http';

export class JobListRequest extends PageRequest {
  /** True: everybody's jobs, for the operator. Otherwise the caller's own. */
  @IsOptional() @IsQueryBoolean() everybodys?: boolean;
}
