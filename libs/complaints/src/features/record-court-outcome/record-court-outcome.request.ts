import { IsIn } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { courtOutcomes, type CourtOutcome } from '../../domain/realitet/realitet.values.js';

/** The end of a case in court. */
export class RecordCourtOutcomeRequest {
  /** What became of Ankestyrelsen's decision. */
  @IsIn(courtOutcomes) outcome!: CourtOutcome;
  /** The day. */
  @IsPlainDate() decidedOn!: string;
}
