import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsList, IsPlainDate, IsText } from '@lydhoer/http';
import { accessAnswers, type AccessAnswer } from '../../domain/realitet/appeal-time.values.js';

/** A request for access to the files, as it should have been recorded. */
export class RightAccessRequest {
  /** The day it was received: from the day the party had the decision to the last of the time for appeals. */
  @IsPlainDate() requestedOn!: string;
  /** The day it was answered, not before it. Left out or null: it is not answered, which only the last one may be. */
  @IsOptional() @IsPlainDate() answeredOn?: string | null;
  /** How it ended; told with the day of the answer, and only then. */
  @IsOptional() @IsIn(accessAnswers) how?: AccessAnswer | null;
}

/** A party’s requests for access as they should have been recorded. The wrong ones stay known. */
export class CorrectAccessRequestsRequest {
  /** The party whose time for appeals it is. Left out: the one of whom it is not known who. */
  @IsOptional() @IsId() personId?: string;
  /** All of them, in order, those that were right among them; empty: the party made none. */
  @IsList(RightAccessRequest, 0, 100) accessRequests!: RightAccessRequest[];
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
