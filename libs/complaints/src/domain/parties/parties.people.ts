import type { PlainDate } from '@lydhoer/kernel';
import type { ContactRegistered } from '../complaint.events.js';
import type { ComplainantRole } from '../complaint.values.js';
import { initialParties, partyOf, type PartiesState, type Party, type PowerOfAttorney } from './parties.state.js';
import type { PartyRole } from './parties.values.js';

type Registered = Pick<ContactRegistered['data'], 'complainant' | 'concerns' | 'receivedOn'>;
type Facts = Partial<Pick<Party, 'age' | 'represents' | 'powerOfAttorney'>>;

/** The people whom a registration names. */
export function partiesAtRegistration({ complainant, concerns, receivedOn }: Registered): PartiesState {
  const parties = complaining(initialParties, complainant, concerns?.personId ?? null, receivedOn);
  return concerns ? joined(parties, concerns.personId, ['concerned'], receivedOn) : parties;
}

/** With the complainant as a registration tells of them; the anonymous are nobody's party. */
export function complaining(
  parties: PartiesState,
  { role, person, powerOfAttorney }: Registered['complainant'],
  concerned: string | null,
  on: PlainDate,
): PartiesState {
  if (person === null) return parties;
  const { personId } = person;
  const roles: readonly PartyRole[] = ['complainant', ...besidesComplaining(role, concerned ?? personId, personId)];
  const power = role === 'representative' ? { represents: null, powerOfAttorney: firstTold(powerOfAttorney) } : {};
  return joined(parties, personId, roles, on, power);
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

/** With somebody in these roles, too. Who comes back after having left has joined on the later day. */
export function joined(
  parties: PartiesState,
  personId: string,
  roles: readonly PartyRole[],
  joinedOn: PlainDate,
  facts: Facts = {},
): PartiesState {
  const before = partyOf(parties, personId);
  if (!before) {
    const unknown = { age: null, represents: null, powerOfAttorney: null, assessed: {}, leftOn: null };
    return { people: [...parties.people, { ...unknown, personId, roles: [...roles], joinedOn, ...facts }] };
  }
  return changedParty(parties, personId, () => ({
    roles: [...new Set([...before.roles, ...roles])],
    joinedOn: before.leftOn === null ? before.joinedOn : joinedOn,
    leftOn: null,
    ...facts,
  }));
}

/** Without somebody in these roles. Whoever has none left has left. */
export const left = (
  parties: PartiesState,
  personId: string | null,
  roles: readonly PartyRole[],
  leftOn: PlainDate,
): PartiesState =>
  changedParty(parties, personId, (party) => {
    const kept = party.roles.filter((role) => !roles.includes(role));
    return {
      roles: kept,
      ...(kept.length === 0 ? { leftOn } : {}),
      ...(roles.includes('representative') ? { represents: null, powerOfAttorney: null } : {}),
    };
  });

/** With one party changed; unchanged where nobody has that id. */
export const changedParty = (
  parties: PartiesState,
  personId: string | null,
  change: (party: Party) => Partial<Party>,
): PartiesState => ({
  people: parties.people.map((party) => (party.personId === personId ? { ...party, ...change(party) } : party)),
});

/** A power of attorney as it is told of when a representative first appears. */
export const firstTold = (power: Registered['complainant']['powerOfAttorney']): PowerOfAttorney | null =>
  power && { required: power.required, askedOn: null, receivedOn: power.receivedOn };
