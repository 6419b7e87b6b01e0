import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  ValidateIf,
} from 'class-validator';
import { IsId, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { partyRoles, type PartyRole } from '../domain/parties/parties.values.js';
import { IsCpr } from './is-cpr.js';

const given = (value: unknown) => value !== undefined && value !== null;

/** What is told of a person besides who they are. All of it is sealed under a key of their own. */
export class PersonDetailsRequest {
  /**
   * The CPR number, as a text of ten characters with or without the hyphen. Who is known under it already is recognised.
   * Administrative and replacement numbers are taken, too, and flagged as unverified.
   */
  @IsOptional() @IsCpr() cpr?: string | null;
  /** The date of birth, where the CPR number does not say it. Whether a child may complain follows from its age. */
  @IsOptional() @IsPlainDate() bornOn?: string | null;
  /** Where they get letters. */
  @IsOptional() @IsText(300) address?: string | null;
  @IsOptional() @IsText(200) email?: string | null;
  @IsOptional() @IsText(40) phone?: string | null;
}

/** A person: by the id that an earlier complaint gave them, by CPR number, by name, or by several of them. */
export class PersonRequest extends PersonDetailsRequest {
  /** The id this person has in an earlier complaint. Left out: a person who is new here, or is found by their CPR number. */
  @IsOptional() @IsId() personId?: string | null;
  /** May be left out when the id or the CPR number is given. */
  @ValidateIf(({ personId, cpr, name }: PersonRequest) => given(name) || (!given(personId) && !given(cpr)))
  @IsText(200)
  name?: string | null;
}

/** A representative's power of attorney (fuldmagt). */
export class PowerOfAttorneyRequest {
  /** Whether one is required for this complaint. */
  @IsBoolean() required!: boolean;
  /** The day it was received. Left out: not yet. */
  @IsOptional() @IsPlainDate() receivedOn?: string;
}

/** Somebody who is a party to the complaint. */
export class PartyRequest extends PersonRequest {
  /** What they are in it: one or more roles. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(partyRoles.length)
  @ArrayUnique()
  @IsIn(partyRoles, { each: true })
  roles!: PartyRole[];
  /** Told of a representative, and of nobody else. */
  @IsOptional() @IsPart(PowerOfAttorneyRequest) powerOfAttorney?: PowerOfAttorneyRequest;
}

/** For whom a representative acts, among those whom the registration names. */
const representable = ['complainant', 'concerned'] as const;

/** A further party of a registration. They are part of the complaint from its receipt on. */
export class RegisteredPartyRequest extends PartyRequest {
  /** Of a representative: for whom they act. Left out: for whom the case concerns. */
  @IsOptional() @IsIn(representable) represents?: (typeof representable)[number];
}
