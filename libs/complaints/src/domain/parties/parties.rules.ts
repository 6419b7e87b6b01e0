import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { notInTheFuture, receivable } from '../date.rules.js';
import type { IntakeRefusal } from '../complaint.refusals.js';
import { notBeforeStep } from '../realitet/realitet.checks.js';
import { ageOn } from './age.js';
import type { NewParty, ToldDetails } from './parties.commands.js';
import type { PartyRefusal } from './parties.refusals.js';
import type { PartyDetails } from './parties.schemas.js';
import { partyOf, type PartiesState, type Party } from './parties.state.js';
import { isCurrent, lastIn } from './party.js';
import type { PartyRole } from './parties.values.js';

/** People who have a role in one complaint at the same time. More of them are a collective complaint. */
export const maxParties = 30;

const refuse = (code: PartyRefusal | IntakeRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** Somebody who is or was a party. */
export function knownParty(parties: PartiesState, personId: string): Party {
  const party = partyOf(parties, personId);
  if (!party) throw refuse('party-unknown', { field: 'personId' });
  return party;
}

/** Checks somebody who is to join. `at`: where they stand in the request, for the names of fields. */
export function checkJoining(party: NewParty, parties: PartiesState, today: PlainDate, at: string): void {
  const present = partyOf(parties, party.personId);
  const again = party.roles.find((role) => present?.roles.includes(role));
  if (again !== undefined) throw refuse('party-has-role', { field: `${at}roles`, role: again });
  checkRoom(party.personId, parties, `${at}roles`);
  for (const role of party.roles) {
    const before = present && lastIn(present, role);
    notBeforeStep(party.joinedOn, before?.leftOn ?? null, `${at}joinedOn`);
  }
  checkRepresentation(party, parties, today, at);
}

/** Somebody else is to have a role: then not too many have. */
export function checkRoom(joining: string, parties: PartiesState, field: string): void {
  const others = parties.people.filter(({ personId, roles }) => personId !== joining && roles.length > 0);
  if (others.length >= maxParties) throw refuse('too-many-parties', { field, most: maxParties });
}

function checkRepresentation(
  { personId, roles, represents, powerOfAttorney }: NewParty,
  parties: PartiesState,
  today: PlainDate,
  at: string,
): void {
  if (!roles.includes('representative')) {
    if (represents !== null) throw refuse('represents-only-for-representative', { field: `${at}represents` });
    if (powerOfAttorney !== null)
      throw refuse('power-of-attorney-only-for-representative', { field: `${at}powerOfAttorney` });
    return;
  }
  if (powerOfAttorney === null) throw refuse('power-of-attorney-missing', { field: `${at}powerOfAttorney` });
  receivable(powerOfAttorney.receivedOn ?? today, today, `${at}powerOfAttorney.receivedOn`);
  if (represents === null) return;
  const represented = partyOf(parties, represents)?.roles ?? [];
  if (represented.length === 0 || represents === personId)
    throw refuse('represented-unknown', { field: `${at}represents` });
}

/** Who leaves must have these roles, and somebody must go on complaining: otherwise the complaint is withdrawn. */
export function checkLeaving(party: Party, roles: readonly PartyRole[], parties: PartiesState): void {
  const lacking = roles.find((role) => !party.roles.includes(role));
  if (lacking !== undefined || roles.length === 0) throw refuse('party-lacks-role', { field: 'roles', role: lacking });
  const complaining = parties.people.filter((other) => other.roles.includes('complainant'));
  if (roles.includes('complainant') && complaining.length === 1) throw refuse('last-complainant-stays');
}

/** Who leaves joined before, in each of the roles. */
export function leftAfterJoining(leftOn: PlainDate, party: Party, roles: readonly PartyRole[]): void {
  for (const one of party.memberships)
    if (isCurrent(one) && roles.includes(one.role)) notBeforeStep(leftOn, one.joinedOn, 'leftOn');
}

/** What is told of a person, with the age that follows: on the day the complaint was received. */
export function detailsOnReceipt(
  { personId, name, cpr, cprKind, bornOn, address, email, phone }: ToldDetails,
  receivedOn: PlainDate,
  today: PlainDate,
  at = '',
): PartyDetails {
  // In a decision every text is in clear; a box would be of an event that was read back.
  const born = bornOn as string | null;
  notInTheFuture(born ?? today, today, `${at}bornOn`);
  const age = born === null ? null : ageOn(born, receivedOn);
  return { personId, name, cpr, cprKind, bornOn, age, address, email, phone };
}
