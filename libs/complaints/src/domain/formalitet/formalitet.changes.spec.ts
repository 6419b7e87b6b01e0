import { answer, answered, complaint, complaintId, point } from '../../testing/complaint-examples.js';
import {
  action,
  answeredAgain,
  goneAlong,
  held,
  offered,
  secondStageAsked,
  settled,
} from '../../testing/formalitet-examples.js';
import { takenBack } from '../../testing/realitet-correction-examples.js';
import { complaintAfter } from '../../testing/realitet-examples.js';
import { forwarded, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { initialFormalitet, formalitetOf } from './formalitet.state.js';
import { earliest, latest, pointsTouching } from './formalitet.rules.js';

const formalitet = (pointId: string, ...events: readonly ComplaintEvent[]) =>
  formalitetOf(complaintAfter([complaint([point('p1'), point('p2')]), ...events]), pointId);
const tied = (pointId: string, decisionId: string): ComplaintEvent => ({
  type: 'PointTiedToDecision',
  data: { complaintId, pointId, decisionId },
});
const reclassified = (pointId: string): ComplaintEvent => ({
  type: 'PointClassified',
  data: {
    ...{ complaintId, pointId, kind: 'realitet', theme: 'DECISION', consequences: [], legalBasis: null },
    ...{ team: 'boerneliv', reason: null },
  },
});

describe('A formalitet point', () => {
  it('is untouched at first: nobody handled it, nothing is outstanding or done', () => {
    const before = complaintAfter([complaint()]);
    expect(before.formalitet).toEqual(initialFormalitet);
    expect(before.formalitet.handledBy).toEqual([]);
    expect(formalitetOf(before, 'p1')).toMatchObject({ verdict: null, actions: {}, touchedBy: [] });
  });

  it('has the outcome of its last answer', () => {
    const first = answered({ outcome: 'dismissed', dismissalReason: 'service-level' });
    expect(formalitet('p1', first).verdict).toEqual({ outcome: 'dismissed', dismissalReason: 'service-level' });
    expect(formalitet('p1', first, secondStageAsked(), answeredAgain()).verdict).toEqual({
      outcome: answer().outcome,
      dismissalReason: null,
    });
  });

  it('keeps the outcome of the first answer beside that of the second', () => {
    const first = answered({ outcome: 'dismissed', dismissalReason: 'service-level' });
    expect(formalitet('p1', first, secondStageAsked()).secondStage?.firstVerdict).toBeNull();
    expect(formalitet('p1', first, secondStageAsked(), answeredAgain()).secondStage).toMatchObject({
      answeredOn: '2026-03-01',
      firstVerdict: { outcome: 'dismissed', dismissalReason: 'service-level' },
    });
  });

  it('knows the conversation that settled it by its place among the steps, and that none did', () => {
    const talked = [offered('2026-02-21'), held('2026-02-22'), offered('2026-02-23'), held('2026-02-24')];
    expect(formalitet('p1', ...talked, settled()).settledAt).toBe(3);
    expect(formalitet('p1', ...talked.slice(0, 2), settled(), ...talked.slice(2)).settledAt).toBe(1);
    expect(formalitet('p1', offered('2026-02-21'), settled()).settledAt).toBeNull();
    expect(formalitet('p2', ...talked, settled()).settledAt).toBeNull();
  });

  it('knows what left each thing to be done, and when it was done', () => {
    const again: ComplaintEvent = {
      type: 'SecondStageAnswered',
      data: { ...answer(), answeredOn: '2026-03-01', outstandingActions: [action('a2')] },
    };
    const done: ComplaintEvent = {
      type: 'OutstandingActionDone',
      data: { complaintId, pointId: 'p1', actionId: 'a1', doneOn: '2026-03-01', note: null },
    };
    const first = answered({ outstandingActions: [action('a1')] });
    expect(formalitet('p1', first, done, secondStageAsked(), again).actions).toEqual({
      a1: { dueOn: '2026-03-20', doneOn: '2026-03-01', leftBy: 'answered' },
      a2: { dueOn: '2026-03-20', doneOn: null, leftBy: 'second-stage-answered' },
    });
    expect(formalitet('p1', settled()).actions).toEqual({
      a1: { dueOn: '2026-03-20', doneOn: null, leftBy: 'settled-by-dialogue' },
    });
  });

  it('is touched by nobody yet while its answer is being decided', () => {
    expect(formalitet('p1', answered()).touchedBy).toEqual([]);
  });

  it.each<[string, ComplaintEvent]>([
    ['is forwarded', forwarded('2026-03-12', ['p1'])],
    ['is passed on', { ...passedOn(), data: { ...passedOn().data, alongPointIds: ['p1'] } } as ComplaintEvent],
    ['was received by Ankestyrelsen', goneAlong],
  ])('goes along when the appeal of the decision that it touches %s, and no other does', (_how, event) => {
    expect([formalitet('p1', event).goneAlong, formalitet('p2', event).goneAlong]).toEqual([true, false]);
  });
});

describe('A formalitet point, when a step about the decision that it touches is taken back', () => {
  const back = (returnedPointIds: string[], voidedDecisionId: string | null = null) =>
    takenBack('forwarded', { takenOn: '2026-03-12', standing: 'to-forward', returnedPointIds, voidedDecisionId });
  const sent = forwarded('2026-03-12', ['p1', 'p2']);

  it('comes back from Ankestyrelsen where it is said to, and no other does', () => {
    const after = (pointId: string) => formalitet(pointId, reassessed('maintained'), sent, back(['p1'])).goneAlong;
    expect([after('p1'), after('p2')]).toEqual([false, true]);
  });

  it('touches the decision no more that was none, and goes on touching another', () => {
    const ties = [tied('p1', 'd1'), tied('p2', 'd2')];
    const touches = (pointId: string, voided: string | null) =>
      formalitet(pointId, ...ties, reassessed('maintained'), back([], voided)).touchesDecision;
    expect([touches('p1', 'd1'), touches('p2', 'd1')]).toEqual([null, 'd2']);
    expect([touches('p1', null), touches('p2', null)]).toEqual(['d1', 'd2']);
  });

  it('is otherwise as it was', () => {
    const before = complaintAfter([complaint([point('p1'), point('p2')]), tied('p1', 'd1'), reassessed('maintained')]);
    const after = complaintAfter([
      ...[complaint([point('p1'), point('p2')]), tied('p1', 'd1'), reassessed('maintained')],
      back([]),
    ]);
    expect(after.formalitet).toEqual(before.formalitet);
  });
});

describe('The points that touch a decision', () => {
  const touching = (...events: readonly ComplaintEvent[]) =>
    pointsTouching(complaintAfter([complaint(['p1', 'p2', 'p3'].map((id) => point(id))), ...events]), 'd1');

  it('are those that were tied to it, and to no other', () => {
    expect(touching()).toEqual([]);
    expect(touching(tied('p1', 'd1'), tied('p2', 'd2'), tied('p3', 'd1'))).toEqual(['p1', 'p3']);
  });

  it('are those that are not answered or settled here', () => {
    const all = [tied('p1', 'd1'), tied('p2', 'd1')];
    expect(touching(...all, answered({ pointId: 'p2' }))).toEqual(['p1']);
    expect(touching(...all, settled())).toEqual(['p2']);
  });

  it('are none that turned out to be about the decision itself', () => {
    expect(touching(tied('p1', 'd1'), tied('p2', 'd1'), reclassified('p1'))).toEqual(['p2']);
  });
});

describe('Of days that are known and others that are not', () => {
  it('the earliest and the latest are found in any order', () => {
    const days = ['2026-02-27', null, '2026-02-23', '2026-03-02', null, '2026-02-25'];
    expect([earliest(days), latest(days)]).toEqual(['2026-02-23', '2026-03-02']);
    expect([earliest([null]), latest([])]).toEqual([null, null]);
  });
});
