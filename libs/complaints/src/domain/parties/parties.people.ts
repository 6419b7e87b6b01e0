import type { PlainDate } from '@lydhoer/kernel';
import type { ContactRegistered } from '../complaint.events.js';
import type { ComplainantRole } from '../complaint.values.js';
import {
  partyOf,
  type Membership,
  type PartiesState,
  type Party,
  type PartyRecord,
  type ToldPower,
} from './parties.state.js';
import { isCurrent, lastIn, lastToldIn, partyAfter } from './party.js';
import type { PartyRole } from './parties.values.js';

type Registered = Pick<ContactRegistered['data'], 'complainant' | 'concerns' | 'receivedOn'>;
type Joining = Pick<Membership, 'joinedOn' | 'from'> &
  Partial<Pick<Membership, 'represents' | 'power'>> &
  Partial<Pick<Party, 'age'>>;

/** The people whom a registration names. */
export function partiesAtRegistration({ complainant, concerns, receivedOn }: Registered): PartiesState {
  const parties = complaining({ people: [] }, complainant, { concerned: concerns?.personId ?? null, receivedOn });
  return concerns ? joined(parties, concerns.personId, ['concerned'], named(receivedOn)) : parties;
}

/** Whoever a registration names has been part of it since the complaint was received. */
export const named = (receivedOn: PlainDate): Joining => ({ joinedOn: receivedOn, from: 'registration' });

/** With the complainant as a registration tells of them; the anonymous are nobody's party. */
export function complaining(
  { people }: Pick<PartiesState, 'people'>,
  { role, person, powerOfAttorney }: Registered['complainant'],
  { concerned, receivedOn, askedOn = [] }: Complaining,
): PartiesState {
  const told = { people, registeredAnonymous: role === 'anonymous' };
  if (person === null) return told;
  const { personId } = person;
  const roles: readonly PartyRole[] = ['complainant', ...besidesComplaining(role, concerned ?? personId, personId)];
  return joined(told, personId, roles, {
    ...named(receivedOn),
    power: { ...firstTold(powerOfAttorney), askedOn },
  });
}

interface Complaining {
  readonly receivedOn: PlainDate;
  /** Whom the case concerns; null: nobody in particular. */
  readonly concerned: string | null;
  /** When they were asked for the power of attorney, of whom was told wrongly before. */
  readonly askedOn?: readonly PlainDate[] | undefined;
}

/** What a complainant is besides. A child that complains is whom the case concerns, unless that is said of another. */
function besidesComplaining(role: ComplainantRole, concerned: string, personId: string): readonly PartyRole[] {
  switch (role) {
    case 'child':
      return concerned === personId ? ['concerned'] : ['other'];
    case 'custody-holder':
    case 'representative':
      return [role];
    case 'other-relative':
    case 'staff':
      return ['other'];
    case 'anonymous':
    case 'not-stated':
      return [];
  }
}

/** With somebody in these roles, too. Told of a representative: for whom they act, and the power of attorney. */
export function joined(
  parties: PartiesState,
  personId: string,
  roles: readonly PartyRole[],
  { joinedOn, from, age = null, represents = null, power = nothingTold }: Joining,
): PartiesState {
  const before = partyOf(parties, personId);
  const memberships = roles
    .filter((role) => !before?.roles.includes(role))
    .map((role): Membership => ({
      ...{ role, joinedOn, from, leftOn: null, mistaken: false },
      ...{ represents: null, power: nothingTold },
    }));
  const told = before
    ? changedParty(parties, personId, () => ({
        memberships: [...before.memberships, ...memberships],
        ...(age ? { age } : {}),
      }))
    : { ...parties, people: [...parties.people, partyAfter({ personId, age, memberships, assessments: [] })] };
  if (!roles.includes('representative')) return told;
  return changedMembership(told, personId, 'representative', (acting) => ({ ...acting, represents, power }));
}

/** Without somebody in these roles. Whoever has none left has left; `mistaken`: they never had them. */
export const left = (
  parties: PartiesState,
  personId: string | null,
  roles: readonly PartyRole[],
  { leftOn, mistaken = false }: { readonly leftOn: PlainDate; readonly mistaken?: boolean },
): PartiesState =>
  changedParty(parties, personId, ({ memberships }) => ({
    memberships: memberships.map((one) =>
      isCurrent(one) && roles.includes(one.role) ? { ...one, leftOn, mistaken } : one,
    ),
  }));

/** With one party changed; unchanged where nobody has that id. Whoever never had a role is nobody's party. */
export const changedParty = (
  parties: PartiesState,
  personId: string | null,
  change: (party: Party) => Partial<PartyRecord>,
): PartiesState => ({
  ...parties,
  people: parties.people.flatMap((party) => {
    if (party.personId !== personId) return [party];
    const changed = { ...party, ...change(party) };
    return changed.memberships.length > 0 ? [partyAfter(changed)] : [];
  }),
});

/** With a representative's power of attorney changed, the one that was recorded last. */
export const withPower = (
  parties: PartiesState,
  personId: string,
  change: (power: ToldPower) => Partial<ToldPower>,
): PartiesState =>
  changedMembership(parties, personId, 'representative', (acting) => ({
    ...acting,
    power: { ...acting.power, ...change(acting.power) },
  }));

/** With the last time that a party had a role changed. */
export const changedMembership = (
  parties: PartiesState,
  personId: string,
  role: PartyRole | null,
  change: (membership: Membership) => Membership,
): PartiesState =>
  changedParty(parties, personId, (party) => {
    const last = lastIn(party, role);
    return { memberships: party.memberships.map((one) => (one === last ? change(one) : one)) };
  });

/** Without the last time that a party is told to have had a role. */
export const withoutMembership = (parties: PartiesState, personId: string, role: PartyRole | null): PartiesState =>
  changedParty(parties, personId, (party) => {
    const last = lastToldIn(party, role);
    return { memberships: party.memberships.filter((one) => one !== last) };
  });

const nothingTold: ToldPower = { required: null, askedOn: [], receivedOn: null };

/** With whoever joined on the day of receipt having joined on another one, on which it was really received. */
export function receivedInstead(parties: PartiesState, was: PlainDate, receivedOn: PlainDate): PartiesState {
  const instead = (one: Membership): Membership => {
    if (one.joinedOn !== was) return one;
    return { ...one, joinedOn: receivedOn, ...(one.mistaken ? { leftOn: receivedOn } : {}) };
  };
  const people = parties.people.map((party) => partyAfter({ ...party, memberships: party.memberships.map(instead) }));
  return { ...parties, people };
}

/** A power of attorney as it is told of when a representative first appears. */
export const firstTold = (power: Registered['complainant']['powerOfAttorney']): ToldPower => ({
  ...nothingTold,
  ...power,
});

/** Nobody knows who complains: the registration tells of nobody, and nobody came forward. */
export const isAnonymous = ({ people, registeredAnonymous }: PartiesState): boolean =>
  registeredAnonymous && !people.some((party) => lastIn(party, 'complainant') !== undefined);
