import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { IsQueryList } from '@lydhoer/http';
import { buckets, dimensions, type Bucket, type Dimension } from '../../domain/cut.js';
import { profiles, type Profile } from '../../export/csv.js';
import { CutRequest } from './cut.request.js';

/** Which trend is wanted, and how. */
export class TrendsRequest extends CutRequest {
  /** The length of a period. */
  @ApiPropertyOptional() @IsIn(buckets) bucket: Bucket = 'month';

  /** What the figures are divided by; nothing: the totals alone. */
  @ApiPropertyOptional({ enum: dimensions, isArray: true })
  @IsQueryList()
  @ArrayUnique()
  @IsIn(dimensions, { each: true })
  by: Dimension[] = [];

  /** JSON or CSV; left out, the `Accept` header decides. CSV needs the permission export-figures. */
  @IsOptional() @IsIn(['json', 'csv']) format?: 'json' | 'csv';

  /** How CSV is written: for Danish spreadsheets, or for programs. */
  @ApiPropertyOptional() @IsIn(profiles) profile: Profile = 'danish';
}
