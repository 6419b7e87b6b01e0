import { Refusal } from '@lydhoer/kernel';
import { thingId, type Intent } from '@lydhoer/event-store';
import { readCpr } from '../domain/parties/cpr.js';
import type { NewParty, RegisteredPeople, ToldDetails } from '../domain/parties/parties.commands.js';
import type { PartyRefusal } from '../domain/parties/parties.refusals.js';
import type { PartyAdded } from '../domain/parties/parties.events.js';
import type { ComplainantRequest, IntakeRequest } from './intake.request.js';
import type { PartyRequest, PersonDetailsRequest, PersonRequest, PowerOfAttorneyRequest } from './person.request.js';
import type { AskedPerson } from './persons.js';

/** The id that a person of a request gets unless they are known: the one that was given, or a new one. */
export const personIdOf = (person: PersonRequest, index: number, intent: Intent): string =>
  person.personId ?? thingId(intent, 'person', index);

/** What a request tells of a person besides their id, in the one way in which it is kept. `at`: where it tells it. */
export function detailsOf(
  person: PersonDetailsRequest & { readonly name?: string | null },
  personId: string,
  at: string,
): ToldDetails {
  const cpr = given(person.cpr) ? readCpr(person.cpr) : undefined;
  const bornOn = person.bornOn ?? null;
  if (cpr?.bornOn != null && bornOn !== null && bornOn !== cpr.bornOn) {
    throw new Refusal<PartyRefusal>('born-on-contradicts-cpr', { field: `${at}bornOn` });
  }
  return {
    personId,
    name: person.name ?? null,
    cpr: cpr?.text ?? null,
    cprKind: cpr?.kind ?? null,
    bornOn: cpr?.bornOn ?? bornOn,
    address: person.address ?? null,
    email: person.email ?? null,
    phone: person.phone ?? null,
  };
}

/** A person as they are to be looked for: by CPR number, where one is told. */
export const askedPerson = (person: PersonRequest, { personId, cpr }: ToldDetails, at: string): AskedPerson => ({
  id: personId,
  given: given(person.personId),
  cpr: typeof cpr === 'string' ? cpr : null,
  field: `${at}cpr`,
});

export const powerOfAttorneyOf = (power: PowerOfAttorneyRequest | undefined): PartyAdded['data']['powerOfAttorney'] =>
  power ? { required: power.required, receivedOn: power.receivedOn ?? null } : null;

/** Somebody who is to become a party. */
export const newPartyOf = (
  party: PartyRequest,
  details: ToldDetails,
  more: Pick<NewParty, 'joinedOn' | 'represents'>,
): NewParty => ({
  ...details,
  roles: [...party.roles],
  powerOfAttorney: powerOfAttorneyOf(party.powerOfAttorney),
  ...more,
});

/** One person whom a request names or does not: as an event has them, what else is told of them, and how to look. */
export function namedPersonOf(person: PersonRequest | undefined, at: string, intent: Intent) {
  const [named] = placed(person, 0, at, intent);
  if (!named) return { person: null, details: null, asked: [] };
  const { told, asked } = named;
  const details = { ...told, name: null };
  return {
    person: { personId: told.personId, name: told.name },
    details: saysMore(details) ? details : null,
    asked: [asked],
  };
}

/** The people of a registration: what is told of them beyond complainant's and concerned person's names. */
export interface IntakePeople {
  /** Left out when nothing is told. */
  readonly people?: RegisteredPeople;
  /** Everyone whom it names. */
  readonly persons: readonly AskedPerson[];
}

/** The people whom a registration names. */
export function peopleOf(body: IntakeRequest, intent: Intent): IntakePeople {
  const { complainant, concerns, receivedOn, parties = [] } = body;
  const named = [
    ...placed(complainant.person, 0, 'complainant.person.', intent),
    ...placed(concerns, 1, 'concerns.', intent),
  ];
  const further = parties.map((party, index) => {
    const at = `parties[${index}].`;
    const details = detailsOf(party, personIdOf(party, 2 + index, intent), at);
    const represents = representedBy(party.represents, complainant, intent);
    return {
      asked: askedPerson(party, details, at),
      party: newPartyOf(party, details, { joinedOn: receivedOn, represents }),
    };
  });
  const details = named.map(({ told }) => ({ ...told, name: null })).filter(saysMore);
  return {
    ...(details.length + further.length > 0 && { people: { details, parties: further.map(({ party }) => party) } }),
    persons: [...named, ...further].map(({ asked }) => asked),
  };
}

function placed(person: PersonRequest | undefined, index: number, at: string, intent: Intent) {
  if (!person) return [];
  const told = detailsOf(person, personIdOf(person, index, intent), at);
  return [{ told, asked: askedPerson(person, told, at) }];
}

/** Null: whom the case concerns. The anonymous are nobody's to represent, and no party has the id they would get. */
function representedBy(
  represents: 'complainant' | 'concerned' | undefined,
  { person }: ComplainantRequest,
  intent: Intent,
): string | null {
  if (represents !== 'complainant') return null;
  return person ? personIdOf(person, 0, intent) : thingId(intent, 'person', 0);
}

const saysMore = ({ cpr, bornOn, address, email, phone }: ToldDetails): boolean =>
  [cpr, bornOn, address, email, phone].some((detail) => detail !== null);

const given = <Value>(value: Value | null | undefined): value is Value => value !== undefined && value !== null;
