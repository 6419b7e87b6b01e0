import type { PlainDate } from '@lydhoer/kernel';
import type { Age } from './parties.schemas.js';
import type { AssessedStanding, PartyRole } from './parties.values.js';

/** What was assessed last of whether somebody may complain of a point. */
export interface Assessment {
  readonly standing: AssessedStanding;
  readonly on: PlainDate;
}

export interface PowerOfAttorney {
  readonly required: boolean;
  /** When it was last asked for; null: it was not. */
  readonly askedOn: PlainDate | null;
  readonly receivedOn: PlainDate | null;
}

/** A power of attorney as it was told of: what was told first, and every day on which it was asked for. */
export interface ToldPower {
  /** Null: nobody said. */
  readonly required: boolean | null;
  readonly askedOn: readonly PlainDate[];
  readonly receivedOn: PlainDate | null;
}

/** One role of somebody, from the day they got it. */
export interface Membership {
  readonly role: PartyRole;
  readonly joinedOn: PlainDate;
  /** The day the role ended; null while they have it. */
  readonly leftOn: PlainDate | null;
  /** How they got it: named by the registration, or by what put that right, or added. */
  readonly from: 'registration' | 'addition';
  /** It turned out that they never had it; they stay known, for a decision may have reached them. */
  readonly mistaken: boolean;
  /** Of a representative: the person they act for; null: whom the case concerns. */
  readonly represents: string | null;
  /** Of a representative; of everybody else nothing is told. */
  readonly power: ToldPower;
}

/** What was told of somebody who is or was part of the complaint. */
export interface PartyRecord {
  readonly personId: string;
  readonly age: Age | null;
  /** In the order in which they were recorded. */
  readonly memberships: readonly Membership[];
  /** What was assessed, in order. */
  readonly assessments: readonly (Assessment & { readonly pointId: string })[];
}

/** Somebody who is or was part of the complaint: what follows from what was told of them. */
export interface Party extends PartyRecord {
  /** The roles they have now; none once they left. */
  readonly roles: readonly PartyRole[];
  /** The day since which they are part of it, or were when they left. */
  readonly joinedOn: PlainDate;
  /** The day they lost their last role; null while they have one. */
  readonly leftOn: PlainDate | null;
  /** Of a representative: the person they act for; null: whom the case concerns. */
  readonly represents: string | null;
  /** Of a representative; null where nothing is told of one. */
  readonly powerOfAttorney: PowerOfAttorney | null;
  /** What was assessed last, by the point it is about. */
  readonly assessed: Readonly<Record<string, Assessment>>;
}

/** What the next decision needs to know of the people of a complaint and their roles. In the order in which they joined. */
export interface PartiesState {
  readonly people: readonly Party[];
  /** Whether the complaint is anonymous by what its registration tells, as last put right; see `isAnonymous`. */
  readonly registeredAnonymous: boolean;
}

/** Undefined when this person never was a party. */
export const partyOf = ({ people }: PartiesState, personId: string): Party | undefined =>
  people.find((party) => party.personId === personId);

/** Those who have a role now. */
export const withRole = ({ people }: PartiesState, role: PartyRole): readonly Party[] =>
  people.filter(({ roles }) => roles.includes(role));
