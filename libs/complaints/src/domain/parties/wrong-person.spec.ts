import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, contact, intake, today } from '../../testing/complaint-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PartyCommand, ToldDetails } from './parties.commands.js';
import type { ComplainantCorrected } from './parties.events.js';

const given = specification(complaintDecider);
const nothing = { name: null, cpr: null, cprKind: null, bornOn: null, address: null, email: null, phone: null };

type Complainant = ComplainantCorrected['data']['complainant'];
const mother = (role: Complainant['role'] = 'custody-holder'): Complainant => ({
  role,
  person: { personId: 'mor', name: 'Line Holm' },
  powerOfAttorney: null,
});
const correct = (
  complainant: Complainant,
  { was = null, details = null }: { was?: string | null; details?: ToldDetails | null } = {},
): PartyCommand => ({
  type: 'CorrectComplainant',
  data: { complaintId, was, complainant, details, reason: 'Navnesøster.', today },
});
const corrected = (was: string | null, complainant: Complainant): ComplaintEvent => ({
  type: 'ComplainantCorrected',
  data: { complaintId, was, complainant, reason: 'Navnesøster.' },
});
const concerning = (personId: string | null, was: string | null = null): PartyCommand => ({
  type: 'CorrectConcernedPerson',
  data: {
    complaintId,
    was,
    concerns: personId === null ? null : { personId, name: null },
    details: null,
    reason: 'Lillebror.',
    today,
  },
});
const concerned = (was: string | null, personId: string | null): ComplaintEvent => ({
  type: 'ConcernedPersonCorrected',
  data: { complaintId, was, concerns: personId === null ? null : { personId, name: null }, reason: 'Lillebror.' },
});
const joins = (personId: string, roles: ('complainant' | 'concerned' | 'custody-holder')[]): ComplaintEvent => ({
  type: 'PartyAdded',
  data: {
    complaintId,
    personId,
    ...nothing,
    age: null,
    roles,
    joinedOn: '2026-02-21',
    represents: null,
    powerOfAttorney: null,
  },
});
const peopleAfter = (...events: readonly ComplaintEvent[]) =>
  events
    .reduce(complaintDecider.evolve, complaintDecider.initial)
    ?.parties.people.map(({ personId, roles, leftOn }) => [personId, ...roles, ...(leftOn === null ? [] : ['left'])]);

describe('A wrong complainant', () => {
  it('is put right, with what identifies the right one', () => {
    const details = { personId: 'mor', ...nothing, phone: '12345678' };
    given(contact())
      .when(correct(mother(), { details }))
      .then(corrected('person-1', mother()), {
        type: 'PartyDetailsRecorded',
        data: { complaintId, ...details, age: null },
      });
  });

  it('is nobody’s any more when the registration was a mistake', () => {
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'Prøve.' },
    };
    for (const command of [correct(mother()), concerning('bror')])
      given(contact(), annulled).when(command).thenRefuses('registration-annulled');
  });

  it('is put right after the end, too', () => {
    given(contact(), closed()).when(correct(mother())).then(corrected('person-1', mother()));
  });

  it('was nobody, of an anonymous complaint', () => {
    const anonymous: Complainant = { role: 'anonymous', person: null, powerOfAttorney: null };
    given(contact({ complainant: anonymous }))
      .when(correct(mother()))
      .then(corrected(null, mother()));
    given(contact({ complainant: anonymous }))
      .when(correct(anonymous))
      .thenRefuses('complainant-unchanged');
    given(contact()).when(correct(anonymous)).then(corrected('person-1', anonymous));
  });

  it('may have been recorded in the wrong role; the same in the same role is no correction', () => {
    const same: Complainant = { ...intake().complainant, role: 'other-relative' };
    given(contact()).when(correct(same)).then(corrected('person-1', same));
    given(contact()).when(correct(intake().complainant)).thenRefuses('complainant-unchanged', { field: 'complainant' });
  });

  it('may have been recorded with another power of attorney; with the same it is no correction', () => {
    const lawyer = (required: boolean): Complainant => ({
      ...mother('representative'),
      powerOfAttorney: { required, receivedOn: null },
    });
    const asked: ComplaintEvent = {
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, personId: 'mor', askedOn: '2026-02-24' },
    };
    given(contact({ complainant: lawyer(false) }))
      .when(correct(lawyer(true)))
      .then(corrected('mor', lawyer(true)));
    given(contact({ complainant: lawyer(true) }), asked)
      .when(correct(lawyer(true)))
      .thenRefuses('complainant-unchanged');
  });

  it('is named where several complain, and is one of them', () => {
    const several = [contact(), joins('far', ['complainant'])];
    given(...several)
      .when(correct(mother()))
      .thenRefuses('several-complainants', { field: 'was' });
    given(...several)
      .when(correct(mother(), { was: 'far' }))
      .then(corrected('far', mother()));
    given(...several)
      .when(correct(mother(), { was: 'mor' }))
      .thenRefuses('party-lacks-role', { field: 'was', role: 'complainant' });
  });

  it('is told as a registration tells it', () => {
    given(contact())
      .when(correct({ ...mother(), person: null }))
      .thenRefuses('complainant-person-missing');
    given(contact())
      .when(correct(mother('representative')))
      .thenRefuses('power-of-attorney-missing');
    given(contact())
      .when(correct(mother('not-stated')))
      .thenRefuses('not-stated-only-from-imports', { field: 'complainant.role' });
  });

  it('loses what they were besides, but not that the case concerns them', () => {
    const child = contact({
      complainant: { role: 'child', person: { personId: 'barn', name: null }, powerOfAttorney: null },
      concerns: { personId: 'barn', name: null },
    });
    expect(peopleAfter(child)).toEqual([['barn', 'complainant', 'concerned']]);
    expect(peopleAfter(child, corrected('barn', mother()))).toEqual([
      ['barn', 'concerned'],
      ['mor', 'complainant', 'custody-holder'],
    ]);
    expect(peopleAfter(contact(), corrected('person-1', mother()))).toEqual([
      ['person-1', 'left'],
      ['mor', 'complainant', 'custody-holder'],
    ]);
  });
});

describe('A wrong concerned person', () => {
  const about = (personId: string) => contact({ concerns: { personId, name: null } });

  it('is put right, also to nobody and from nobody', () => {
    given(about('barn')).when(concerning('bror')).then(concerned('barn', 'bror'));
    given(about('barn')).when(concerning(null)).then(concerned('barn', null));
    given(contact()).when(concerning('bror')).then(concerned(null, 'bror'));
  });

  it('is told with what identifies the right one', () => {
    const details = { personId: 'bror', ...nothing, bornOn: '2018-01-01' };
    const command = concerning('bror') as Extract<PartyCommand, { type: 'CorrectConcernedPerson' }>;
    given(about('barn'))
      .when({ ...command, data: { ...command.data, details } })
      .then(concerned('barn', 'bror'), {
        type: 'PartyDetailsRecorded',
        data: { complaintId, ...details, age: { years: 8, on: '2026-02-20' } },
      });
  });

  it('is another one than was recorded', () => {
    given(about('barn')).when(concerning('barn')).thenRefuses('concerned-person-unchanged', { field: 'concerns' });
    given(contact()).when(concerning(null)).thenRefuses('concerned-person-unchanged');
  });

  it('is named where the case concerns several', () => {
    const two = [about('barn'), joins('bror', ['concerned'])];
    given(...two)
      .when(concerning('ven'))
      .thenRefuses('several-concerned', { field: 'was' });
    given(...two)
      .when(concerning('ven', 'bror'))
      .then(concerned('bror', 'ven'));
  });

  it('leaves, and the right one is part of it from the receipt on', () => {
    expect(peopleAfter(about('barn'), concerned('barn', 'bror'))).toEqual([
      ['person-1', 'complainant', 'custody-holder'],
      ['barn', 'left'],
      ['bror', 'concerned'],
    ]);
  });
});
