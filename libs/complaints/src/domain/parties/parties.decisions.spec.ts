import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, contact, intake, known, point, today } from '../../testing/complaint-examples.js';
import { added, concerningChild, party, representative, told } from '../../testing/party-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { NewParty, PartyCommand } from './parties.commands.js';

const given = specification(complaintDecider);

const add = (joining: NewParty): PartyCommand => ({ type: 'AddParty', data: { complaintId, party: joining, today } });
const release = (personId: string, changes: object = {}): PartyCommand => ({
  type: 'ReleaseParty',
  data: { complaintId, personId, roles: null, leftOn: '2026-02-25', reason: null, today, ...changes },
});
const receive = (personId = 'advokat', receivedOn = '2026-02-24'): PartyCommand => ({
  type: 'ReceivePowerOfAttorney',
  data: { complaintId, personId, receivedOn, today },
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
    given()
      .when({ type: 'RegisterContact', data: { intake: intake(), today } })
      .then(contact());
    given()
      .when(register({ details: [told('person-1')] }))
      .then(contact());
  });
});

describe('Adding a party', () => {
  it('gives somebody roles, one of them more than once never', () => {
    given(concerningChild)
      .when(add(party('far', { roles: ['complainant', 'custody-holder', 'complainant'] })))
      .then(added(party('far', { roles: ['complainant', 'custody-holder'] })));
  });

  it('gives a party further roles, and none that they have', () => {
    given(concerningChild)
      .when(add(party('barn', { roles: ['complainant'] })))
      .then(added(party('barn', { roles: ['complainant'] })));
    given(concerningChild)
      .when(add(party('person-1', { roles: ['other', 'custody-holder'] })))
      .thenRefuses('party-has-role', { field: 'roles', role: 'custody-holder' });
  });

  it('happens between the receipt and today', () => {
    given(concerningChild)
      .when(add(party('far', { joinedOn: '2026-02-19' })))
      .thenRefuses('date-before-receipt', { field: 'joinedOn', earliest: '2026-02-20' });
    given(concerningChild)
      .when(add(party('far', { joinedOn: '2026-03-03' })))
      .thenRefuses('date-in-the-future');
  });

  it('is over when the complaint is', () => {
    given(contact(), closed())
      .when(add(party('far')))
      .thenRefuses('complaint-closed');
  });

  it('takes at most thirty at a time; who left makes room', () => {
    const others = Array.from({ length: 28 }, (_, index) => added(party(`anden-${index}`)));
    given(concerningChild, ...others)
      .when(add(party('far')))
      .thenRefuses('too-many-parties', { field: 'roles', most: 30 });
    given(concerningChild, ...others)
      .when(add(party('anden-0', { roles: ['other'] })))
      .then(added(party('anden-0', { roles: ['other'] })));
    const gone: ComplaintEvent = {
      type: 'PartyLeft',
      data: { complaintId, personId: 'anden-0', roles: ['custody-holder'], leftOn: '2026-02-25', reason: null },
    };
    given(concerningChild, ...others, gone)
      .when(add(party('far')))
      .then(added(party('far')));
  });

  it('asks of a representative for whom they act and for the power of attorney, and of nobody else', () => {
    given(concerningChild)
      .when(add(representative({ represents: 'barn' })))
      .then(added(representative({ represents: 'barn' })));
    given(concerningChild).when(add(representative())).then(added(representative()));
    const herself = representative({ represents: 'person-1' });
    given(concerningChild)
      .when(add({ ...herself, personId: 'person-1' }))
      .thenRefuses('represented-unknown', { field: 'represents' });
    given(concerningChild)
      .when(add(representative({ powerOfAttorney: null })))
      .thenRefuses('power-of-attorney-missing', { field: 'powerOfAttorney' });
    given(concerningChild)
      .when(add(representative({ powerOfAttorney: { required: true, receivedOn: '2026-03-03' } })))
      .thenRefuses('date-in-the-future', { field: 'powerOfAttorney.receivedOn', latest: today });
    for (const represents of ['nobody', 'advokat']) {
      given(concerningChild)
        .when(add(representative({ represents })))
        .thenRefuses('represented-unknown', { field: 'represents' });
    }
    given(concerningChild)
      .when(add(party('far', { represents: 'barn' })))
      .thenRefuses('represents-only-for-representative', { field: 'represents' });
    given(concerningChild)
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
    given(concerningChild, far)
      .when(release('far'))
      .then(left('far', ['complainant', 'custody-holder']) as ComplaintEvent);
    given(concerningChild, far)
      .when(release('far', { roles: ['complainant'] }))
      .then(left('far', ['complainant']) as ComplaintEvent);
  });

  it('is for those who have the role, once', () => {
    const far = added(party('far'));
    given(concerningChild, far).when(release('nobody')).thenRefuses('party-unknown', { field: 'personId' });
    given(concerningChild, far)
      .when(release('far', { roles: ['other'] }))
      .thenRefuses('party-lacks-role', { field: 'roles', role: 'other' });
    given(concerningChild, far, left('far', ['custody-holder']) as ComplaintEvent)
      .when(release('far'))
      .thenRefuses('party-lacks-role');
  });

  it('leaves somebody who complains', () => {
    given(concerningChild).when(release('person-1')).thenRefuses('last-complainant-stays');
    given(concerningChild)
      .when(release('person-1', { roles: ['custody-holder'] }))
      .then(left('person-1', ['custody-holder']) as ComplaintEvent);
  });

  it('happens between the receipt and today, while the complaint is open', () => {
    const far = added(party('far'));
    given(concerningChild, far)
      .when(release('far', { leftOn: '2026-02-19' }))
      .thenRefuses('date-before-receipt', { field: 'leftOn', earliest: '2026-02-20' });
    given(contact(), far, closed()).when(release('far')).thenRefuses('complaint-closed');
  });

  it('makes a representative who comes back tell of the power of attorney anew', () => {
    const gone = left('advokat', ['representative']) as ComplaintEvent;
    const received: ComplaintEvent = {
      type: 'PowerOfAttorneyReceived',
      data: { complaintId, personId: 'advokat', receivedOn: '2026-02-24' },
    };
    given(concerningChild, added(representative()), received, gone, added(representative()))
      .when(receive())
      .then(received);
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
