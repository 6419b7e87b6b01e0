import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsList, IsPlainDate, IsText } from '@lydhoer/http';
import {
  dismissalReasons,
  pointOutcomes,
  type DismissalReason,
  type PointOutcome,
} from '../domain/complaint.values.js';
import { OutstandingActionRequest } from './outstanding-action.request.js';

/**
 * The answer to a formalitet point, in the first stage or the second. Complete only with outcome, reasons, the rule or
 * practice it rests on, remedy (or that there is none), what remains to be done (or that nothing does) and how to go on.
 */
export class AnswerRequest {
  /** Whether the complaint is right on this point, or why it is not dealt with: `dismissed`, with its reason. */
  @IsIn(pointOutcomes) outcome!: PointOutcome;
  /** Told when the outcome is dismissed, and only then. */
  @IsOptional() @IsIn(dismissalReasons) dismissalReason?: DismissalReason;
  /** The day of the answer, from the receipt to today. */
  @IsPlainDate() answeredOn!: string;
  /** Why. Sealed. An answer without it is refused as incomplete. */
  @IsOptional() @IsText(8000) reasons?: string;
  /** The rule or the practice that the answer rests on. Sealed. An answer without it is refused as incomplete. */
  @IsOptional() @IsText(4000) restsOn?: string;
  /** What is put right. Sealed. Needed, unless `noRemedy` is true. */
  @IsOptional() @IsText(4000) remedy?: string;
  /** True when nothing is put right. */
  @IsOptional() @IsBoolean() noRemedy?: boolean;
  /** What remains to be done; empty when nothing does. An answer without it is refused as incomplete. */
  @IsOptional() @IsList(OutstandingActionRequest, 0, 20) outstandingActions?: OutstandingActionRequest[];
  /** How the citizen can go on. Sealed. An answer without it is refused as incomplete. */
  @IsOptional() @IsText(4000) furtherSteps?: string;
}
