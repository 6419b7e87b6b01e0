import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsQueryInt } from '../input/query.js';

/** Which page of a list, and how long. */
export class PageRequest {
  /** `next` of the page before; absent for the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  /** How many items at most, 1 to 200. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsQueryInt(1, 200)
  limit = 50;
}
