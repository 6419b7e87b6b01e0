import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import {
  dismissalReasons,
  pointOutcomes,
  type DismissalReason,
  type PointOutcome,
} from '../../domain/complaint.values.js';

/** The answer to a formalitet point. Complete only with outcome, reasons, remedy (or that there is none) and how to go on. */
export class AnswerPointRequest {
  /** Whether the complaint is right on this point, or why it is not dealt with: `dismissed`, with its reason. */
  @IsIn(pointOutcomes) outcome!: PointOutcome;
  /** Told when the outcome is dismissed, and only then. */
  @IsOptional() @IsIn(dismissalReasons) dismissalReason?: DismissalReason;
  /** The day of the answer, from the receipt to today. */
  @IsPlainDate() answeredOn!: string;
  /** Why. Sealed. An answer without it is refused as incomplete. */
  @IsOptional() @IsText(8000) reasons?: string;
  /** What is put right, and what remains to be done. Sealed. Needed, unless `noRemedy` is true. */
  @IsOptional() @IsText(4000) remedy?: string;
  /** True when nothing is put right. */
  @IsOptional() @IsBoolean() noRemedy?: boolean;
  /** How the citizen can go on. Sealed. An answer without it is refused as incomplete. */
  @IsOptional() @IsText(4000) furtherSteps?: string;
}
