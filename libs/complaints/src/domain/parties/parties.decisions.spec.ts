import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, contact, intake, known, point, today } from '../../testing/complaint-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { NewParty, PartyCommand, ToldDetails } from './parties.commands.js';
import type { PartyAdded } from './parties.events.js';

const given = specification(complaintDecider);

const told = (personId: string, changes: Partial<ToldDetails> = {}): ToldDetails => ({
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
const party = (personId: string, changes: Partial<NewParty> = {}): NewParty => ({
  ...told(personId),
  roles: ['custody-holder'],
  joinedOn: '2026-02-21',
  represents: null,
  powerOfAttorney: null,
  ...changes,
});
const representative = (changes: Partial<NewParty> = {}) =>
  party('advokat', { roles: ['representative'], powerOfAttorney: { required: true, receivedOn: null }, ...changes });

const add = (joining: NewParty): PartyCommand => ({ type: 'AddParty', data: { complaintId, party: joining, today } });
const added = (joining: NewParty, age: PartyAdded['data']['age'] = null): ComplaintEvent => ({
  type: 'PartyAdded',
  data: { complaintId, ...joining, age },
});
const release = (personId: string, changes: object = {}): PartyCommand => ({
  type: 'ReleaseParty',
  data: { complaintId, personId, roles: null, leftOn: '2026-02-25', reason: null, today, ...changes },
});
const correct = (personId: string, changes: object = {}): PartyCommand => ({
  type: 'CorrectPartyDetails',
  data: { complaintId, ...told(personId), removed: [], reason: 'Tastefejl.', today, ...changes },
});
const ask = (personId = 'advokat', askedOn = '2026-02-23'): PartyCommand => ({
  type: 'AskForPowerOfAttorney',
  data: { complaintId, personId, askedOn, today },
});
const receive = (personId = 'advokat', receivedOn = '2026-02-24'): PartyCommand => ({
  type: 'ReceivePowerOfAttorney',
  data: { complaintId, personId, receivedOn, today },
});
const assess = (changes: object = {}): PartyCommand => ({
  type: 'AssessStanding',
  data: {
    complaintId,
    personId: 'person-1',
    pointId: 'p2',
    standing: 'entitled',
    assessedOn: '2026-02-25',
    reason: 'Den angår hende.',
    today,
    ...changes,
  },
});
const registered = complaint([point('p1'), point('p2', { kind: 'realitet' })], {
  concerns: { personId: 'barn', name: 'Villads' },
});

describe('A registration', () => {
  const register = (people: object): ComplaintCommand => ({
    type: 'RegisterContact',
    data: { intake: intake(), today, people: { details: [], parties: [], ...people } },
  });

  it('tells in one append what identifies its people, how old they were that day, and who else is part of it', () => {
    const cpr = { cpr: '2002161234', cprKind: 'cpr' as const, bornOn: '2016-02-20' };
    given()
      .when(register({ details: [told('person-1', cpr)], parties: [party('far')] }))
      .then(
        contact(),
        {
          type: 'PartyDetailsRecorded',
          data: { complaintId, ...told('person-1', cpr), age: { years: 10, on: '2026-02-20' } },
        },
        added(party('far')),
      );
  });

  it('checks each further party with those before it in mind', () => {
    given()
      .when(register({ parties: [party('far'), party('far')] }))
      .thenRefuses('party-has-role', { field: 'parties[1].roles', role: 'custody-holder' });
    given()
      .when(register({ parties: [party('far'), representative({ represents: 'far' })] }))
      .then(contact(), added(party('far')), added(representative({ represents: 'far' })));
  });

  it('takes nobody who is born tomorrow', () => {
    given()
      .when(register({ parties: [party('barn', { bornOn: '2026-03-03' })] }))
      .thenRefuses('date-in-the-future', { field: 'parties[0].bornOn', latest: today });
  });

  it('goes without any of it, as before', () => {
    given().when({ type: 'RegisterContact', data: { intake: intake(), today } }).then(contact());
    given().when(register({ details: [told('person-1')] })).then(contact());
  });
});

describe('Adding a party', () => {
  it('gives somebody roles, one of them more than once never', () => {
    given(registered)
      .when(add(party('far', { roles: ['complainant', 'custody-holder', 'complainant'] })))
      .then(added(party('far', { roles: ['complainant', 'custody-holder'] })));
  });

  it('gives a party further roles, and none that they have', () => {
    given(registered).when(add(party('barn', { roles: ['complainant'] }))).then(added(party('barn', { roles: ['complainant'] })));
    given(registered)
      .when(add(party('person-1', { roles: ['other', 'custody-holder'] })))
      .thenRefuses('party-has-role', { field: 'roles', role: 'custody-holder' });
  });

  it('happens between the receipt and today', () => {
    given(registered).when(add(party('far', { joinedOn: '2026-02-19' }))).thenRefuses('date-before-receipt');
    given(registered).when(add(party('far', { joinedOn: '2026-03-03' }))).thenRefuses('date-in-the-future');
  });

  it('is over when the complaint is', () => {
    given(contact(), closed()).when(add(party('far'))).thenRefuses('complaint-closed');
  });

  it('takes at most thirty at a time; who left makes room', () => {
    const others = Array.from({ length: 28 }, (_, index) => added(party(`anden-${index}`)));
    given(registered, ...others).when(add(party('far'))).thenRefuses('too-many-parties', { field: 'roles', most: 30 });
    given(registered, ...others).when(add(party('anden-0', { roles: ['other'] }))).then(added(party('anden-0', { roles: ['other'] })));
    const gone: ComplaintEvent = {
      type: 'PartyLeft',
      data: { complaintId, personId: 'anden-0', roles: ['custody-holder'], leftOn: '2026-02-25', reason: null },
    };
    given(registered, ...others, gone).when(add(party('far'))).then(added(party('far')));
  });

  it('asks of a representative for whom they act and for the power of attorney, and of nobody else', () => {
    given(registered).when(add(representative({ represents: 'barn' }))).then(added(representative({ represents: 'barn' })));
    given(registered)
      .when(add(representative({ powerOfAttorney: null })))
      .thenRefuses('power-of-attorney-missing', { field: 'powerOfAttorney' });
    given(registered)
      .when(add(representative({ powerOfAttorney: { required: true, receivedOn: '2026-03-03' } })))
      .thenRefuses('date-in-the-future', { field: 'powerOfAttorney.receivedOn', latest: today });
    for (const represents of ['nobody', 'advokat']) {
      given(registered).when(add(representative({ represents }))).thenRefuses('represented-unknown', { field: 'represents' });
    }
    given(registered)
      .when(add(party('far', { represents: 'barn' })))
      .thenRefuses('represents-only-for-representative', { field: 'represents' });
    given(registered)
      .when(add(party('far', { powerOfAttorney: { required: false, receivedOn: null } })))
      .thenRefuses('power-of-attorney-only-for-representative', { field: 'powerOfAttorney' });
  });

  it('makes an anonymous complaint one of somebody when a complainant comes forward', () => {
    const anonymous = contact({ complainant: { role: 'anonymous', person: null, powerOfAttorney: null } });
    const forward = added(party('mor', { roles: ['complainant'] }));
    const anonymousNow = (...events: readonly ComplaintEvent[]) =>
      events.reduce(complaintDecider.evolve, complaintDecider.initial)?.anonymous;
    expect(anonymousNow(anonymous)).toBe(true);
    expect(anonymousNow(anonymous, added(party('mor')))).toBe(true);
    expect(anonymousNow(anonymous, forward)).toBe(false);
  });
});

describe('Leaving', () => {
  const left = (personId: string, roles: readonly string[]) => ({
    type: 'PartyLeft',
    data: { complaintId, personId, roles, leftOn: '2026-02-25', reason: null },
  });

  it('ends all roles, or those that are named', () => {
    const far = added(party('far', { roles: ['complainant', 'custody-holder'] }));
    given(registered, far).when(release('far')).then(left('far', ['complainant', 'custody-holder']) as ComplaintEvent);
    given(registered, far).when(release('far', { roles: ['complainant'] })).then(left('far', ['complainant']) as ComplaintEvent);
  });

  it('is for those who have the role, once', () => {
    const far = added(party('far'));
    given(registered, far).when(release('nobody')).thenRefuses('party-unknown', { field: 'personId' });
    given(registered, far).when(release('far', { roles: ['other'] })).thenRefuses('party-lacks-role', { field: 'roles', role: 'other' });
    given(registered, far, left('far', ['custody-holder']) as ComplaintEvent).when(release('far')).thenRefuses('party-lacks-role');
  });

  it('leaves somebody who complains', () => {
    given(registered).when(release('person-1')).thenRefuses('last-complainant-stays');
    given(registered).when(release('person-1', { roles: ['custody-holder'] })).then(left('person-1', ['custody-holder']) as ComplaintEvent);
  });

  it('happens between the receipt and today, while the complaint is open', () => {
    const far = added(party('far'));
    given(registered, far).when(release('far', { leftOn: '2026-02-19' })).thenRefuses('date-before-receipt');
    given(contact(), far, closed()).when(release('far')).thenRefuses('complaint-closed');
  });

  it('makes a representative who comes back tell of the power of attorney anew', () => {
    const gone = left('advokat', ['representative']) as ComplaintEvent;
    const received: ComplaintEvent = {
      type: 'PowerOfAttorneyReceived',
      data: { complaintId, personId: 'advokat', receivedOn: '2026-02-24' },
    };
    given(registered, added(representative()), received, gone, added(representative()))
      .when(receive())
      .then(received);
  });
});

describe('What is recorded of a party', () => {
  it('is put right, with the age that follows, and what is removed', () => {
    given(registered)
      .when(correct('barn', { bornOn: '2014-02-21', removed: ['phone', 'bornOn'] }))
      .then({
        type: 'PartyDetailsCorrected',
        data: {
          complaintId,
          ...told('barn', { bornOn: '2014-02-21' }),
          age: { years: 11, on: '2026-02-20' },
          removed: ['phone'],
          reason: 'Tastefejl.',
        },
      });
  });

  it('is put right also of who has left, and after the end; of nobody else, and not for nothing', () => {
    given(contact(), closed()).when(correct('person-1', { phone: '12345678' })).then({
      type: 'PartyDetailsCorrected',
      data: { complaintId, ...told('person-1', { phone: '12345678' }), age: null, removed: [], reason: 'Tastefejl.' },
    });
    given(registered).when(correct('nobody', { phone: '12345678' })).thenRefuses('party-unknown', { field: 'personId' });
    given(registered).when(correct('barn')).thenRefuses('party-details-missing');
  });

  it('forgets the age with the day of birth', () => {
    const age = (...events: readonly ComplaintEvent[]) =>
      [registered, ...events]
        .reduce(complaintDecider.evolve, complaintDecider.initial)
        ?.parties.people.find(({ personId }) => personId === 'barn')?.age;
    const corrected = (changes: object): ComplaintEvent => ({
      type: 'PartyDetailsCorrected',
      data: { complaintId, ...told('barn'), age: null, removed: [], reason: 'x', ...changes },
    });
    const ten = { years: 10, on: '2026-02-20' };
    expect(age(corrected({ age: ten }))).toEqual(ten);
    expect(age(corrected({ age: ten }), corrected({ removed: ['phone'] }))).toEqual(ten);
    expect(age(corrected({ age: ten }), corrected({ removed: ['bornOn'] }))).toBeNull();
  });
});

describe('A power of attorney', () => {
  it('is asked for and received, of a representative', () => {
    given(registered, added(representative())).when(ask()).then({
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, personId: 'advokat', askedOn: '2026-02-23' },
    });
    given(registered, added(representative())).when(receive('advokat', '2025-12-01')).then({
      type: 'PowerOfAttorneyReceived',
      data: { complaintId, personId: 'advokat', receivedOn: '2025-12-01' },
    });
    for (const command of [ask('person-1'), receive('person-1')]) {
      given(registered).when(command).thenRefuses('not-a-representative', { field: 'personId' });
    }
    for (const command of [ask('nobody'), receive('nobody')]) given(registered).when(command).thenRefuses('party-unknown');
  });

  it('is received once, and not asked for afterwards', () => {
    const has = added(representative({ powerOfAttorney: { required: true, receivedOn: '2026-02-22' } }));
    for (const command of [ask(), receive()]) {
      given(registered, has).when(command).thenRefuses('power-of-attorney-already-received', { receivedOn: '2026-02-22' });
    }
  });

  it('is required from when it is asked for', () => {
    const asked: ComplaintEvent = {
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, personId: 'advokat', askedOn: '2026-02-23' },
    };
    const unasked = representative({ powerOfAttorney: { required: false, receivedOn: null } });
    const state = [registered, added(unasked), asked].reduce(complaintDecider.evolve, complaintDecider.initial);
    expect(state?.parties.people.at(-1)?.powerOfAttorney).toEqual({
      required: true,
      askedOn: '2026-02-23',
      receivedOn: null,
    });
  });

  it('happens on days that can be, while the complaint is open', () => {
    const lawyer = added(representative());
    given(registered, lawyer).when(ask('advokat', '2026-02-19')).thenRefuses('date-before-receipt');
    given(registered, lawyer).when(receive('advokat', '2026-03-03')).thenRefuses('date-in-the-future');
    for (const command of [ask(), receive()]) given(contact(), lawyer, closed()).when(command).thenRefuses('complaint-closed');
  });
});

describe('Standing', () => {
  it('is assessed of a complainant and a realitet point', () => {
    const { today: _today, ...data } = assess().data as Extract<PartyCommand, { type: 'AssessStanding' }>['data'];
    given(registered).when(assess()).then({ type: 'StandingAssessed', data });
    given(registered).when(assess({ personId: 'barn' })).thenRefuses('not-a-complainant', { field: 'personId' });
    given(registered).when(assess({ personId: 'nobody' })).thenRefuses('party-unknown');
    given(registered).when(assess({ pointId: 'p1' })).thenRefuses('standing-needs-no-assessment', { field: 'pointId' });
    given(registered).when(assess({ pointId: 'p9' })).thenRefuses('point-unknown');
    given(registered).when(assess({ assessedOn: '2026-02-19' })).thenRefuses('date-before-receipt');
    given(contact(), closed()).when(assess()).thenRefuses('complaint-closed');
  });
});

describe('The words of a registration', () => {
  it('are checked before its people are', () => {
    const command: ComplaintCommand = {
      type: 'RegisterComplaint',
      data: {
        intake: intake({ receivedOn: '2026-03-03' }),
        points: [point('p1')],
        known,
        today,
        people: { details: [], parties: [party('far'), party('far')] },
      },
    };
    given().when(command).thenRefuses('date-in-the-future');
  });
});
