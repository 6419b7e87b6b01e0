import type { PlainDate } from '@lydhoer/kernel';
import type { ShownEvent } from '../../complaint.history.js';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import { powerOfAttorneyState } from '../../domain/parties/standing.rules.js';
import { folded, type Folds, type Plain } from './fold.js';
import type { ComplainantResponse, PartyResponse, PersonResponse, PowerOfAttorneyResponse } from './people.response.js';

type Complainant = Omit<ComplainantResponse, 'powerOfAttorney'> & {
  readonly powerOfAttorney: Plain<PowerOfAttorneyResponse> | null;
};
type Name = Pick<PersonResponse, 'name' | 'forgotten'>;

export interface PeopleDocument {
  readonly complainant: Complainant;
  readonly concerns: PersonResponse | null;
  /** The name of everybody who was named, by their id: the last that was told. */
  readonly names: Readonly<Record<string, Name>>;
}

/** Who complains, whom the case concerns, and what everybody is called, as last put right. */
export const peopleDocument = (events: readonly ShownEvent[]): PeopleDocument =>
  folded(
    folds,
    { complainant: { role: 'not-stated', person: null, powerOfAttorney: null }, concerns: null, names: {} },
    events,
  );

const folds: Folds<PeopleDocument> = {
  ContactRegistered: (so, { data }) => concerning(complaining(so, data.complainant), data.concerns),
  ComplaintRegistered: (so, { data }) => concerning(complaining(so, data.complainant), data.concerns),
  ComplainantCorrected: (so, { data }) => complaining(so, data.complainant),
  ConcernedPersonCorrected: (so, { data }) => concerning(so, data.concerns),
  PartyAdded: (so, { data }) => named(so, data),
  PartyDetailsRecorded: (so, { data }) => named(so, data),
  PartyDetailsCorrected: (so, { data }) => named(so, data),
  PowerOfAttorneyReceived: (so, { data }) => withPowerReceived(so, data),
  PowerOfAttorneyDateCorrected: (so, { data }) => withPowerReceived(so, data),
  PartyStepCorrected: (so, { data: { step, personId, on } }) =>
    step === 'power-of-attorney-received' ? withPowerReceived(so, { personId, receivedOn: on }) : so,
};

function withPowerReceived(
  so: PeopleDocument,
  { personId, receivedOn }: { readonly personId: string; readonly receivedOn: PlainDate | null },
): PeopleDocument {
  const { person, powerOfAttorney } = so.complainant;
  if (person?.personId !== personId || powerOfAttorney === null) return so;
  return { ...so, complainant: { ...so.complainant, powerOfAttorney: { ...powerOfAttorney, receivedOn } } };
}

/** Sealed fields stand in shown events as texts, or not at all: what the response calls `string | null`. */
const complaining = (so: PeopleDocument, shown: object): PeopleDocument => {
  const complainant = shown as Complainant;
  return named({ ...so, complainant }, complainant.person);
};

const concerning = (so: PeopleDocument, shown: object | null): PeopleDocument => {
  const concerns = shown as PersonResponse | null;
  return named({ ...so, concerns }, concerns);
};

/** An event that tells no name leaves the one that was told. */
function named(so: PeopleDocument, shown: object | null): PeopleDocument {
  const person = shown as PersonResponse | null;
  if (person === null || !('name' in person)) return so;
  const { personId, name = null, forgotten } = person;
  if (name === null && !forgotten && so.names[personId]) return so;
  return { ...so, names: { ...so.names, [personId]: { name, ...(forgotten ? { forgotten } : {}) } } };
}

/** Everybody who is or was part of the complaint, in the order in which they joined. */
export const partiesOf = ({ parties }: RegisteredComplaint, { names }: PeopleDocument): PartyResponse[] =>
  parties.people.map(({ personId, roles, joinedOn, leftOn, represents, powerOfAttorney }) => ({
    personId,
    ...names[personId],
    roles: [...roles],
    joinedOn,
    leftOn,
    represents,
    powerOfAttorney: powerOfAttorneyState(powerOfAttorney),
  }));
