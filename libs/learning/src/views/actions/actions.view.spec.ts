import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ActionAssigned, ActionEvent, OwnerReminded } from '../../domain/action.events.js';
import { actionsView } from './actions.view.js';

const text = { key: 'text:action', box: 'AAAA' };

/** What happens to one action, each step recorded when it is called. */
function story(actionId: string): readonly (() => RecordedEvent)[] {
  const told =
    <E extends ActionEvent>(type: E['type'], data: E['data']) =>
    () =>
      recorded<E>(type, data, { stream: `action-${actionId}` });
  const assigned = (owner: string) =>
    told('ActionAssigned', {
      actionId,
      owner,
      assignedBy: 'b',
      assignedOn: '2026-03-03',
      dueOn: '2026-06-01',
      measure: text,
      baseline: 0.1,
      target: null,
    });
  const reported = (percent: number | null) =>
    told('ProgressReported', { actionId, reportedBy: 'p', reportedOn: '2026-03-04', note: text, percent });
  return [
    told('ActionProposed', {
      actionId,
      learningPointId: 'l1',
      type: 'training',
      title: text,
      description: null,
      proposedBy: 's',
      proposedOn: '2026-03-01',
    }),
    told('ActionAgreed', { actionId, agreedBy: 'b', agreedOn: '2026-03-02' }),
    assigned('p'),
    reported(40),
    reported(null),
    assigned('m'),
    told('ActionCompleted', {
      actionId,
      completedBy: 'm',
      completedOn: '2026-03-05',
      evidence: [
        { kind: 'minutes', reference: text },
        { kind: 'figure', reference: text },
      ],
    }),
    told('EffectVerified', { actionId, verifiedBy: 'j', verifiedOn: '2026-03-06', effect: 'too-early', basis: text }),
    told('EffectVerified', { actionId, verifiedBy: 'j', verifiedOn: '2026-03-07', effect: 'effective', basis: text }),
  ];
}

describe('The actions view', () => {
  const steps = [story('a1'), story('a2')] as const;
  const events = steps[0].flatMap((step, index) => [
    step(),
    ...steps[1].slice(index, index + 1).map((other) => other()),
  ]);
  const first = events.filter(({ stream }) => stream === 'action-a1');

  it.each([
    [1, 'proposed'],
    [2, 'agreed'],
    [3, 'assigned'],
    [4, 'in-progress'],
    [6, 'in-progress'],
    [7, 'completed'],
    [8, 'completed'],
    [9, 'verified'],
  ])('says after %i steps that the action is %s', (count, status) => {
    expect(foldInto(actionsView, first.slice(0, count)).rows('action')).toEqual([expect.objectContaining({ status })]);
  });
  it('keeps the owner it has now, exact numbers and the percent last told', () => {
    expect(foldInto(actionsView, first).rows('action')).toEqual([
      expect.objectContaining({ owner: 'm', baseline: '0.1', target: null, percent: 40, revision: '8' }),
    ]);
  });
  it('keeps of which day the owner was reminded, until there is another', () => {
    const assigned = (dueOn: string) =>
      recorded<ActionAssigned>(
        'ActionAssigned',
        {
          ...{ actionId: 'a1', owner: 'p', assignedBy: 'b', assignedOn: '2026-03-03', dueOn },
          ...{ measure: text, baseline: null, target: null },
        },
        { stream: 'action-a1' },
      );
    const reminder = { actionId: 'a1', owner: 'm', dueOn: '2026-06-01', remindedOn: '2026-06-02' };
    const reminded = recorded<OwnerReminded>('OwnerReminded', reminder, { stream: 'action-a1' });
    const shown = (...more: readonly RecordedEvent[]) =>
      foldInto(actionsView, [...first.slice(0, 3), ...more])
        .rows('action')
        .map(({ reminded_on }) => reminded_on);
    expect(shown(reminded)).toEqual(['2026-06-02']);
    expect(shown(reminded, assigned('2026-06-01'))).toEqual(['2026-06-02']);
    expect(shown(reminded, assigned('2026-09-01'))).toEqual([null]);
  });
  it('keeps what was told in order, each action’s apart', () => {
    const folded = foldInto(actionsView, events);
    const told = (id: string) =>
      folded
        .rows('action_step')
        .filter((row) => row.action_id === id)
        .map((row) => [row.step, row.kind, row.fact]);
    expect(told('a1')).toEqual([
      [1, 'progress', '40'],
      [2, 'progress', null],
      [3, 'evidence', 'minutes'],
      [4, 'evidence', 'figure'],
      [5, 'verification', 'too-early'],
      [6, 'verification', 'effective'],
    ]);
    expect(told('a2')).toEqual(told('a1'));
  });
  it('is the same after every replay', () => {
    expectReplayToEqual(actionsView, events);
  });
});
