import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsPlainDate, IsQueryList, IsStaffId, PageRequest } from '@lydhoer/http';
import { learningStatuses, type LearningStatus } from '../../domain/learning-status.js';
import { profiles, type Profile } from '../../export/csv.js';

/** Which part of the learning log is wanted, and how. */
export class LearningLogRequest extends PageRequest {
  /** Only what has come so far. */
  @IsOptional() @IsQueryList() @IsIn(learningStatuses, { each: true }) status?: LearningStatus[];

  /** Only actions that this member of staff owns: a staff id. */
  @IsOptional() @IsStaffId() owner?: string;

  /** Only learning points of this theme, or of one under it. */
  @IsOptional() @IsCode() theme?: string;

  /** Only actions due before this day. */
  @IsOptional() @IsPlainDate() dueBefore?: string;

  /** JSON or CSV; left out, the `Accept` header decides. CSV needs the permission export-figures and has no pages. */
  @IsOptional() @IsIn(['json', 'csv']) format?: 'json' | 'csv';

  /** How CSV is written: for Danish spreadsheets, or for programs. */
  @ApiPropertyOptional() @IsIn(profiles) profile: Profile = 'danish';
}
