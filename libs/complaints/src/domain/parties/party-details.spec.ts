import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, contact, today } from '../../testing/complaint-examples.js';
import { added, concerningChild, representative, told } from '../../testing/party-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PartyCommand } from './parties.commands.js';

const given = specification(complaintDecider);

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
const annulled: ComplaintEvent = {
  type: 'RegistrationAnnulled',
  data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'Prøve.' },
};
const assessment = {
  complaintId,
  personId: 'person-1',
  pointId: 'p2',
  standing: 'entitled',
  assessedOn: '2026-02-25',
  reason: 'Den angår hende.',
} as const;
const assess = (changes: object = {}): PartyCommand => ({
  type: 'AssessStanding',
  data: { ...assessment, today, ...changes },
});

describe('What is recorded of a party', () => {
  it('is put right, with the age that follows, and what is removed', () => {
    given(concerningChild)
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
    given(contact(), closed())
      .when(correct('person-1', { phone: '12345678' }))
      .then({
        type: 'PartyDetailsCorrected',
        data: { complaintId, ...told('person-1', { phone: '12345678' }), age: null, removed: [], reason: 'Tastefejl.' },
      });
    given(concerningChild)
      .when(correct('nobody', { phone: '12345678' }))
      .thenRefuses('party-unknown', { field: 'personId' });
    given(concerningChild).when(correct('barn')).thenRefuses('party-details-missing');
    given(concerningChild)
      .when(correct('barn', { removed: ['phone'] }))
      .then({
        type: 'PartyDetailsCorrected',
        data: { complaintId, ...told('barn'), age: null, removed: ['phone'], reason: 'Tastefejl.' },
      });
    given(concerningChild, annulled)
      .when(correct('barn', { phone: '12345678' }))
      .thenRefuses('registration-annulled');
  });

  it('says of nobody that they are born tomorrow', () => {
    given(concerningChild)
      .when(correct('barn', { bornOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'bornOn', latest: today });
    given(concerningChild)
      .when(correct('barn', { bornOn: today }))
      .then({
        type: 'PartyDetailsCorrected',
        data: {
          complaintId,
          ...told('barn', { bornOn: today }),
          age: { years: 0, on: '2026-02-20' },
          removed: [],
          reason: 'Tastefejl.',
        },
      });
  });

  it('forgets the age with the day of birth', () => {
    const age = (...events: readonly ComplaintEvent[]) =>
      [concerningChild, ...events]
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
    given(concerningChild, added(representative()))
      .when(ask())
      .then({
        type: 'PowerOfAttorneyAskedFor',
        data: { complaintId, personId: 'advokat', askedOn: '2026-02-23' },
      });
    given(concerningChild, added(representative()))
      .when(receive('advokat', '2025-12-01'))
      .then({
        type: 'PowerOfAttorneyReceived',
        data: { complaintId, personId: 'advokat', receivedOn: '2025-12-01' },
      });
    for (const command of [ask('person-1'), receive('person-1')]) {
      given(concerningChild).when(command).thenRefuses('not-a-representative', { field: 'personId' });
    }
    for (const command of [ask('nobody'), receive('nobody')])
      given(concerningChild).when(command).thenRefuses('party-unknown');
  });

  it('is asked for also where nobody said whether one is required', () => {
    const unsaid = contact({
      complainant: { role: 'representative', person: { personId: 'advokat', name: null }, powerOfAttorney: null },
    });
    given(unsaid)
      .when(ask())
      .then({
        type: 'PowerOfAttorneyAskedFor',
        data: { complaintId, personId: 'advokat', askedOn: '2026-02-23' },
      });
  });

  it('is received once, and not asked for afterwards', () => {
    const has = added(representative({ powerOfAttorney: { required: true, receivedOn: '2026-02-22' } }));
    for (const command of [ask(), receive()]) {
      given(concerningChild, has)
        .when(command)
        .thenRefuses('power-of-attorney-already-received', { receivedOn: '2026-02-22' });
    }
  });

  it('is known from what was told of it last', () => {
    const unsaid = contact({
      complainant: { role: 'representative', person: { personId: 'advokat', name: null }, powerOfAttorney: null },
    });
    const asked: ComplaintEvent = {
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, personId: 'advokat', askedOn: '2026-02-23' },
    };
    const received: ComplaintEvent = {
      type: 'PowerOfAttorneyReceived',
      data: { complaintId, personId: 'advokat', receivedOn: '2026-02-24' },
    };
    const power = (...events: readonly ComplaintEvent[]) =>
      [unsaid, ...events].reduce(complaintDecider.evolve, complaintDecider.initial)?.parties.people[0]?.powerOfAttorney;
    expect(power()).toBeNull();
    expect(power(asked)).toEqual({ required: true, askedOn: '2026-02-23', receivedOn: null });
    expect(power(received)).toEqual({ required: false, askedOn: null, receivedOn: '2026-02-24' });
    expect(power(asked, received)).toEqual({ required: true, askedOn: '2026-02-23', receivedOn: '2026-02-24' });
  });

  it('is required from when it is asked for', () => {
    const asked: ComplaintEvent = {
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, personId: 'advokat', askedOn: '2026-02-23' },
    };
    const unasked = representative({ powerOfAttorney: { required: false, receivedOn: null } });
    const state = [concerningChild, added(unasked), asked].reduce(complaintDecider.evolve, complaintDecider.initial);
    expect(state?.parties.people.at(-1)?.powerOfAttorney).toEqual({
      required: true,
      askedOn: '2026-02-23',
      receivedOn: null,
    });
  });

  it('happens on days that can be, while the complaint is open', () => {
    const lawyer = added(representative());
    given(concerningChild, lawyer)
      .when(ask('advokat', '2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'askedOn', earliest: '2026-02-20' });
    given(concerningChild, lawyer)
      .when(receive('advokat', '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'receivedOn', latest: today });
    for (const command of [ask(), receive()])
      given(contact(), lawyer, closed()).when(command).thenRefuses('complaint-closed');
  });
});

describe('Standing', () => {
  it('is assessed of a complainant and a realitet point', () => {
    given(concerningChild).when(assess()).then({ type: 'StandingAssessed', data: assessment });
    given(concerningChild)
      .when(assess({ personId: 'barn' }))
      .thenRefuses('not-a-complainant', { field: 'personId' });
    given(concerningChild)
      .when(assess({ personId: 'nobody' }))
      .thenRefuses('party-unknown');
    given(concerningChild)
      .when(assess({ pointId: 'p1' }))
      .thenRefuses('standing-needs-no-assessment', { field: 'pointId' });
    given(concerningChild)
      .when(assess({ pointId: 'p9' }))
      .thenRefuses('point-unknown');
    given(concerningChild)
      .when(assess({ assessedOn: '2026-02-19' }))
      .thenRefuses('date-before-receipt', { field: 'assessedOn', earliest: '2026-02-20' });
    given(contact(), closed()).when(assess()).thenRefuses('complaint-closed');
  });

  it('is assessed again on the same day or later, not before what holds; each point has its own', () => {
    const entitled: ComplaintEvent = { type: 'StandingAssessed', data: assessment };
    const not = { standing: 'not-entitled', reason: 'Den angår hende ikke.' };
    given(concerningChild, entitled)
      .when(assess({ ...not, assessedOn: '2026-02-24' }))
      .thenRefuses('date-before-last-step', { field: 'assessedOn', earliest: '2026-02-25' });
    for (const assessedOn of ['2026-02-25', '2026-02-26']) {
      given(concerningChild, entitled)
        .when(assess({ ...not, assessedOn }))
        .then({ type: 'StandingAssessed', data: { ...assessment, ...not, assessedOn } } as ComplaintEvent);
    }
    const ofAnother: ComplaintEvent = { type: 'StandingAssessed', data: { ...assessment, pointId: 'p3' } };
    given(concerningChild, ofAnother)
      .when(assess({ assessedOn: '2026-02-24' }))
      .then({ type: 'StandingAssessed', data: { ...assessment, assessedOn: '2026-02-24' } });
  });
});
