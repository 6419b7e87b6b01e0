import { specification } from '@lydhoer/kernel/testing';
import { complaintId, contact, today } from '../../testing/complaint-examples.js';
import { added, party, representative } from '../../testing/party-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ComplainantRole } from '../complaint.values.js';
import type { PartyCommand } from './parties.commands.js';
import type { ComplainantCorrected } from './parties.events.js';

const given = specification(complaintDecider);
type Complainant = ComplainantCorrected['data']['complainant'];
const anonymous: Complainant = { role: 'anonymous', person: null, powerOfAttorney: null };
const by = (personId: string, role: ComplainantRole = 'custody-holder'): Complainant => ({
  role,
  person: { personId, name: null },
  powerOfAttorney: role === 'representative' ? { required: true, receivedOn: null } : null,
});
const correct = (complainant: Complainant, was: string | null = null): PartyCommand => ({
  type: 'CorrectComplainant',
  data: { complaintId, was, complainant, details: null, reason: 'Navnet kom.', today },
});
const corrected = (was: string | null, complainant: Complainant): ComplaintEvent => ({
  type: 'ComplainantCorrected',
  data: { complaintId, was, complainant, reason: 'Navnet kom.' },
});
const unnamed = contact({ complainant: anonymous });
const complains = (personId: string) => added(party(personId, { roles: ['complainant', 'custody-holder'] }));
const [far, ven] = [complains('far'), complains('ven')];
const after = (...events: readonly ComplaintEvent[]) =>
  events.reduce(complaintDecider.evolve, complaintDecider.initial);
/** Everybody with their roles, and whether an anonymous one is left. */
const people = (...events: readonly ComplaintEvent[]) => [
  after(...events)?.parties.registeredAnonymous,
  ...(after(...events)?.parties.people ?? []).map(({ personId, roles }) => [personId, ...roles]),
];
const complaining = (personId: string) => [personId, 'complainant', 'custody-holder'];

describe('An anonymous complainant', () => {
  it.each([[[far]], [[far, ven]]])('is who is meant where nobody is named, whoever else complains', (others) => {
    given(unnamed, ...others)
      .when(correct(by('mor')))
      .then(corrected(null, by('mor')));
    given(unnamed, ...others)
      .when(correct(anonymous))
      .thenRefuses('complainant-unchanged', { field: 'complainant' });
  });

  it('gives a name, and who else complains goes on', () => {
    const events = [unnamed, far, corrected(null, by('mor'))];
    expect(people(...events)).toEqual([false, complaining('far'), complaining('mor')]);
    expect(after(...events)?.anonymous).toBe(false);
    given(...events)
      .when(correct(by('ven')))
      .thenRefuses('several-complainants', { field: 'was' });
  });

  it('was anonymous after all, and is no longer who was named', () => {
    const back = [unnamed, far, corrected(null, by('mor')), corrected('mor', anonymous)];
    expect(people(...back)).toEqual([true, complaining('far'), ['mor']]);
    given(...back)
      .when(correct(by('ven')))
      .then(corrected(null, by('ven')));
    expect(people(...back, corrected(null, by('mor')))).toEqual([false, complaining('far'), complaining('mor')]);
  });

  it('is another than who is named as recorded wrongly, and stays', () => {
    given(unnamed, far)
      .when(correct(by('mor'), 'far'))
      .then(corrected('far', by('mor')));
    const events = [unnamed, far, corrected('far', by('mor'))];
    expect(people(...events)).toEqual([true, ['far'], complaining('mor')]);
    expect(after(...events)?.anonymous).toBe(false);
    given(...events)
      .when(correct(by('ven')))
      .then(corrected(null, by('ven')));
    expect(people(contact({ complainant: by('mor') }), far, corrected('far', by('ven')))[0]).toBe(false);
  });

  it('is the only one who complains once the other one never gave a name', () => {
    given(unnamed, far).when(correct(anonymous, 'far')).then(corrected('far', anonymous));
    expect(after(unnamed, far, corrected('far', anonymous))).toMatchObject({
      anonymous: true,
      parties: { people: [{ personId: 'far', roles: [] }] },
    });
  });

  it('may turn out to be one who complains already, and then did so from the receipt on', () => {
    const since = added(party('far', { roles: ['complainant', 'custody-holder'], joinedOn: '2026-02-20' }));
    for (const known of [far, since])
      given(unnamed, known)
        .when(correct(by('far')))
        .then(corrected(null, by('far')));
    const events = [unnamed, far, corrected(null, by('far'))];
    expect(people(...events)).toEqual([false, ['far', 'custody-holder', 'complainant']]);
    expect(after(...events)?.parties.people[0]).toMatchObject({ joinedOn: '2026-02-20', leftOn: null });
    given(...events)
      .when(correct(by('far')))
      .thenRefuses('complainant-unchanged');
    given(...events)
      .when(correct(by('mor')))
      .then(corrected('far', by('mor')));
  });

  it('was registered as who was named at once, whatever they are besides', () => {
    const aside = added(party('far', { roles: ['support-person'] }));
    expect(people(unnamed, far, aside, corrected(null, by('far', 'staff')))).toEqual([
      false,
      ['far', 'custody-holder', 'support-person', 'complainant', 'other'],
    ]);
    expect(after(unnamed, corrected(null, by('mor')))).toEqual(after(contact({ complainant: by('mor') })));
  });

  it('keeps, once named, when they were asked for the power of attorney; so does who takes the place of another', () => {
    const lawyer = added(representative({ roles: ['complainant', 'representative'] }));
    const asked: ComplaintEvent = {
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, personId: 'advokat', askedOn: '2026-02-24' },
    };
    const named = corrected(null, by('advokat', 'representative'));
    expect(after(unnamed, lawyer, asked, named)?.parties.people[0]?.powerOfAttorney?.askedOn).toBe('2026-02-24');
    const instead = corrected('far', by('advokat', 'representative'));
    expect(after(unnamed, far, lawyer, asked, instead)?.parties.people[1]?.powerOfAttorney?.askedOn).toBe('2026-02-24');
  });
});
