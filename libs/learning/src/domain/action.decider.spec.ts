import { specification } from '@lydhoer/kernel/testing';
import type { AssignAction } from './action.commands.js';
import { actionDecider } from './action.decider.js';
import { lookedUp } from './learning.refusals.js';
import type { ActionAssigned, ActionCompleted, ActionProposed, EffectVerified } from './action.events.js';

const given = specification(actionDecider);
const today = '2026-03-10';
const id = { actionId: 'a1' };

const holdingReplies: ActionProposed['data'] = {
  ...id,
  learningPointId: 'l1',
  type: 'workflow',
  title: 'Holding replies',
  description: null,
  proposedBy: 'susanne',
  proposedOn: '2026-02-01',
};
const proposed = { type: 'ActionProposed' as const, data: holdingReplies };
const propose = (changes: Partial<ActionProposed['data']> = {}, learningPointExists = true) => ({
  type: 'ProposeAction' as const,
  data: { ...holdingReplies, ...changes, today, learningPointExists },
});

const agreement = (agreedOn: string) => ({ ...id, agreedBy: 'birgitte', agreedOn });
const agreed = { type: 'ActionAgreed' as const, data: agreement('2026-02-10') };
const agree = (agreedOn: string) => ({ type: 'AgreeAction' as const, data: { ...agreement(agreedOn), today } });

const assignment: Omit<ActionAssigned['data'], 'assignedOn'> = {
  ...id,
  owner: 'peter',
  assignedBy: 'birgitte',
  dueOn: '2026-06-01',
  measure: 'Complaints about missing replies per month',
  baseline: 12,
  target: 4,
};
const assigned = (changes: Partial<ActionAssigned['data']> = {}) => ({
  type: 'ActionAssigned' as const,
  data: { ...assignment, assignedOn: today, ...changes },
});
const peter = { from: '2020-01-01', to: null, mayWorkOnActions: true };
const assign = (changes: Partial<AssignAction['data']> = {}) => ({
  type: 'AssignAction' as const,
  data: { ...assignment, today, knownOwner: peter, ...changes },
});

const progress = { ...id, reportedBy: 'peter', note: 'Letters are written', percent: 50 };
const report = { type: 'ReportProgress' as const, data: { ...progress, today } };
const reported = { type: 'ProgressReported' as const, data: { ...progress, reportedOn: today } };

const completion: ActionCompleted['data'] = {
  ...id,
  completedBy: 'peter',
  completedOn: '2026-03-01',
  evidence: [{ kind: 'document', reference: 'Workflow 12, version 3' }],
};
const completed = { type: 'ActionCompleted' as const, data: completion };
const complete = (changes: Partial<ActionCompleted['data']> = {}) => ({
  type: 'CompleteAction' as const,
  data: { ...completion, ...changes, today },
});

const verification: EffectVerified['data'] = {
  ...id,
  verifiedBy: 'anders',
  verifiedOn: '2026-03-05',
  effect: 'effective',
  basis: 'Three complaints a month since',
};
const verified = (changes: Partial<EffectVerified['data']> = {}) => ({
  type: 'EffectVerified' as const,
  data: { ...verification, ...changes },
});
const verify = (changes: Partial<EffectVerified['data']> = {}) => ({
  type: 'VerifyEffect' as const,
  data: { ...verification, ...changes, today },
});

const underWay = [proposed, agreed, assigned()] as const;
const done = [...underWay, completed] as const;
const doneForMaria = [proposed, agreed, assigned({ owner: 'maria' }), completed] as const;

describe('An action', () => {
  it('is proposed for a learning point', () => {
    given().when(propose()).then(proposed);
  });
  it('is proposed once', () => {
    given(proposed).when(propose()).thenRefuses('action-already-proposed');
  });
  it('is not proposed for a learning point nobody identified', () => {
    given().when(propose({}, false)).thenRefuses('learning-point-unknown');
  });
  it('is not proposed in the future', () => {
    given()
      .when(propose({ proposedOn: '2026-03-11' }))
      .thenRefuses('learning-date-in-the-future', { field: 'proposedOn', latest: today });
  });
  it.each([agree(today), assign(), report, complete(), verify()])('nobody proposed takes no $type', (command) => {
    given().when(command).thenRefuses('action-unknown');
  });

  it('is agreed', () => {
    given(proposed).when(agree('2026-02-10')).then(agreed);
  });
  it('is agreed once', () => {
    given(proposed, agreed).when(agree('2026-02-10')).thenRefuses('action-already-agreed');
  });
  it('is not agreed before it was proposed', () => {
    given(proposed)
      .when(agree('2026-01-31'))
      .thenRefuses('learning-date-out-of-order', { field: 'agreedOn', earliest: '2026-02-01' });
  });
  it('may be agreed the day it was proposed', () => {
    given(proposed)
      .when(agree('2026-02-01'))
      .then({ type: 'ActionAgreed', data: agreement('2026-02-01') });
  });
  it('is not agreed in the future', () => {
    given(proposed)
      .when(agree('2026-03-11'))
      .thenRefuses('learning-date-in-the-future', { field: 'agreedOn', latest: today });
  });
});

describe('An owner', () => {
  it('gets an agreed action', () => {
    given(proposed, agreed).when(assign()).then(assigned());
  });
  it('gets no action that was not agreed', () => {
    given(proposed).when(assign()).thenRefuses('action-not-agreed');
  });
  it('may be replaced, and the due date set again', () => {
    given(...underWay)
      .when(assign({ owner: 'maria', dueOn: '2026-09-01' }))
      .then(assigned({ owner: 'maria', dueOn: '2026-09-01' }));
  });
  it('is not replaced when the action is completed', () => {
    given(...done)
      .when(assign({ owner: 'maria' }))
      .thenRefuses('action-already-completed');
  });
  it('is somebody known', () => {
    given(proposed, agreed)
      .when(assign({ knownOwner: undefined }))
      .thenRefuses('action-owner-unknown', { field: 'owner' });
  });
  it('works here today', () => {
    given(proposed, agreed)
      .when(assign({ knownOwner: { ...peter, to: '2026-03-09' } }))
      .thenRefuses('action-owner-not-employed-today', { field: 'owner' });
  });
  it('is somebody who may work on actions', () => {
    given(proposed, agreed)
      .when(assign({ knownOwner: { ...peter, mayWorkOnActions: false } }))
      .thenRefuses('action-owner-cannot-work-on-it', { field: 'owner' });
  });
  it('has until today or later', () => {
    given(proposed, agreed)
      .when(assign({ dueOn: today }))
      .then(assigned({ dueOn: today }));
    given(proposed, agreed)
      .when(assign({ dueOn: '2026-03-09' }))
      .thenRefuses('action-due-in-the-past', { field: 'dueOn', earliest: today });
  });
  it('reports progress', () => {
    given(...underWay)
      .when(report)
      .then(reported);
  });
});

describe('Completing an action', () => {
  it('shows evidence', () => {
    given(...underWay, reported)
      .when(complete())
      .then(completed);
  });
  it('is not done without evidence', () => {
    given(...underWay)
      .when(complete({ evidence: [] }))
      .thenRefuses('completion-needs-evidence', { field: 'evidence' });
  });
  it.each([report, complete()])('and reporting on it need an owner: $type', (command) => {
    given(proposed, agreed).when(command).thenRefuses('action-not-assigned');
  });
  it.each([report, complete()])('ends it: no $type', (command) => {
    given(...done)
      .when(command)
      .thenRefuses('action-already-completed');
  });
  it('does not happen before it was agreed', () => {
    given(...underWay)
      .when(complete({ completedOn: '2026-02-09' }))
      .thenRefuses('learning-date-out-of-order', { field: 'completedOn', earliest: '2026-02-10' });
  });
  it('does not happen in the future', () => {
    given(...underWay)
      .when(complete({ completedOn: '2026-03-11' }))
      .thenRefuses('learning-date-in-the-future', { field: 'completedOn', latest: today });
  });
});

describe('An effect', () => {
  it('is verified by somebody else than the owner', () => {
    given(...done)
      .when(verify())
      .then(verified());
  });
  it('is not verified by the owner', () => {
    given(...done)
      .when(verify({ verifiedBy: 'peter' }))
      .thenRefuses('own-effect-cannot-be-verified');
  });
  it('is not verified by whoever completed the action', () => {
    given(...doneForMaria)
      .when(verify({ verifiedBy: 'peter' }))
      .thenRefuses('own-effect-cannot-be-verified');
  });
  it('is not verified by the owner either when somebody else completed the action', () => {
    given(...doneForMaria)
      .when(verify({ verifiedBy: 'maria' }))
      .thenRefuses('own-effect-cannot-be-verified');
  });
  it('is not verified before the action is completed', () => {
    given(...underWay)
      .when(verify())
      .thenRefuses('action-not-completed');
  });
  it('is verified again when it was too early', () => {
    given(...done, verified({ effect: 'too-early' }))
      .when(verify())
      .then(verified());
  });
  it.each(['effective', 'no-effect-seen', 'worse'] as const)('that is %s is not verified again', (effect) => {
    given(...done, verified({ effect }))
      .when(verify())
      .thenRefuses('effect-already-verified');
  });
  it('is not seen before the action was completed', () => {
    given(...done)
      .when(verify({ verifiedOn: '2026-02-28' }))
      .thenRefuses('learning-date-out-of-order', { field: 'verifiedOn', earliest: '2026-03-01' });
  });
  it('is not seen in the future', () => {
    given(...done)
      .when(verify({ verifiedOn: '2026-03-11' }))
      .thenRefuses('learning-date-in-the-future', { field: 'verifiedOn', latest: today });
  });
});

describe('A refusal that rests on a lookup', () => {
  it.each([
    ['learning-point-unknown', [], propose({}, false)],
    ['action-owner-unknown', [proposed, agreed], assign({ knownOwner: undefined })],
    ['action-owner-not-employed-today', [proposed, agreed], assign({ knownOwner: { ...peter, to: '2026-03-09' } })],
    [
      'action-owner-cannot-work-on-it',
      [proposed, agreed],
      assign({ knownOwner: { ...peter, mayWorkOnActions: false } }),
    ],
  ] as const)('is asked again before it stands: %s', (code, events, command) => {
    given(...events)
      .when(command)
      .thenRefuses(code);
    expect(lookedUp).toContain(code);
  });
});
