import { IsOptional } from 'class-validator';
import { IsId, IsPart, IsText } from '@lydhoer/http';
import { PersonRequest } from '../../intake/person.request.js';

export class CorrectConcernedPersonRequest {
  /** Whom the case concerns. Left out: nobody in particular. */
  @IsOptional() @IsPart(PersonRequest) concerns?: PersonRequest;
  /** The id of who had been recorded, where the case concerns several. */
  @IsOptional() @IsId() was?: string;
  /** How the mistake came about. Sealed. */
  @IsText(1000) reason!: string;
}
