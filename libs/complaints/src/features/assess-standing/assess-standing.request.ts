import { IsIn } from 'class-validator';
import { IsId, IsPlainDate, IsText } from '@lydhoer/http';
import { assessedStandings, type AssessedStanding } from '../../domain/parties/parties.values.js';

export class AssessStandingRequest {
  /** The point that it is about. */
  @IsId() pointId!: string;
  /** Whether the person may complain of it. */
  @IsIn(assessedStandings) standing!: AssessedStanding;
  /** The day it was assessed, a calendar date in Denmark: from the receipt of the complaint, and of the last assessment, to today. */
  @IsPlainDate() assessedOn!: string;
  /** What it rests on. Sealed. */
  @IsText(1000) reason!: string;
}
