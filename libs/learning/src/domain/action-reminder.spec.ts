import { specification } from '@lydhoer/kernel/testing';
import { actionDecider } from './action.decider.js';
import type { ActionEvent } from './action.events.js';

const given = specification(actionDecider);
const id = { actionId: 'a1' };
const proposed: ActionEvent = {
  type: 'ActionProposed',
  data: {
    ...id,
    learningPointId: 'l1',
    type: 'workflow',
    title: 'Holding replies',
    description: null,
    proposedBy: 'susanne',
    proposedOn: '2026-02-01',
  },
};
const agreed: ActionEvent = { type: 'ActionAgreed', data: { ...id, agreedBy: 'birgitte', agreedOn: '2026-02-10' } };
const assigned = (owner: string, dueOn: string): ActionEvent => ({
  type: 'ActionAssigned',
  data: {
    ...id,
    owner,
    assignedBy: 'birgitte',
    assignedOn: '2026-02-11',
    dueOn,
    measure: 'Complaints about missing replies per month',
    baseline: 12,
    target: 4,
  },
});
const completed: ActionEvent = {
  type: 'ActionCompleted',
  data: {
    ...id,
    completedBy: 'peter',
    completedOn: '2026-06-01',
    evidence: [{ kind: 'document', reference: 'Workflow 12' }],
  },
};
const remind = (today: string) => ({ type: 'RemindOwner' as const, data: { ...id, today } });
const reminded = (owner: string, dueOn: string, remindedOn: string): ActionEvent => ({
  type: 'OwnerReminded',
  data: { ...id, owner, dueOn, remindedOn },
});
const underWay = [proposed, agreed, assigned('peter', '2026-06-01')] as const;

describe('A reminder of an action', () => {
  it('goes to its owner, the day after it was due or later', () => {
    given(...underWay)
      .when(remind('2026-06-02'))
      .then(reminded('peter', '2026-06-01', '2026-06-02'));
    given(...underWay)
      .when(remind('2026-08-01'))
      .then(reminded('peter', '2026-06-01', '2026-08-01'));
  });
  it('does not come before the day is over', () => {
    given(...underWay)
      .when(remind('2026-06-01'))
      .thenRefuses('action-not-overdue', { dueOn: '2026-06-01' });
  });
  it('comes once for each due date, and again when another has passed', () => {
    const once = [...underWay, reminded('peter', '2026-06-01', '2026-06-02')] as const;
    given(...once)
      .when(remind('2026-06-03'))
      .thenRefuses('owner-already-reminded', { dueOn: '2026-06-01' });
    given(...once, assigned('maria', '2026-09-01'))
      .when(remind('2026-06-03'))
      .thenRefuses('action-not-overdue', { dueOn: '2026-09-01' });
    given(...once, assigned('maria', '2026-09-01'))
      .when(remind('2026-09-02'))
      .then(reminded('maria', '2026-09-01', '2026-09-02'));
  });
  it('does not come when the action is done', () => {
    given(...underWay, completed)
      .when(remind('2026-06-02'))
      .thenRefuses('action-already-completed');
  });
  it('is of an action that somebody owns', () => {
    given(proposed, agreed).when(remind('2026-06-02')).thenRefuses('action-not-assigned');
    given().when(remind('2026-06-02')).thenRefuses('action-unknown');
  });
});
