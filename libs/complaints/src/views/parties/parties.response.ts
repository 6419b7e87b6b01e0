import { ApiProperty } from '@nestjs/swagger';
import {
  cprKinds,
  partyRoles,
  powerOfAttorneyStates,
  standingReasons,
  standings,
  type CprKind,
  type PartyRole,
  type PowerOfAttorneyState,
  type Standing,
  type StandingReason,
} from '../../domain/parties/parties.values.js';

export class StandingRuleResponse {
  statute!: string;
  paragraph!: string;
}

/** Whether somebody may complain of a point. It refuses nothing: a person decides. */
export class StandingResponse {
  pointId!: string;
  @ApiProperty({ enum: standings }) standing!: Standing;
  @ApiProperty({ enum: standingReasons }) why!: StandingReason;
  /** The rule it rests on; null where there is none to cite. */
  rule!: StandingRuleResponse | null;
  /** False: nobody has confirmed the rule's parameter against the statute's text. */
  verified!: boolean;
}

export class PartyPowerOfAttorneyResponse {
  /** `waiting`: it is required and has not come; no clock stops for it. */
  @ApiProperty({ enum: powerOfAttorneyStates }) state!: PowerOfAttorneyState;
  /** The day it was last asked for; null: it was not. */
  askedOn!: string | null;
  receivedOn!: string | null;
}

export class AgeResponse {
  /** Whole years; 18 stands for 18 and more. */
  years!: number;
  /** The day they were as old as that. */
  on!: string;
}

/** Somebody who is or was part of the complaint. What identifies them is shown with persons only. */
export class ComplaintPartyResponse {
  /** The same in every complaint of theirs; a pseudonym. */
  personId!: string;
  /** What they are now; none once they left. */
  @ApiProperty({ enum: partyRoles, isArray: true }) roles!: PartyRole[];
  joinedOn!: string;
  /** Null while they are part of it. */
  leftOn!: string | null;
  age!: AgeResponse | null;
  /** Of a representative: for whom they act; null: for whom the case concerns. */
  represents!: string | null;
  /** Of a representative; null where nobody said whether one is required. */
  powerOfAttorney!: PartyPowerOfAttorneyResponse | null;
  /** `unverified`: the CPR number is an administrative or replacement number. Null: none is known. */
  @ApiProperty({ enum: cprKinds, nullable: true }) cprKind!: CprKind | null;
  /** Of whoever complains, for each point. */
  standings!: StandingResponse[];
  /** True when everything that is known of the person was forgotten. */
  forgotten!: boolean;
  name?: string | null;
  /** Ten characters without a hyphen. */
  cpr?: string | null;
  bornOn?: string | null;
  address?: string | null;
  email?: string | null;
  phone?: string | null;
}

export class PartiesResponse {
  complaintId!: string;
  /** The complaint's revision, as the ETag says. */
  revision!: string;
  /** In the order in which they joined. */
  parties!: ComplaintPartyResponse[];
}
