import type { PlainDate } from '@lydhoer/kernel';
import type { ReceiptDateCorrected } from './domain/complaint.events.js';
import type { ComplainantCorrected, PartyStepCorrected } from './domain/parties/parties.events.js';
import { partyRoles, type PartyRole, type PartyStep } from './domain/parties/parties.values.js';
import type { ShownEvent } from './shown-event.js';

type Facts = Readonly<Record<string, unknown>>;

/** The event that tells of each step, and where its day stands. */
const toldBy: Readonly<Record<PartyStep, readonly [type: ShownEvent['type'], field: string]>> = {
  joined: ['PartyAdded', 'joinedOn'],
  left: ['PartyLeft', 'leftOn'],
  'power-of-attorney-asked-for': ['PowerOfAttorneyAskedFor', 'askedOn'],
  'power-of-attorney-received': ['PowerOfAttorneyReceived', 'receivedOn'],
  'standing-assessed': ['StandingAssessed', 'assessedOn'],
};

/** Events as what was told of a party turned out: on the day that it was put right to, or without it. */
export function withPartyStepPutRight(
  events: readonly ShownEvent[],
  { personId, step, role, pointId, on, neverAParty }: PartyStepCorrected['data'],
): readonly ShownEvent[] {
  const ofPerson = (event: ShownEvent) => factsOf(event).personId === personId;
  if (neverAParty) return events.filter((event) => event.type === 'PartyStepCorrected' || !ofPerson(event));
  const [type, field] = toldBy[step];
  const at = events.findLastIndex(
    (event) =>
      event.type === type &&
      ofPerson(event) &&
      (role === null || rolesOf(event).includes(role)) &&
      (pointId === null || factsOf(event).pointId === pointId),
  );
  // Whoever came back told of another power of attorney.
  const actedFrom = events.findLastIndex(
    (event) => event.type === 'PartyAdded' && ofPerson(event) && rolesOf(event).includes('representative'),
  );
  if (type.startsWith('PowerOfAttorney') && at < actedFrom) return events;
  return events.flatMap((event, place) => (place === at ? putRight(event, { role, field, on }) : [event]));
}

interface Change {
  readonly role: PartyRole | null;
  readonly field: string;
  readonly on: PlainDate | null;
}

/** What an event tells of further roles stands as it was. */
function putRight(event: ShownEvent, { role, field, on }: Change): readonly ShownEvent[] {
  const others = rolesOf(event).filter((other) => other !== role);
  return [
    ...(role === null || others.length === 0 ? [] : [instead(event, { roles: others })]),
    ...(on === null ? [] : [instead(event, { [field]: on, ...(role === null ? {} : { roles: [role] }) })]),
  ];
}

/**
 * Events without the joining of who turned out not to be the complainant, in the roles that they had then. Whoever the
 * anonymous one turns out to be has complained from the receipt on, and did not join as a complainant later.
 */
export function withComplainantPutRight(
  events: readonly ShownEvent[],
  { was, complainant }: ComplainantCorrected['data'],
): readonly ShownEvent[] {
  const roles = was === null ? ['complainant' as const] : partyRoles.filter((role) => role !== 'concerned');
  const personId = was ?? complainant.person?.personId;
  return roles.reduce((standing, role) => {
    const last = standing.findLastIndex(
      (event) => factsOf(event).personId === personId && rolesOf(event).includes(role),
    );
    // Who had left before was rightly part of it.
    return standing.flatMap((event, place) =>
      place === last && event.type === 'PartyAdded' ? putRight(event, { role, field: 'joinedOn', on: null }) : [event],
    );
  }, events);
}

/** Events with whoever joined on the day of receipt having joined on the one that it was put right to. */
export const withReceiptPutRight = (
  events: readonly ShownEvent[],
  { was, receivedOn }: ReceiptDateCorrected['data'],
): readonly ShownEvent[] =>
  events.map((event) =>
    event.type === 'PartyAdded' && event.data.joinedOn === was ? instead(event, { joinedOn: receivedOn }) : event,
  );

const factsOf = ({ data }: ShownEvent): Facts => data;
const rolesOf = (event: ShownEvent): readonly PartyRole[] =>
  event.type === 'PartyAdded' || event.type === 'PartyLeft' ? event.data.roles : [];
const instead = (event: ShownEvent, change: Facts): ShownEvent =>
  ({ ...event, data: { ...event.data, ...change } }) as ShownEvent;
