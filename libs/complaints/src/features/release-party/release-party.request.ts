import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { partyRoles, type PartyRole } from '../../domain/parties/parties.values.js';

export class ReleasePartyRequest {
  /** The last day, a calendar date in Denmark: from the receipt of the complaint to today. */
  @IsPlainDate() leftOn!: string;
  /** The roles that end. Left out: all that they have. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(partyRoles.length)
  @ArrayUnique()
  @IsIn(partyRoles, { each: true })
  roles?: PartyRole[];
  /** Why. Sealed. */
  @IsOptional() @IsText(1000) reason?: string;
}
