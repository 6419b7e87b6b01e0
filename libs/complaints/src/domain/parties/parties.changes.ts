import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { withoutParty } from '../realitet/appeal-time.state.js';
import type { PartyEvent, PartyStepCorrected } from './parties.events.js';
import {
  changedParty,
  complaining,
  firstTold,
  isAnonymous,
  joined,
  left,
  named,
  receivedInstead,
  withPower,
} from './parties.people.js';
import { withRole, type PartiesState, type Party, type PartyRecord } from './parties.state.js';
import { lastIn } from './party.js';
import { partyRoles } from './parties.values.js';
import { withPartyStep } from './party-steps.js';

/** What events change in the people of a complaint and their roles. */
export const partiesChanges: AreaChanges<PartyEvent> = {
  PartyAdded: (complaint, { data }) => {
    const { personId, roles, joinedOn, represents, powerOfAttorney, age } = data;
    const told = { joinedOn, from: 'addition', age, represents, power: firstTold(powerOfAttorney) } as const;
    return withParties(complaint, joined(complaint.parties, personId, roles, told));
  },
  PartyLeft: (complaint, { data: { personId, roles, leftOn } }) =>
    withParties(complaint, left(complaint.parties, personId, roles, { leftOn })),
  PartyDetailsRecorded: (complaint, { data }) => withParty(complaint, data.personId, () => ofAge(data.age)),
  PartyDetailsCorrected: (complaint, { data }) =>
    withParty(complaint, data.personId, () => (data.removed.includes('bornOn') ? { age: data.age } : ofAge(data.age))),
  PowerOfAttorneyAskedFor: (complaint, { data: { personId, askedOn } }) =>
    withParties(
      complaint,
      withPower(complaint.parties, personId, (power) => ({ askedOn: [...power.askedOn, askedOn] })),
    ),
  PowerOfAttorneyReceived: (complaint, { data: { personId, receivedOn } }) =>
    withParties(
      complaint,
      withPower(complaint.parties, personId, () => ({ receivedOn })),
    ),
  PowerOfAttorneyDateCorrected: (complaint, { data: { personId, receivedOn } }) =>
    withParties(
      complaint,
      withPower(complaint.parties, personId, () => ({ receivedOn })),
    ),
  StandingAssessed: (complaint, { data: { personId, pointId, standing, assessedOn: on } }) =>
    withParty(complaint, personId, ({ assessments }) => ({
      assessments: [...assessments, { pointId, standing, on }],
    })),
  // Whoever was part of it from its receipt on, was so from the day on which it was really received.
  ReceiptDateCorrected: (complaint, { data: { was, receivedOn } }) =>
    withParties(complaint, receivedInstead(complaint.parties, was, receivedOn)),
  PartyStepCorrected: (complaint, { data }) =>
    withParties(withoutReceiptsOf(complaint, data), withPartyStep(complaint.parties, data)),
  ComplainantCorrected: (complaint, { data: { was, complainant } }) => {
    const { parties, receivedOn } = complaint;
    const concerned = withRole(parties, 'concerned')[0]?.personId ?? null;
    const is = complainant.person?.personId ?? null;
    const mistaken = { leftOn: receivedOn, mistaken: true };
    // Who had given no name may be one who complains already: they did so from the receipt on, then.
    const others =
      was === null ? left(parties, is, ['complainant'], mistaken) : left(parties, was, besidesConcerned, mistaken);
    // Whoever was only told of wrongly was asked for the power of attorney all the same.
    const known = parties.people.find(({ personId }) => personId === is);
    const askedOn = known && lastIn(known, 'representative')?.power.askedOn;
    const told = complaining(others, complainant, { concerned, receivedOn, askedOn });
    // The anonymous one goes on complaining when another is put right.
    const registeredAnonymous = told.registeredAnonymous || (was !== null && parties.registeredAnonymous);
    return withParties(complaint, { ...told, registeredAnonymous });
  },
  ConcernedPersonCorrected: (complaint, { data: { was, concerns } }) => {
    const { parties, receivedOn } = complaint;
    const others = left(parties, was, ['concerned'], { leftOn: receivedOn, mistaken: true });
    return withParties(
      complaint,
      concerns ? joined(others, concerns.personId, ['concerned'], named(receivedOn)) : others,
    );
  },
};

/** What somebody is no longer who turned out not to be the complainant. */
const besidesConcerned = partyRoles.filter((role) => role !== 'concerned');

const withParties = (complaint: RegisteredComplaint, parties: PartiesState): RegisteredComplaint => ({
  ...complaint,
  parties,
  anonymous: isAnonymous(parties),
});

const withParty = (
  complaint: RegisteredComplaint,
  personId: string,
  change: (party: Party) => Partial<PartyRecord>,
): RegisteredComplaint => withParties(complaint, changedParty(complaint.parties, personId, change));

/** An event that tells no age leaves the one that was told. */
const ofAge = (age: Party['age']): Partial<PartyRecord> => (age ? { age } : {});

/** A decision is received by parties: what was recorded of somebody who never was one falls away. */
function withoutReceiptsOf(
  complaint: RegisteredComplaint,
  { personId, neverAParty }: PartyStepCorrected['data'],
): RegisteredComplaint {
  if (!neverAParty) return complaint;
  const { realitet } = complaint;
  const decisions = realitet.decisions.map((decision) => ({
    ...decision,
    receipts: decision.receipts.filter((receipt) => receipt.personId !== personId),
  }));
  return {
    ...complaint,
    realitet: { ...realitet, decisions, appealTimes: withoutParty(realitet.appealTimes, personId) },
  };
}
