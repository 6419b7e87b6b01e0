import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { CorrectPartyStep, NewParty, ToldDetails } from '../domain/parties/parties.commands.js';
import type { PartyAdded, PartyStepCorrected } from '../domain/parties/parties.events.js';
import type { PartyRole, PartyStep } from '../domain/parties/parties.values.js';
import { complaint, complaintId, point, today } from './complaint-examples.js';

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

/** What puts right a step of the father's, or of whom it says. */
export const correctStep = (
  step: PartyStep,
  on: string | null,
  changes: Partial<CorrectPartyStep['data']> = {},
): CorrectPartyStep => {
  const roles: PartyRole[] | null = step === 'joined' || step === 'left' ? ['custody-holder'] : null;
  const pointId = step === 'standing-assessed' ? 'p2' : null;
  return {
    type: 'CorrectPartyStep',
    data: { complaintId, personId: 'far', step, roles, pointId, on, reason: 'Tastefejl.', today, ...changes },
  };
};
export const stepCorrected = (
  step: PartyStep,
  was: string,
  on: string | null,
  changes: Partial<PartyStepCorrected['data']> = {},
): ComplaintEvent => ({
  type: 'PartyStepCorrected',
  data: {
    ...{ complaintId, personId: 'far', step, pointId: step === 'standing-assessed' ? 'p2' : null, was, on },
    role: step === 'joined' || step === 'left' ? 'custody-holder' : null,
    ...{ neverAParty: false, reason: 'Tastefejl.', ...changes },
  },
});
export const left = (personId: string, roles: PartyRole[], leftOn = '2026-02-25'): ComplaintEvent => ({
  type: 'PartyLeft',
  data: { complaintId, personId, roles, leftOn, reason: null },
});
