import { IsIn, IsOptional } from 'class-validator';
import { IsCode, IsInstant, IsPlainDate, IsText } from '@lydhoer/http';
import { dutyKinds, type DutyKind } from '../../domain/deadlines/deadlines.values.js';

/** What a complaint brought about. */
export class RecordDutyRequest {
  /** A worry is assessed within 24 hours, whatever else becomes of the complaint. */
  @IsIn(dutyKinds) kind!: DutyKind;
  /** The day it arose: received, known, decided or begun. Today or earlier, a calendar date in Denmark. */
  @IsPlainDate() startedOn!: string;
  /** Of a worry: the instant it was received, on that day. Left out when only the day is known. */
  @IsOptional() @IsInstant() startedAt?: string;
  /** Of a worry, and then needed: the code of the team that must be told. */
  @IsOptional() @IsCode() team?: string;
  /** More about it. Sealed. */
  @IsOptional() @IsText(1000) note?: string;
}
