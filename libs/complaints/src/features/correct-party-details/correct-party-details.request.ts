import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { personalDetails, type PersonalDetail } from '../../domain/parties/parties.values.js';
import { PersonDetailsRequest } from '../../intake/person.request.js';

/** What holds now of a party. What is left out stays as it was. */
export class CorrectPartyDetailsRequest extends PersonDetailsRequest {
  @IsOptional() @IsText(200) name?: string;
  /** What had been recorded and holds no longer, with nothing in its place. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(personalDetails.length)
  @ArrayUnique()
  @IsIn(personalDetails, { each: true })
  removed?: PersonalDetail[];
  /** How the mistake came about, or what changed. Sealed. */
  @IsText(1000) reason!: string;
}
