import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, intake, today } from '../../testing/complaint-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import { added, concerningChild, party, representative } from '../../testing/party-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { NewParty, PartyCommand } from './parties.commands.js';

const given = specification(complaintDecider);
const of = { complaintId, personId: 'advokat' };
const receive = (receivedOn: string, reason?: string): PartyCommand => ({
  type: 'ReceivePowerOfAttorney',
  data: { ...of, receivedOn, today, ...(reason !== undefined && { reason }) },
});
const putRight = (receivedOn: string) => receive(receivedOn, 'Stemplet.');
const asked = (askedOn: string): ComplaintEvent => ({ type: 'PowerOfAttorneyAskedFor', data: { ...of, askedOn } });
const received = (receivedOn: string): ComplaintEvent => ({
  type: 'PowerOfAttorneyReceived',
  data: { ...of, receivedOn },
});
const corrected = (was: string, receivedOn: string): ComplaintEvent => ({
  type: 'PowerOfAttorneyDateCorrected',
  data: { ...of, was, receivedOn, reason: 'Stemplet.' },
});
const lawyer = added(representative());
const tooEarly = { field: 'receivedOn', earliest: '2000-01-01' };

describe('The day of a power of attorney', () => {
  it('is one of a register: from the year 2000 on, wherever it is told', () => {
    given(concerningChild, lawyer).when(receive('2000-01-01')).then(received('2000-01-01'));
    given(concerningChild, lawyer).when(receive('1950-01-01')).thenRefuses('date-too-early', tooEarly);
    const powerOfAttorney = { required: true, receivedOn: '1999-12-31' };
    const joining: NewParty = representative({ powerOfAttorney });
    given(concerningChild)
      .when({ type: 'AddParty', data: { complaintId, party: joining, today } })
      .thenRefuses('date-too-early', { ...tooEarly, field: 'powerOfAttorney.receivedOn' });
    const register: ComplaintCommand = {
      type: 'RegisterContact',
      data: {
        intake: intake({
          complainant: { role: 'representative', person: { personId: 'advokat', name: null }, powerOfAttorney },
        }),
        today,
      },
    };
    given()
      .when(register)
      .thenRefuses('date-too-early', { ...tooEarly, field: 'complainant.powerOfAttorney.receivedOn' });
  });

  it('may come of a representative of whom a register told none, and is not put right before it did', () => {
    const imported = added(representative({ powerOfAttorney: null }));
    given(concerningChild, imported).when(receive('2026-02-27')).then(received('2026-02-27'));
    given(concerningChild, imported)
      .when(putRight('2026-02-27'))
      .thenRefuses('power-of-attorney-not-received', { field: 'reason' });
  });

  it('is not before it was asked for', () => {
    given(concerningChild, lawyer, asked('2026-02-24'))
      .when(receive('2026-02-23'))
      .thenRefuses('power-of-attorney-before-it-was-asked-for', { field: 'receivedOn', earliest: '2026-02-24' });
    given(concerningChild, lawyer, asked('2026-02-24')).when(receive('2026-02-24')).then(received('2026-02-24'));
  });

  it('is put right with a reason, also to one before it was asked for, and after the end', () => {
    given(concerningChild, lawyer, received('2026-02-28'))
      .when(putRight('2026-02-24'))
      .then(corrected('2026-02-28', '2026-02-24'));
    given(concerningChild, lawyer, asked('2026-02-24'), received('2026-02-25'), closed())
      .when(putRight('2026-02-01'))
      .then(corrected('2026-02-25', '2026-02-01'));
    given(concerningChild, lawyer, received('2026-02-28'), corrected('2026-02-28', '2026-02-24'))
      .when(putRight('2026-02-28'))
      .then(corrected('2026-02-24', '2026-02-28'));
  });

  it('is put right where it came with the representative', () => {
    const came = added(representative({ powerOfAttorney: { required: true, receivedOn: '2026-02-22' } }));
    given(concerningChild, came).when(putRight('2026-02-21')).then(corrected('2026-02-22', '2026-02-21'));
  });

  it('is put right to another day that can be, where one is recorded of a representative', () => {
    given(concerningChild, lawyer)
      .when(putRight('2026-02-24'))
      .thenRefuses('power-of-attorney-not-received', { field: 'reason' });
    const has = [concerningChild, lawyer, received('2026-02-24')];
    given(...has)
      .when(putRight('2026-02-24'))
      .thenRefuses('power-of-attorney-already-received', { receivedOn: '2026-02-24' });
    given(...has)
      .when(putRight('2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'receivedOn', latest: today });
    given(...has)
      .when(putRight('1999-12-31'))
      .thenRefuses('date-too-early', tooEarly);
    given(...has, annulled())
      .when(putRight('2026-02-23'))
      .thenRefuses('registration-annulled');
    given(concerningChild, added(party('advokat')))
      .when(putRight('2026-02-23'))
      .thenRefuses('not-a-representative', { field: 'personId' });
    given(concerningChild).when(putRight('2026-02-23')).thenRefuses('party-unknown', { field: 'personId' });
  });
});
