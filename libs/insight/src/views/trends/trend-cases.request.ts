import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsQueryInt } from '@lydhoer/http';
import { CutRequest } from './cut.request.js';

/** Which figure is opened down to its cases: the figure's own filters and days, and which page. */
export class TrendCasesRequest extends CutRequest {
  /** `next` of the page before; absent for the first page. */
  @IsOptional() @IsString() @MaxLength(1000) cursor?: string;

  /** How many cases at most, 1 to 200. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 }) @IsQueryInt(1, 200) limit = 50;
}
