import { IsIn, IsOptional } from 'class-validator';
import { IsText } from '@lydhoer/http';
import {
  dismissalReasons,
  pointOutcomes,
  type DismissalReason,
  type PointOutcome,
} from '../../domain/complaint.values.js';

/** The right outcome of the answer that stands. The wrong one stays known. */
export class CorrectPointAnswerRequest {
  /** What the citizen was told. */
  @IsIn(pointOutcomes) outcome!: PointOutcome;
  /** Told when the outcome is dismissed, and only then. */
  @IsOptional() @IsIn(dismissalReasons) dismissalReason?: DismissalReason;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
