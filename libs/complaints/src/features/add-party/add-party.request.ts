import { IsOptional } from 'class-validator';
import { IsId, IsPlainDate } from '@lydhoer/http';
import { PartyRequest } from '../../intake/person.request.js';

/** Somebody who becomes a party, or a party who gets further roles. */
export class AddPartyRequest extends PartyRequest {
  /** The day from which on they are, a calendar date in Denmark: from the receipt to today. */
  @IsPlainDate() joinedOn!: string;
  /** Of a representative: the id of the party for whom they act. Left out: for whom the case concerns. */
  @IsOptional() @IsId() represents?: string;
}
