import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { actionTypes, type ActionType } from '../../domain/learning.values.js';

/** What is to be done. */
export class ProposeActionRequest {
  /** What kind of measure it is. */
  @IsIn(actionTypes) type!: ActionType;
  /** What is to be done, in a sentence. Sealed. */
  @IsText(400) title!: string;
  /** What is to be done, at length. Sealed. */
  @IsOptional() @IsText(4000) description?: string;
  /** The day it was proposed. Today or earlier. */
  @IsPlainDate() proposedOn!: string;
}
