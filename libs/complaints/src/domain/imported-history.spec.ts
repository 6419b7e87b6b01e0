import { specification } from '@lydhoer/kernel/testing';
import {
  answer,
  answered,
  closed,
  complaint,
  contact,
  intake,
  known,
  point,
  today,
} from '../testing/complaint-examples.js';
import type { RegisterComplaint, RegisterContact, RegisterHistory } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';

const given = specification(complaintDecider);
const untold = { answers: [], steps: [], withdrawal: null, closedOn: null };
const register = (history: Partial<RegisterHistory>, points = [point('p1')]): RegisterComplaint => ({
  type: 'RegisterComplaint',
  data: { intake: intake(), points, known, today, imported: true, history: { ...untold, ...history } },
});
const withoutTexts = { reasons: null, restsOn: null, remedy: null, outstandingActions: [], furtherSteps: null };
const outcome = (changes: Partial<RegisterHistory['answers'][number]> = {}) => {
  const { pointId, outcome: upheld, dismissalReason, answeredOn } = answer();
  return { pointId, outcome: upheld, dismissalReason, answeredOn, ...withoutTexts, ...changes };
};

describe('What an imported register tells', () => {
  it('is one registration with everything that followed', () => {
    given()
      .when(register({ answers: [outcome()], closedOn: '2026-02-28' }))
      .then(complaint(), answered(withoutTexts), closed());
  });
  it('is nothing more than the registration when nothing is told', () => {
    given().when(register({})).then(complaint());
  });
  it('may be a closing without an outcome', () => {
    given()
      .when(register({ closedOn: '2026-02-28' }))
      .then(complaint(), closed());
  });
  it('may be a withdrawal', () => {
    given()
      .when(register({ withdrawal: { withdrawnOn: '2026-02-26', afterDialogue: false } }))
      .then(complaint(), {
        type: 'ComplaintWithdrawn',
        data: { complaintId: 'complaint-1', withdrawnOn: '2026-02-26', afterDialogue: false, note: null },
      });
  });
  it('may be of a contact', () => {
    const command: RegisterContact = {
      type: 'RegisterContact',
      data: { intake: intake(), today, imported: true, history: { ...untold, closedOn: '2026-02-28' } },
    };
    given().when(command).then(contact(), closed());
  });
  it('may be an outcome of a point whose kind it does not state', () => {
    const unstated = [point('p1', { kind: 'not-stated' })];
    given()
      .when(register({ answers: [outcome()] }, unstated))
      .then(complaint(unstated), answered(withoutTexts));
  });
  it('may be the borgerrådgiver’s own ground for a dismissal', () => {
    const dismissed = { outcome: 'dismissed', dismissalReason: 'older-than-a-year' } as const;
    given()
      .when(register({ answers: [outcome(dismissed)] }))
      .then(complaint(), answered({ ...withoutTexts, ...dismissed }));
  });
  it.each<[string, Partial<RegisterHistory>]>([
    ['point-unknown', { answers: [outcome({ pointId: 'p9' })] }],
    ['point-already-answered', { answers: [outcome(), outcome()] }],
    ['date-before-receipt', { answers: [outcome({ answeredOn: '2026-02-19' })] }],
    ['dismissal-reason-missing', { answers: [outcome({ outcome: 'dismissed' })] }],
    ['closed-before-answer', { answers: [outcome()], closedOn: '2026-02-26' }],
    ['date-in-the-future', { closedOn: '2026-03-03' }],
    [
      'complaint-withdrawn',
      { withdrawal: { withdrawnOn: '2026-02-26', afterDialogue: false }, closedOn: '2026-02-28' },
    ],
  ])('is refused whole for %s', (code, history) => {
    given().when(register(history)).thenRefuses(code);
  });
  it('is no withdrawal before the receipt', () => {
    given()
      .when(register({ withdrawal: { withdrawnOn: '2026-02-19', afterDialogue: false } }))
      .thenRefuses('date-before-receipt', { field: 'withdrawnOn', earliest: '2026-02-20' });
  });
  it('gives no outcome to a realitet point', () => {
    const realitet = [point('p1', { kind: 'realitet' })];
    given()
      .when(register({ answers: [outcome()] }, realitet))
      .thenRefuses('realitet-point-needs-reassessment');
  });
});
