import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import { sinceReceipt } from '../date.rules.js';
import { checkComplainant, stated } from '../intake.rules.js';
import { stillCounts, stillOpen } from '../life.rules.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { partiesChanges } from './parties.changes.js';
import type { NewParty, PartyCommand, RegisteredPeople, ToldDetails } from './parties.commands.js';
import type { ComplainantCorrected, PartyAdded, PartyDetailsRecorded } from './parties.events.js';
import type { PartyRefusal } from './parties.refusals.js';
import { checkJoining, checkLeaving, detailsOnReceipt, knownParty, leftAfterJoining } from './parties.rules.js';
import { withRole, type PartiesState } from './parties.state.js';
import { partyStepCorrections } from './party-step-corrections.rules.js';
import { checkAsking, receivedPower, redatedPower } from './power-of-attorney.rules.js';
import { checkAssessment } from './standing.rules.js';
import type { PartyRole } from './parties.values.js';

const refuse = (code: PartyRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** What commands decide in the people of a complaint and their roles. */
export const partiesDecisions: AreaDecisions<PartyCommand> = {
  AddParty: ({ data: { complaintId, party, today } }, complaint) => {
    stillOpen(complaint);
    sinceReceipt(party.joinedOn, complaint.receivedOn, today, 'joinedOn');
    return [added(complaintId, party, complaint, today)];
  },
  ReleaseParty: ({ data: { complaintId, personId, roles, leftOn, reason, today } }, complaint) => {
    stillOpen(complaint);
    const party = knownParty(complaint.parties, personId);
    const leaving = [...new Set(roles ?? party.roles)];
    checkLeaving(party, leaving, complaint.parties);
    sinceReceipt(leftOn, complaint.receivedOn, today, 'leftOn');
    leftAfterJoining(leftOn, party, leaving);
    return [{ type: 'PartyLeft', data: { complaintId, personId, roles: leaving, leftOn, reason } }];
  },
  CorrectPartyDetails: ({ data: { complaintId, removed, reason, today, ...told } }, complaint) => {
    stillCounts(complaint);
    knownParty(complaint.parties, told.personId);
    const details = detailsOnReceipt(told, complaint.receivedOn, today);
    const gone = removed.filter((detail) => details[detail] === null);
    if (gone.length === 0 && !tellsSomething(told)) throw refuse('party-details-missing');
    return [{ type: 'PartyDetailsCorrected', data: { complaintId, ...details, removed: gone, reason } }];
  },
  AskForPowerOfAttorney: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, personId, askedOn } = data;
    checkAsking(data, knownParty(complaint.parties, personId), complaint.receivedOn);
    return [{ type: 'PowerOfAttorneyAskedFor', data: { complaintId, personId, askedOn } }];
  },
  ReceivePowerOfAttorney: ({ data }, complaint) => {
    const { personId, reason } = data;
    if (reason === undefined) {
      stillOpen(complaint);
      return [receivedPower(data, knownParty(complaint.parties, personId))];
    }
    // A wrong day is put right after the end, too.
    stillCounts(complaint);
    return [redatedPower(data, reason, knownParty(complaint.parties, personId))];
  },
  AssessStanding: ({ data: { today, ...assessment } }, complaint) => {
    stillOpen(complaint);
    checkAssessment(assessment, complaint);
    sinceReceipt(assessment.assessedOn, complaint.receivedOn, today, 'assessedOn');
    return [{ type: 'StandingAssessed', data: assessment }];
  },
  // Also after the end: whoever is looked for must be found where they were.
  CorrectPartyStep: ({ data }, complaint) => {
    stillCounts(complaint);
    return partyStepCorrections(data, complaint);
  },
  // Figures must be right: who complains and whom it concerns can be put right after the end, too.
  CorrectComplainant: ({ data: { complaintId, complainant, details, reason, today, ...meant } }, complaint) => {
    stillCounts(complaint);
    stated(complainant.role, 'complainant.role');
    checkComplainant(complainant, today, false);
    const was = complainantMeant(complaint.parties, meant.was);
    const corrected: ComplainantCorrected = {
      type: 'ComplainantCorrected',
      data: { complaintId, was, complainant, reason },
    };
    const after = partiesChanges.ComplainantCorrected(complaint, corrected);
    if (samePeople(complaint, after)) throw refuse('complainant-unchanged', { field: 'complainant' });
    return [corrected, ...recorded(complaintId, details ? [details] : [], complaint, today)];
  },
  CorrectConcernedPerson: ({ data: { complaintId, concerns, details, reason, today, ...meant } }, complaint) => {
    stillCounts(complaint);
    const was = theOne(complaint.parties, 'concerned', meant.was);
    if (was === (concerns?.personId ?? null)) throw refuse('concerned-person-unchanged', { field: 'concerns' });
    return [
      { type: 'ConcernedPersonCorrected', data: { complaintId, was, concerns, reason } },
      ...recorded(complaintId, details ? [details] : [], complaint, today),
    ];
  },
};

/** What a registration tells of its people besides the ids and names of complainant and concerned person. */
export function peopleOf(
  { details, parties }: RegisteredPeople,
  complaintId: string,
  complaint: RegisteredComplaint,
  today: PlainDate,
): readonly ComplaintEvent[] {
  const events: PartyAdded[] = [];
  let soFar = complaint;
  for (const [index, party] of parties.entries()) {
    const event = added(complaintId, party, soFar, today, `parties[${index}].`);
    events.push(event);
    soFar = partiesChanges.PartyAdded(soFar, event);
  }
  return [...recorded(complaintId, details, complaint, today), ...events];
}

function added(
  complaintId: string,
  party: NewParty,
  complaint: RegisteredComplaint,
  today: PlainDate,
  at = '',
): PartyAdded {
  checkJoining(party, complaint.parties, today, at);
  const { roles, joinedOn, represents, powerOfAttorney } = party;
  const details = detailsOnReceipt(party, complaint.receivedOn, today, at);
  return {
    type: 'PartyAdded',
    data: { complaintId, ...details, roles: [...new Set(roles)], joinedOn, represents, powerOfAttorney },
  };
}

const recorded = (
  complaintId: string,
  told: readonly ToldDetails[],
  { receivedOn }: RegisteredComplaint,
  today: PlainDate,
): readonly PartyDetailsRecorded[] =>
  told.filter(tellsSomething).map((details) => ({
    type: 'PartyDetailsRecorded',
    data: { complaintId, ...detailsOnReceipt(details, receivedOn, today) },
  }));

const tellsSomething = ({ name, cpr, bornOn, address, email, phone }: ToldDetails): boolean =>
  [name, cpr, bornOn, address, email, phone].some((detail) => detail !== null);

const samePeople = (before: RegisteredComplaint, after: RegisteredComplaint): boolean =>
  JSON.stringify(peopleIn(before)) === JSON.stringify(peopleIn(after));

/** What everybody is, however that came about, and whether somebody complains who gave no name. */
const peopleIn = ({ parties: { people, registeredAnonymous } }: RegisteredComplaint) => [
  registeredAnonymous,
  ...people.map(({ personId, roles, joinedOn, leftOn, represents, powerOfAttorney }) => [
    ...[personId, roles.toSorted(), joinedOn, leftOn],
    ...[represents, powerOfAttorney],
  ]),
];

/** The complainant who is meant. Nobody can name the anonymous one: that one is meant where nobody is named. */
const complainantMeant = (parties: PartiesState, named: string | null): string | null =>
  named === null && parties.registeredAnonymous ? null : theOne(parties, 'complainant', named);

/** The person in a role who is meant: the one that was named, or the only one; null where nobody has the role. */
function theOne(parties: PartiesState, role: PartyRole & ('complainant' | 'concerned'), named: string | null) {
  const having = withRole(parties, role);
  if (named === null) {
    if (having.length > 1)
      throw refuse(role === 'complainant' ? 'several-complainants' : 'several-concerned', { field: 'was' });
    return having[0]?.personId ?? null;
  }
  if (!having.some(({ personId }) => personId === named)) throw refuse('party-lacks-role', { field: 'was', role });
  return named;
}
