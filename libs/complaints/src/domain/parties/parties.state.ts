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

/** Somebody who is or was part of the complaint. */
export interface Party {
  readonly personId: string;
  /** The roles they have now; none once they left. */
  readonly roles: readonly PartyRole[];
  readonly joinedOn: PlainDate;
  /** The day they lost their last role; null while they have one. */
  readonly leftOn: PlainDate | null;
  readonly age: Age | null;
  /** Of a representative: the person they act for; null: whom the case concerns. */
  readonly represents: string | null;
  /** Of a representative; null where nothing is told of one. */
  readonly powerOfAttorney: PowerOfAttorney | null;
  /** What was assessed, by the point it is about. */
  readonly assessed: Readonly<Record<string, Assessment>>;
}

/** What the next decision needs to know of the people of a complaint and their roles. In the order in which they joined. */
export interface PartiesState {
  readonly people: readonly Party[];
}

export const initialParties: PartiesState = { people: [] };

/** Undefined when this person never was a party. */
export const partyOf = ({ people }: PartiesState, personId: string): Party | undefined =>
  people.find((party) => party.personId === personId);

/** Those who have a role now. */
export const withRole = ({ people }: PartiesState, role: PartyRole): readonly Party[] =>
  people.filter(({ roles }) => roles.includes(role));
