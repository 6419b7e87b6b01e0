import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { NewParty, ToldDetails } from '../domain/parties/parties.commands.js';
import type { PartyAdded } from '../domain/parties/parties.events.js';
import { complaint, complaintId, point } from './complaint-examples.js';

/** People for the specs of the rules. */
export const told = (personId: string, changes: Partial<ToldDetails> = {}): ToldDetails => ({
  personId,
  name: null,
  cpr: null,
  cprKind: null,
  bornOn: null,
  address: null,
  email: null,
  phone: null,
  ...changes,
});
export const party = (personId: string, changes: Partial<NewParty> = {}): NewParty => ({
  ...told(personId),
  roles: ['custody-holder'],
  joinedOn: '2026-02-21',
  represents: null,
  powerOfAttorney: null,
  ...changes,
});
export const representative = (changes: Partial<NewParty> = {}) =>
  party('advokat', { roles: ['representative'], powerOfAttorney: { required: true, receivedOn: null }, ...changes });

export const added = (joining: NewParty, age: PartyAdded['data']['age'] = null): ComplaintEvent => ({
  type: 'PartyAdded',
  data: { complaintId, ...joining, age },
});
/** A complaint with a point of each kind, that concerns a child. */
export const concerningChild = complaint([point('p1'), point('p2', { kind: 'realitet' })], {
  concerns: { personId: 'barn', name: 'Villads' },
});
