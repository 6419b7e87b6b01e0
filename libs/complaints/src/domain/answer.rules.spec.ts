import { specification } from '@lydhoer/kernel/testing';
import {
  anonymous,
  answer,
  answered,
  closed,
  complaint,
  contact,
  point,
  today,
  withdrawn,
} from '../testing/complaint-examples.js';
import { action } from '../testing/formalitet-examples.js';
import type { AnswerPoint } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';

const given = specification(complaintDecider);
const answering = (changes: Partial<AnswerPoint['data']> = {}): AnswerPoint => ({
  type: 'AnswerPoint',
  data: { ...answer(), noRemedy: false, today, ...changes },
});

describe('The answer to a point', () => {
  it('is recorded when complete', () => {
    given(complaint()).when(answering()).then(answered());
  });
  it.each([
    ['reasons', { reasons: null }, ['reasons']],
    ['the rule or practice it rests on', { restsOn: null }, ['restsOn']],
    ['what is put right', { remedy: null }, ['remedy']],
    ['what remains to be done', { outstandingActions: null }, ['outstandingActions']],
    ['how to go on', { furtherSteps: null }, ['furtherSteps']],
    [
      'all five',
      { reasons: null, restsOn: null, remedy: null, outstandingActions: null, furtherSteps: null },
      ['reasons', 'restsOn', 'remedy', 'outstandingActions', 'furtherSteps'],
    ],
  ])('is incomplete without %s, and says so', (_what, changes, missing) => {
    const decide = () =>
      complaintDecider.decide(answering(changes), complaintDecider.evolve(complaintDecider.initial, complaint()));
    expect(decide).toThrow(
      expect.objectContaining({ code: 'answer-incomplete', facts: { field: missing[0], missing } }),
    );
  });
  it('may say that nothing is put right', () => {
    given(complaint())
      .when(answering({ remedy: null, noRemedy: true }))
      .then(answered({ remedy: null }));
  });
  it('may leave something to be done, from its own day on', () => {
    const outstandingActions = [action('a1', '2026-02-27')];
    given(complaint()).when(answering({ outstandingActions })).then(answered({ outstandingActions }));
    given(complaint())
      .when(answering({ outstandingActions: [action('a1', '2026-02-26')] }))
      .thenRefuses('outstanding-action-due-in-the-past', {
        field: 'outstandingActions[0].dueOn',
        earliest: '2026-02-27',
      });
  });
  it('does not say both', () => {
    given(complaint())
      .when(answering({ noRemedy: true }))
      .thenRefuses('remedy-contradicts-itself', { field: 'noRemedy' });
  });
  it('is given once', () => {
    given(complaint(), answered())
      .when(answering())
      .thenRefuses('point-already-answered', { answeredOn: '2026-02-27' });
  });
  it('leaves the other points open', () => {
    const two = complaint([point('p1'), point('p2')]);
    given(two, answered())
      .when(answering({ pointId: 'p2' }))
      .then(answered({ pointId: 'p2' }));
  });
  it('is of a point of the complaint', () => {
    given(complaint())
      .when(answering({ pointId: 'p2' }))
      .thenRefuses('point-unknown');
    given(contact()).when(answering()).thenRefuses('point-unknown', { field: 'pointId' });
  });
  it('is not given to a realitet point: it is reassessed', () => {
    const realitet = complaint([point('p1', { kind: 'realitet' })]);
    given(realitet).when(answering()).thenRefuses('realitet-point-needs-reassessment', { field: 'pointId' });
  });
  it('waits until a point is classified', () => {
    const unstated = complaint([point('p1', { kind: 'not-stated' })]);
    given(unstated).when(answering()).thenRefuses('point-not-classified', { field: 'pointId' });
  });
  it.each(['2026-02-20', '2026-03-02'])('may be of %s, from the receipt to today', (answeredOn) => {
    given(complaint()).when(answering({ answeredOn })).then(answered({ answeredOn }));
  });
  it('is not given before the receipt', () => {
    given(complaint())
      .when(answering({ answeredOn: '2026-02-19' }))
      .thenRefuses('date-before-receipt', { field: 'answeredOn', earliest: '2026-02-20' });
  });
  it('is not given in the future', () => {
    given(complaint())
      .when(answering({ answeredOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'answeredOn', latest: today });
  });
  it('is not given after the end', () => {
    given(complaint(), withdrawn()).when(answering()).thenRefuses('complaint-withdrawn');
    given(complaint([point('p1'), point('p2')]), closed())
      .when(answering())
      .thenRefuses('complaint-closed');
  });
});

describe('A dismissal', () => {
  const dismissing = (dismissalReason: AnswerPoint['data']['dismissalReason']) =>
    answering({ outcome: 'dismissed', dismissalReason });
  it('has its reason', () => {
    given(complaint()).when(dismissing(null)).thenRefuses('dismissal-reason-missing', { field: 'dismissalReason' });
  });
  it.each(['upheld', 'partly-upheld', 'not-upheld'] as const)('alone has one: %s has none', (outcome) => {
    const contradictory = answering({ outcome, dismissalReason: 'service-level' });
    given(complaint())
      .when(contradictory)
      .thenRefuses('dismissal-reason-only-when-dismissed', { field: 'dismissalReason' });
  });
  it.each(['service-level', 'outside-competence'] as const)('may be for %s', (dismissalReason) => {
    given(complaint())
      .when(dismissing(dismissalReason))
      .then(answered({ outcome: 'dismissed', dismissalReason }));
  });
  it('for its age is not the department’s to make', () => {
    given(complaint())
      .when(dismissing('older-than-a-year'))
      .thenRefuses('older-than-a-year-is-not-the-departments', { field: 'dismissalReason' });
  });
  it('because an anonymous complaint cannot be answered needs an anonymous complainant', () => {
    const reason = 'anonymous-cannot-be-answered';
    given(complaint()).when(dismissing(reason)).thenRefuses('complainant-not-anonymous', { field: 'dismissalReason' });
    given(complaint([point('p1')], { complainant: anonymous }))
      .when(dismissing(reason))
      .then(answered({ outcome: 'dismissed', dismissalReason: reason }));
  });
});
