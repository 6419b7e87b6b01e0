import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsId, IsPlainDate, IsText } from '@lydhoer/http';
import { partyRoles, partySteps, type PartyRole, type PartyStep } from '../../domain/parties/parties.values.js';

/** What should have been recorded of a party. What was recorded stays known. */
export class CorrectPartyStepRequest {
  /** What was recorded wrongly. */
  @IsIn(partySteps) step!: PartyStep;
  /** The roles in which the person joined or left; told of these two, and of nothing else. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(partyRoles.length)
  @ArrayUnique()
  @IsIn(partyRoles, { each: true })
  roles?: PartyRole[];
  /** The point whose standing was assessed; told of an assessment, and of nothing else. */
  @IsOptional() @IsId() pointId?: string;
  /**
   * The day it really happened: from the receipt to today, and in order with what was recorded before and after it. Left
   * out: it never did.
   */
  @IsOptional() @IsPlainDate() on?: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
