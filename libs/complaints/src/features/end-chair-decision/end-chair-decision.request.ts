import { IsIn } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { chairLapseCauses, type ChairLapseCause } from '../../domain/realitet/realitet.values.js';

/** The end of a chair's urgent decision. */
export class EndChairDecisionRequest {
  /** The day, from the execution to today. */
  @IsPlainDate() lapsedOn!: string;
  /** Its month is over, it was not approved in time, the committee decided for good, or it was withdrawn. */
  @IsIn(chairLapseCauses) because!: ChairLapseCause;
}
