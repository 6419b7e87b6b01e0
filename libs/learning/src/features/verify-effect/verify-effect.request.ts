import { IsIn } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { effects, type Effect } from '../../domain/learning.values.js';

/** What was seen of an action's effect. */
export class VerifyEffectRequest {
  /** The day it was looked at, from the completion to today. */
  @IsPlainDate() verifiedOn!: string;
  /** What was seen. */
  @IsIn(effects) effect!: Effect;
  /** What that rests on. Sealed. */
  @IsText(4000) basis!: string;
}
