import { IsIn, IsOptional } from 'class-validator';
import { IsInstant, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { dutyEnds, type DutyEnd } from '../../domain/deadlines/deadlines.values.js';

/** The end of a duty as it really was. */
export class RightDischargeRequest {
  /** `preliminary` only of a child's assessment, `given-up-by-citizen` only of access to files. */
  @IsIn(dutyEnds) how!: DutyEnd;
  /** The day, from when it arose to today. */
  @IsPlainDate() dischargedOn!: string;
  /** Of a worry: the instant, on that day. Left out when only the day is known. */
  @IsOptional() @IsInstant() dischargedAt?: string;
}

/** What should have been recorded of how a duty ended. What was recorded stays known. */
export class CorrectDutyDischargeRequest {
  /** Left out: it has not ended. */
  @IsOptional() @IsPart(RightDischargeRequest) discharge?: RightDischargeRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
