import type { ComplaintEvent } from '@lydhoer/complaints/events';
import type { RecordedEvent } from '@lydhoer/event-store';
import type { ActionEvent, LearningPointEvent } from '@lydhoer/learning/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { learningLogView } from './learning-log.view.js';

type LearningEvent = LearningPointEvent | ActionEvent;

const event = <Type extends LearningEvent['type']>(
  type: Type,
  data: Extract<LearningEvent, { type: Type }>['data'],
): RecordedEvent => {
  const stream = 'actionId' in data ? `action-${data.actionId}` : `learningpoint-${data.learningPointId}`;
  return recorded<LearningEvent>(type, data, { stream });
};

const title = { key: 'text:x', box: 'c2VhbGVk' };
const evidence = (pointId: string) => ({ kind: 'complaint-point' as const, complaintId: 'c', pointId });
const identified = (learningPointId: string, count = 1) =>
  event('LearningPointIdentified', {
    learningPointId,
    theme: 'TIME.LONG',
    title,
    identifiedBy: 'staff-1',
    identifiedOn: '2026-01-05',
    evidence: Array.from({ length: count }, (_, index) => evidence(`p${index}`)),
  });
const proposed = (actionId: string, learningPointId: string) =>
  event('ActionProposed', {
    actionId,
    learningPointId,
    type: 'workflow',
    title,
    description: null,
    proposedBy: 'staff-1',
    proposedOn: '2026-01-06',
  });
const agreed = (actionId: string) => event('ActionAgreed', { actionId, agreedBy: 'staff-2', agreedOn: '2026-01-07' });
const assigned = (actionId: string, owner: string, dueOn: string) =>
  event('ActionAssigned', {
    actionId,
    owner,
    assignedBy: 'staff-2',
    assignedOn: '2026-01-08',
    dueOn,
    measure: title,
    baseline: null,
    target: null,
  });
const progress = (actionId: string, percent: number | null) =>
  event('ProgressReported', { actionId, reportedBy: 'staff-3', reportedOn: '2026-01-20', note: title, percent });
const completed = (actionId: string) =>
  event('ActionCompleted', {
    actionId,
    completedBy: 'staff-3',
    completedOn: '2026-02-01',
    evidence: [{ kind: 'document', reference: title }],
  });
const verified = (actionId: string, effect: 'effective' | 'too-early') =>
  event('EffectVerified', { actionId, verifiedBy: 'staff-4', verifiedOn: '2026-03-01', effect, basis: title });

const actions = (...events: RecordedEvent[]) => foldInto(learningLogView, events).rows('insight_action');
const untilAssigned = (actionId = 'a') => [
  identified('l'),
  proposed(actionId, 'l'),
  agreed(actionId),
  assigned(actionId, 'staff-3', '2026-02-15'),
];

describe('The learning log', () => {
  it('counts the evidence of each learning point, also what was linked later', () => {
    const linked = event('EvidenceLinked', {
      learningPointId: 'l',
      linkedBy: 'staff-1',
      linkedOn: '2026-01-09',
      evidence: [evidence('p8'), evidence('p9')],
    });
    const rows = foldInto(learningLogView, [identified('l', 3), identified('m'), linked]).rows(
      'insight_learning_point',
    );
    expect(rows.map(({ learning_point_id, evidence }) => [learning_point_id, evidence])).toEqual([
      ['l', 5],
      ['m', 1],
    ]);
  });

  it('knows which of the points it rests on are one grievance, while complaints are merged', () => {
    const stream = 'complaint-c';
    const points = [{ pointId: 'p0', sameAs: 'q0' }];
    const merge = recorded<ComplaintEvent>(
      'ComplaintMergedInto',
      { complaintId: 'c', into: 'd', points, reason: title },
      { stream },
    );
    const undone = recorded<ComplaintEvent>(
      'ComplaintUnmerged',
      { complaintId: 'c', from: 'd', reason: title },
      { stream },
    );
    const same = (...events: RecordedEvent[]) =>
      foldInto(learningLogView, [identified('l', 2), ...events]).rows('insight_same_point');
    expect(same(merge)).toEqual([{ complaint_id: 'c', point_id: 'p0', into_id: 'd', same_as: 'q0' }]);
    expect(same(merge, undone)).toEqual([]);
    expectReplayToEqual(learningLogView, [identified('l', 2), merge, undone]);
  });

  it('follows an action from its proposal to its owner, and leaves the other actions alone', () => {
    const rows = actions(...untilAssigned(), proposed('b', 'l'), proposed('c', 'l'), agreed('c'));
    expect(rows.map((row) => [row.action_id, row.status, row.owner, row.due_on])).toEqual([
      ['a', 'assigned', 'staff-3', '2026-02-15'],
      ['b', 'proposed', null, null],
      ['c', 'agreed', null, null],
    ]);
  });

  it('keeps the latest progress, and what was begun begun when the action gets another owner', () => {
    const [row] = actions(...untilAssigned(), progress('a', 40), assigned('a', 'staff-5', '2026-04-01'));
    expect(row).toMatchObject({ status: 'in-progress', progress: 40, owner: 'staff-5', due_on: '2026-04-01' });
  });

  it('takes an action as verified once somebody saw an effect or none, and not while it is too early', () => {
    const done = [...untilAssigned(), completed('a')];
    expect(actions(...done)[0]).toMatchObject({ status: 'completed', completed_on: '2026-02-01', effect: null });
    expect(actions(...done, verified('a', 'too-early'))[0]).toMatchObject({ status: 'completed', effect: 'too-early' });
    const later = [verified('a', 'too-early'), verified('a', 'effective')];
    expect(actions(...done, ...later)[0]).toMatchObject({ status: 'verified', effect: 'effective' });
  });

  it('refuses evidence for a learning point that nobody identified', () => {
    const stray = event('EvidenceLinked', {
      learningPointId: 'x',
      linkedBy: 'staff-1',
      linkedOn: '2026-01-09',
      evidence: [evidence('p')],
    });
    expect(() => foldInto(learningLogView, [stray])).toThrow('insight_learning_point has no row x');
  });

  it('is the same however it is folded again', () => {
    expectReplayToEqual(learningLogView, [...untilAssigned(), progress('a', null), completed('a')]);
  });
});
