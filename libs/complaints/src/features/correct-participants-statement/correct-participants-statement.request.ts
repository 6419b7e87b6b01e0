import { IsOptional } from 'class-validator';
import { IsPart, IsText } from '@lydhoer/http';
import { StatedParticipantsRequest } from '../../intake/stated-participants.request.js';

/** What should have been recorded of how many families there are. What was recorded stays known. */
export class CorrectParticipantsStatementRequest {
  /** The whole statement as it was made. Left out: nobody made it. */
  @IsOptional() @IsPart(StatedParticipantsRequest) statement?: StatedParticipantsRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
