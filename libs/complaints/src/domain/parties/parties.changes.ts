import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { PartyEvent } from './parties.events.js';
import { changedParty, complaining, firstTold, joined, left } from './parties.people.js';
import { partyOf, withRole, type PartiesState, type Party, type PowerOfAttorney } from './parties.state.js';

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
  PartyDetailsRecorded: (complaint, { data }) => ofAge(complaint, data),
  PartyDetailsCorrected: (complaint, { data }) => {
    const known = ofAge(complaint, data);
    return data.removed.includes('bornOn') && data.age === null
      ? withParties(known, changedParty(known.parties, data.personId, { age: null }))
      : known;
  },
  // The authority decides whether it needs one (VEJ 11740/1986 pkt. 41): whoever asks for it does.
  PowerOfAttorneyAskedFor: (complaint, { data: { personId, askedOn } }) =>
    withPower(complaint, personId, { required: true, askedOn }),
  PowerOfAttorneyReceived: (complaint, { data: { personId, receivedOn } }) =>
    withPower(complaint, personId, { receivedOn }),
  StandingAssessed: (complaint, { data: { personId, pointId, standing } }) => {
    const assessed = { ...partyOf(complaint.parties, personId)?.assessed, [pointId]: standing };
    return withParties(complaint, changedParty(complaint.parties, personId, { assessed }));
  },
  ComplainantCorrected: (complaint, { data: { was, complainant } }) => {
    const { parties, receivedOn } = complaint;
    const concerned = withRole(parties, 'concerned')[0]?.personId ?? null;
    const roles = was === null ? [] : (partyOf(parties, was)?.roles ?? []).filter((role) => role !== 'concerned');
    const others = was === null ? parties : left(parties, was, roles, receivedOn);
    return {
      ...complaint,
      anonymous: complainant.role === 'anonymous',
      parties: complaining(others, complainant, concerned, receivedOn),
    };
  },
  ConcernedPersonCorrected: (complaint, { data: { was, concerns } }) => {
    const { parties, receivedOn } = complaint;
    const others = was === null ? parties : left(parties, was, ['concerned'], receivedOn);
    return withParties(complaint, concerns ? joined(others, concerns.personId, ['concerned'], receivedOn) : others);
  },
};

const withParties = (complaint: RegisteredComplaint, parties: PartiesState): RegisteredComplaint => ({
  ...complaint,
  parties,
});

const ofAge = (
  complaint: RegisteredComplaint,
  { personId, age }: { readonly personId: string; readonly age: Party['age'] },
): RegisteredComplaint =>
  age ? withParties(complaint, changedParty(complaint.parties, personId, { age })) : complaint;

const nothingTold: PowerOfAttorney = { required: false, askedOn: null, receivedOn: null };

function withPower(
  complaint: RegisteredComplaint,
  personId: string,
  change: Partial<PowerOfAttorney>,
): RegisteredComplaint {
  const powerOfAttorney = { ...(partyOf(complaint.parties, personId)?.powerOfAttorney ?? nothingTold), ...change };
  return withParties(complaint, changedParty(complaint.parties, personId, { powerOfAttorney }));
}
