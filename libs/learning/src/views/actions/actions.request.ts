import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsQueryBoolean, IsQueryList, IsStaffId, PageRequest } from '@lydhoer/http';
import { actionTypes, type ActionType } from '../../domain/learning.values.js';
import { actionStatuses, type ActionStatus } from './action-state.js';

/** Which actions are wanted. */
export class ActionsRequest extends PageRequest {
  /** Only those in one of these states, separated by commas. */
  @IsOptional() @IsQueryList() @IsIn(actionStatuses, { each: true }) status?: ActionStatus[];
  /** Only those of this type. */
  @IsOptional() @IsIn(actionTypes) type?: ActionType;
  /** Only those of this owner, a staff id. */
  @IsOptional() @IsStaffId() owner?: string;
  /** Only those that you own. */
  @IsOptional() @IsQueryBoolean() mine?: boolean;
  /** Only those that are overdue today, or only those that are not. */
  @IsOptional() @IsQueryBoolean() overdue?: boolean;
  /** Only those of this learning point. */
  @IsOptional() @IsId() learningPointId?: string;
}
