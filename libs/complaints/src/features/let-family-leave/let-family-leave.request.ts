import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { leavingReasons, type LeavingReason } from '../../domain/collective/collective.values.js';

/** A family is no longer part of it. Its own complaint goes on as any other. */
export class LetFamilyLeaveRequest {
  /** The day it left. Not before it joined. */
  @IsPlainDate() leftOn!: string;
  /** Why. `joined-by-mistake`: it never belonged to it, and is not counted as having been part of it. */
  @IsIn(leavingReasons) reason!: LeavingReason;
  /** More about it. Sealed. */
  @IsOptional() @IsText(1000) note?: string;
}
