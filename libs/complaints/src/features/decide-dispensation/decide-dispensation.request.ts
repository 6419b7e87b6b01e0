import { IsBoolean } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** Ankestyrelsen's word on an exceeded deadline. */
export class DecideDispensationRequest {
  /** Whether it looks away from it. */
  @IsBoolean() granted!: boolean;
  /** The day it decided so. */
  @IsPlainDate() decidedOn!: string;
}
