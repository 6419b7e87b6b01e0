import { specification } from '@lydhoer/kernel/testing';
import { anonymous, complaint, contact, intake, known, point, today } from '../testing/complaint-examples.js';
import type { Intake, RegisterComplaint, RegisterContact } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';

const given = specification(complaintDecider);
const register = (changes: Partial<Intake> = {}, imported = false): RegisterContact => ({
  type: 'RegisterContact',
  data: { intake: intake(changes), today, imported },
});
const complain = (changes: Partial<Intake> = {}, points = [point('p1')]): RegisterComplaint => ({
  type: 'RegisterComplaint',
  data: { intake: intake(changes), points, known, today },
});
const representative = (powerOfAttorney: Intake['complainant']['powerOfAttorney']) => ({
  complainant: { role: 'representative' as const, person: { personId: 'person-1', name: 'Ida' }, powerOfAttorney },
});

describe('A contact', () => {
  it('is registered as it was told', () => {
    given().when(register()).then(contact());
  });
  it('is registered once', () => {
    given(contact()).when(register()).thenRefuses('already-registered');
  });
});

describe('A complaint', () => {
  it('is registered with its points', () => {
    given().when(complain()).then(complaint());
  });
  it('is registered once', () => {
    given(complaint()).when(complain()).thenRefuses('already-registered');
  });
});

describe('The day of receipt', () => {
  it.each(['2000-01-01', '2026-03-02'])('may be %s', (receivedOn) => {
    given().when(register({ receivedOn })).then(contact({ receivedOn }));
  });
  it('is not in the future', () => {
    given()
      .when(register({ receivedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'receivedOn', latest: today });
  });
  it('is not before the register begins', () => {
    given()
      .when(register({ receivedOn: '1999-12-31' }))
      .thenRefuses('date-too-early', { field: 'receivedOn', earliest: '2000-01-01' });
  });
});

describe('The complainant', () => {
  it('is nobody when anonymous', () => {
    given()
      .when(register({ complainant: anonymous }))
      .then(contact({ complainant: anonymous }));
  });
  it('is not both anonymous and a person', () => {
    const complainant = { ...anonymous, person: { personId: 'person-1', name: null } };
    given().when(register({ complainant })).thenRefuses('anonymous-has-no-person', { field: 'complainant.person' });
  });
  it('is somebody in every other role', () => {
    const complainant = { ...anonymous, role: 'child' as const };
    given().when(register({ complainant })).thenRefuses('complainant-person-missing', { field: 'complainant.person' });
  });
  it('tells of the power of attorney as a representative', () => {
    const told = representative({ required: true, receivedOn: '2026-03-02' });
    given().when(register(told)).then(contact(told));
  });
  it('may still owe the power of attorney', () => {
    const owed = representative({ required: true, receivedOn: null });
    given().when(register(owed)).then(contact(owed));
  });
  it('is asked for it as a representative', () => {
    given()
      .when(register(representative(null)))
      .thenRefuses('power-of-attorney-missing', { field: 'complainant.powerOfAttorney' });
  });
  it('has none in another role', () => {
    const complainant = { ...intake().complainant, powerOfAttorney: { required: false, receivedOn: null } };
    given()
      .when(register({ complainant }))
      .thenRefuses('power-of-attorney-only-for-representative', { field: 'complainant.powerOfAttorney' });
  });
  it('has not given it in the future', () => {
    const future = representative({ required: true, receivedOn: '2026-03-03' });
    given()
      .when(register(future))
      .thenRefuses('date-in-the-future', { field: 'complainant.powerOfAttorney.receivedOn', latest: today });
  });
});

describe('The journal reference', () => {
  it.each([
    ['slagelse-esdh', '330-2017-93238'],
    ['sbsys', '27.24.36-G01-7-20'],
    ['sbsys', '27.69.20-Ø36-23-19'],
  ] as const)('in %s may be %s', (system, id) => {
    const journalReference = { system, id };
    given().when(register({ journalReference })).then(contact({ journalReference }));
  });
  it.each([
    ['slagelse-esdh', '27.24.36-G01-7-20'],
    ['slagelse-esdh', '331-2017-93238'],
    ['slagelse-esdh', 'x330-2017-93238'],
    ['slagelse-esdh', '330-2017-93238 '],
    ['sbsys', '330-2017-93238'],
    ['sbsys', '27.24.36-g01-7-20'],
    ['sbsys', '27.24.36-G01-7-2020'],
    ['sbsys', '127.24.36-G01-7-20'],
  ] as const)('in %s is not %s', (system, id) => {
    given()
      .when(register({ journalReference: { system, id } }))
      .thenRefuses('journal-reference-malformed', {
        field: 'journalReference.id',
        system,
        expected: system === 'sbsys' ? '27.24.36-G01-7-20' : '330-2017-93238',
      });
  });
});

describe('What is not stated', () => {
  const role = { ...anonymous, role: 'not-stated' as const };
  it.each([
    ['channel', { channel: 'not-stated' as const }],
    ['form', { form: 'not-stated' as const }],
    ['complainant.role', { complainant: { ...role, person: { personId: 'person-1', name: null } } }],
  ])('is refused: %s', (field, changes) => {
    given().when(register(changes)).thenRefuses('not-stated-only-from-imports', { field });
    // Whoever does not say that it is an import is not importing.
    given().when(complain(changes)).thenRefuses('not-stated-only-from-imports', { field });
  });
  it('is a value in an import, where persons may be missing, too', () => {
    const unstated = { channel: 'not-stated', form: 'not-stated', complainant: role } as const;
    given().when(register(unstated, true)).then(contact(unstated));
  });
  it('leaves an import’s representative without a word on the power of attorney', () => {
    given()
      .when(register(representative(null), true))
      .then(contact(representative(null)));
  });
  it('does not excuse an import from the other rules', () => {
    given()
      .when(register({ receivedOn: '2026-03-03' }, true))
      .thenRefuses('date-in-the-future');
    const complainant = { ...anonymous, person: { personId: 'person-1', name: null } };
    given().when(register({ complainant }, true)).thenRefuses('anonymous-has-no-person');
  });
});
