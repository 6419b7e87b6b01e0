import type { Intake } from '../domain/complaint.commands.js';
import type { NewParty, RegisteredPeople, ToldDetails } from '../domain/parties/parties.commands.js';
import type { PersonIds } from './persons.js';

type Registered = { readonly intake: Intake; readonly people?: RegisteredPeople };
type Person = Intake['concerns'];

/** A registration whose persons have the ids that are theirs. */
export function withPersonIds<Data extends Registered>(data: Data, idOf: PersonIds): Data {
  const { intake, people } = data;
  const { complainant, concerns } = intake;
  return {
    ...data,
    intake: {
      ...intake,
      complainant: complainantWithId(complainant, idOf),
      concerns: personWithId(concerns, idOf),
    },
    ...(people && {
      people: {
        details: people.details.map((details) => detailsWithId(details, idOf)),
        parties: people.parties.map((party) => partyWithId(party, idOf)),
      },
    }),
  };
}

export const personWithId = (person: Person, idOf: PersonIds): Person =>
  person && { ...person, personId: idOf(person.personId) };

export const complainantWithId = (complainant: Intake['complainant'], idOf: PersonIds): Intake['complainant'] => ({
  ...complainant,
  person: personWithId(complainant.person, idOf),
});

export const detailsWithId = <Details extends ToldDetails>(details: Details, idOf: PersonIds): Details => ({
  ...details,
  personId: idOf(details.personId),
});

export const partyWithId = (party: NewParty, idOf: PersonIds): NewParty => ({
  ...detailsWithId(party, idOf),
  represents: party.represents === null ? null : idOf(party.represents),
});
