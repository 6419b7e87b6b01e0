import { IsIn, IsOptional } from 'class-validator';
import { IsInstant, IsPlainDate, IsText } from '@lydhoer/http';
import { dutyEnds, type DutyEnd } from '../../domain/deadlines/deadlines.values.js';

/** How a duty ended. */
export class DischargeDutyRequest {
  /** `preliminary` only of a child's assessment, `given-up-by-citizen` only of access to files. */
  @IsIn(dutyEnds) how!: DutyEnd;
  /** The day, from when it arose to today. */
  @IsPlainDate() dischargedOn!: string;
  /** Of a worry: the instant, on that day. Left out when only the day is known. */
  @IsOptional() @IsInstant() dischargedAt?: string;
  /** More about it. Sealed. */
  @IsOptional() @IsText(1000) note?: string;
}
