import { ApiProperty } from '@nestjs/swagger';
import { complainantRoles, type ComplainantRole } from '../../domain/complaint.values.js';
import {
  partyRoles,
  powerOfAttorneyStates,
  type PartyRole,
  type PowerOfAttorneyState,
} from '../../domain/parties/parties.values.js';

/** A person. The id is the same in every complaint of theirs; it is a pseudonym. */
export class PersonResponse {
  personId!: string;
  /** With persons only. Null when it is not known or was forgotten. */
  name?: string | null;
  /** True when the name was forgotten: its key was destroyed. */
  forgotten?: boolean;
}

export class PowerOfAttorneyResponse {
  /** Whether this representative has to have one. */
  required!: boolean;
  /** The day it was received; null while it is not. */
  receivedOn!: string | null;
}

export class ComplainantResponse {
  @ApiProperty({ enum: complainantRoles }) role!: ComplainantRole;
  /** Null for the anonymous, and where an imported register does not say. */
  person!: PersonResponse | null;
  /** Of representatives alone. */
  powerOfAttorney!: PowerOfAttorneyResponse | null;
}

/** Somebody who is or was part of the complaint. */
export class PartyResponse extends PersonResponse {
  /** What they are now; none once they left. */
  @ApiProperty({ enum: partyRoles, isArray: true }) roles!: PartyRole[];
  joinedOn!: string;
  /** Null while they are part of it. */
  leftOn!: string | null;
  /** Of a representative: whom they act for; null: whom the case concerns. */
  represents!: string | null;
  /** Of a representative; `waiting` stops no clock. */
  @ApiProperty({ enum: powerOfAttorneyStates, nullable: true }) powerOfAttorney!: PowerOfAttorneyState | null;
}
