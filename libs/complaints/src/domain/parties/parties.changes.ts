import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { PartyEvent } from './parties.events.js';
import { changedParty, complaining, firstTold, joined, left } from './parties.people.js';
import { withRole, type PartiesState, type Party, type PowerOfAttorney } from './parties.state.js';
import { partyRoles } from './parties.values.js';

/** What events change in the people of a complaint and their roles. */
export const partiesChanges: AreaChanges<PartyEvent> = {
  PartyAdded: (complaint, { data }) => {
    const { personId, roles, joinedOn, represents, powerOfAttorney, age } = data;
    const parties = joined(complaint.parties, personId, roles, joinedOn, {
      ...(age ? { age } : {}),
      ...(roles.includes('representative') ? { represents, powerOfAttorney: firstTold(powerOfAttorney) } : {}),
    });
    return { ...complaint, parties, anonymous: complaint.anonymous && !roles.includes('complainant') };
  },
  PartyLeft: (complaint, { data: { personId, roles, leftOn } }) =>
    withParties(complaint, left(complaint.parties, personId, roles, leftOn)),
  PartyDetailsRecorded: (complaint, { data }) => withParty(complaint, data.personId, () => ofAge(data.age)),
  PartyDetailsCorrected: (complaint, { data }) =>
    withParty(complaint, data.personId, () => (data.removed.includes('bornOn') ? { age: data.age } : ofAge(data.age))),
  // The authority decides whether it needs one (VEJ 11740/1986 pkt. 41): whoever asks for it does.
  PowerOfAttorneyAskedFor: (complaint, { data: { personId, askedOn } }) =>
    withParty(complaint, personId, withPower({ required: true, askedOn })),
  PowerOfAttorneyReceived: (complaint, { data: { personId, receivedOn } }) =>
    withParty(complaint, personId, withPower({ receivedOn })),
  PowerOfAttorneyDateCorrected: (complaint, { data: { personId, receivedOn } }) =>
    withParty(complaint, personId, withPower({ receivedOn })),
  StandingAssessed: (complaint, { data: { personId, pointId, standing, assessedOn: on } }) =>
    withParty(complaint, personId, ({ assessed }) => ({ assessed: { ...assessed, [pointId]: { standing, on } } })),
  ComplainantCorrected: (complaint, { data: { was, complainant } }) => {
    const { parties, receivedOn } = complaint;
    const concerned = withRole(parties, 'concerned')[0]?.personId ?? null;
    const others = left(parties, was, besidesConcerned, receivedOn);
    return {
      ...complaint,
      anonymous: complainant.role === 'anonymous',
      parties: complaining(others, complainant, concerned, receivedOn),
    };
  },
  ConcernedPersonCorrected: (complaint, { data: { was, concerns } }) => {
    const { parties, receivedOn } = complaint;
    const others = left(parties, was, ['concerned'], receivedOn);
    return withParties(complaint, concerns ? joined(others, concerns.personId, ['concerned'], receivedOn) : others);
  },
};

/** What somebody is no longer who turned out not to be the complainant. */
const besidesConcerned = partyRoles.filter((role) => role !== 'concerned');

const withParties = (complaint: RegisteredComplaint, parties: PartiesState): RegisteredComplaint => ({
  ...complaint,
  parties,
});

const withParty = (
  complaint: RegisteredComplaint,
  personId: string,
  change: (party: Party) => Partial<Party>,
): RegisteredComplaint => withParties(complaint, changedParty(complaint.parties, personId, change));

/** An event that tells no age leaves the one that was told. */
const ofAge = (age: Party['age']): Partial<Party> => (age ? { age } : {});

const nothingTold: PowerOfAttorney = { required: false, askedOn: null, receivedOn: null };

const withPower =
  (change: Partial<PowerOfAttorney>) =>
  ({ powerOfAttorney }: Party): Partial<Party> => ({
    powerOfAttorney: { ...nothingTold, ...powerOfAttorney, ...change },
  });
