import { IsOptional } from 'class-validator';
import { IsId, IsPart, IsText } from '@lydhoer/http';
import { ComplainantRequest } from '../../intake/intake.request.js';

export class CorrectComplainantRequest {
  /** Who complains. */
  @IsPart(ComplainantRequest) complainant!: ComplainantRequest;
  /** The id of who had been recorded, where several complain. Left out where one of them is anonymous: that one. */
  @IsOptional() @IsId() was?: string;
  /** How the mistake came about. Sealed. */
  @IsText(1000) reason!: string;
}
