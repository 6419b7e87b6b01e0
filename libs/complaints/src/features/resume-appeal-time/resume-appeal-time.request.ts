import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';
import { accessAnswers, type AccessAnswer } from '../../domain/realitet/appeal-time.values.js';

/** How a request for access to the files ended. */
export class ResumeAppealTimeRequest {
  /** The party who asked. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  @IsIn(accessAnswers) how!: AccessAnswer;
  /** The day the party got the files, or learned that they are refused; not before the request. */
  @IsPlainDate() answeredOn!: string;
}
