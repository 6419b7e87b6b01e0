import { specification } from '@lydhoer/kernel/testing';
import { answer, answered, closed, complaint, complaintId, today } from '../../testing/complaint-examples.js';
import { action, annulled, secondStageAsked } from '../../testing/formalitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CompleteOutstandingAction, PostponeOutstandingAction } from './formalitet.commands.js';

const given = specification(complaintDecider);
const of = { complaintId, pointId: 'p1' };

describe('An outstanding action', () => {
  const left = [complaint(), answered({ outstandingActions: [action('a1'), action('a2')] })] as const;
  const complete = (changes: Partial<CompleteOutstandingAction['data']> = {}): CompleteOutstandingAction => ({
    type: 'CompleteOutstandingAction',
    data: { ...of, actionId: 'a1', doneOn: '2026-03-01', note: null, today, ...changes },
  });
  const postpone = (changes: Partial<PostponeOutstandingAction['data']> = {}): PostponeOutstandingAction => ({
    type: 'PostponeOutstandingAction',
    data: { ...of, actionId: 'a1', dueOn: '2026-04-01', reason: 'Ferie.', today, ...changes },
  });
  const done: ComplaintEvent = {
    type: 'OutstandingActionDone',
    data: { ...of, actionId: 'a1', doneOn: '2026-03-01', note: null },
  };
  const postponed: ComplaintEvent = {
    type: 'OutstandingActionPostponed',
    data: { ...of, actionId: 'a1', was: '2026-03-20', dueOn: '2026-04-01', reason: 'Ferie.' },
  };

  it('is done once, also after the end', () => {
    given(...left)
      .when(complete())
      .then(done);
    given(...left, closed())
      .when(complete())
      .then(done);
    given(...left, done)
      .when(complete())
      .thenRefuses('outstanding-action-already-done', { field: 'actionId' });
    given(...left, done)
      .when(complete({ actionId: 'a2' }))
      .then({ ...done, data: { ...of, actionId: 'a2', doneOn: '2026-03-01', note: null } });
  });
  it('is one of this point, and done between the receipt and today', () => {
    given(...left)
      .when(complete({ actionId: 'a9' }))
      .thenRefuses('outstanding-action-unknown', { field: 'actionId' });
    given(...left)
      .when(complete({ pointId: 'p9' }))
      .thenRefuses('point-unknown');
    given(...left)
      .when(complete({ doneOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'doneOn', latest: today });
  });
  it('is postponed to another day that is not over, from the day that stood', () => {
    given(...left)
      .when(postpone())
      .then(postponed);
    given(...left, postponed)
      .when(postpone())
      .thenRefuses('outstanding-action-due-unchanged', { field: 'dueOn' });
    const lastMoment = { ...of, actionId: 'a1', was: '2026-03-20', dueOn: today, reason: 'Ferie.' };
    given(...left)
      .when(postpone({ dueOn: today }))
      .then({ type: 'OutstandingActionPostponed', data: lastMoment });
    given(...left)
      .when(postpone({ dueOn: '2026-03-01' }))
      .thenRefuses('outstanding-action-due-in-the-past', { field: 'dueOn', earliest: today });
    given(...left, done)
      .when(postpone())
      .thenRefuses('outstanding-action-already-done', { field: 'actionId' });
  });
  it('is postponed where it was left: at a point that is there, of an action that is', () => {
    given(...left)
      .when(postpone({ pointId: 'p9' }))
      .thenRefuses('point-unknown', { field: 'pointId' });
    given(...left)
      .when(postpone({ actionId: 'a9' }))
      .thenRefuses('outstanding-action-unknown', { field: 'actionId' });
  });
  it('does not follow what is annulled', () => {
    given(...left, annulled())
      .when(complete())
      .thenRefuses('registration-annulled');
    given(...left, annulled())
      .when(postpone())
      .thenRefuses('registration-annulled');
  });
  it('remains beside what the second answer adds', () => {
    const again: ComplaintEvent = {
      type: 'SecondStageAnswered',
      data: { ...answer(), answeredOn: '2026-03-01', outstandingActions: [action('a3')] },
    };
    given(...left, secondStageAsked(), again)
      .when(complete())
      .then(done);
    given(...left, secondStageAsked(), again)
      .when(complete({ actionId: 'a3' }))
      .then({ ...done, data: { ...of, actionId: 'a3', doneOn: '2026-03-01', note: null } });
  });
});
