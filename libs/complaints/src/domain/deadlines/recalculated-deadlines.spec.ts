import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  assigned,
  closed,
  complaint,
  complaintId,
  point,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { closedOn, keeping, living, rulebook } from '../../testing/deadline-examples.js';
import { linked, realitetPoint, recorded } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';

const receivedOn = (on: string, was = '2026-02-20'): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was, receivedOn: on, reason: 'x' },
});
const classified = (changes: Partial<PointFacts> = {}): ComplaintEvent => {
  const { kind, theme, consequences, legalBasis, team } = point('p1', changes);
  const facts = { pointId: 'p1', kind, theme, consequences, legalBasis, team };
  return { type: 'PointClassified', data: { complaintId, ...facts, reason: null } };
};
const reopened: ComplaintEvent = { type: 'ComplaintReopened', data: { complaintId, reason: 'x' } };
const merged: ComplaintEvent = {
  type: 'ComplaintMergedInto',
  data: { complaintId, into: 'complaint-2', points: [], reason: 'x' },
};
const unmerged: ComplaintEvent = {
  type: 'ComplaintUnmerged',
  data: { complaintId, from: 'complaint-2', reason: 'x' },
};
const inFebruary = '2026-02-23';

describe('A change of the calendar', () => {
  const closing = rulebook({ calendar: closedOn('2026-03-10') });

  it('does not come in with another matter', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    expect(life.lines([assigned()], { rulebook: closing })).toEqual([]);
    expect(life.lines([answered({ answeredOn: '2026-03-20' })], { rulebook: closing })).toEqual([
      'ACK met 2026-03-20, late',
      'REPLY met 2026-03-20, in time',
    ]);
  });
  it('moves the open ones when they are computed anew, one event for each that moves', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint([point('p1'), realitetPoint('p2')])]);
    const changes = life.tell([], { rulebook: closing, anew: 'open' });
    expect(changes).toEqual([
      expect.objectContaining({
        type: 'DeadlineMoved',
        data: expect.objectContaining({
          deadlineId: 'REPLY',
          was: { dueOn: '2026-03-20', latestOn: '2026-03-20', countsOn: '2026-03-20' },
          countsOn: '2026-03-23',
          calendar: 'dk-1+1',
          passedOver: [{ on: '2026-03-10', why: 'closing-day', name: 'Rådhuset lukket' }],
          cause: 'calendar-changed',
        }) as object,
      }),
    ]);
    expect(life.tell([], { rulebook: closing, anew: 'open' })).toEqual([]);
  });
  it('touches none that was met or superseded', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    life.tell([answered({ answeredOn: '2026-03-20' })]);
    expect(life.tell([], { rulebook: closing, anew: 'open' })).toEqual([]);
    const other = living(undefined, inFebruary);
    other.tell([complaint()]);
    other.tell([withdrawn()]);
    expect(other.tell([], { rulebook: closing, anew: 'open' })).toEqual([]);
  });
  it('reaches what was superseded meanwhile when it runs again', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    life.tell([merged]);
    expect(life.lines([unmerged], { rulebook: closing })).toEqual([
      'ACK DeadlineReopened',
      'REPLY DeadlineReopened',
      'REPLY moved 2026-03-20 to 2026-03-23: calendar-changed',
    ]);
  });
  it('reaches what another track’s deadlines stood for meanwhile, and is told as what it is', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    life.tell([classified({ kind: 'realitet' })]);
    expect(life.lines([classified()], { rulebook: closing })).toContain(
      'REPLY moved 2026-03-20 to 2026-03-23: calendar-changed',
    );
  });
});

describe('A change of a rule or a goal', () => {
  it('moves the open ones when they are computed anew', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    const [ack, reply] = rulebook().goals;
    const shorter = reply && { ...reply, length: { unit: 'working-days' as const, n: 10, convention: 'B' as const } };
    const goals = ack && shorter ? [ack, shorter] : [];
    expect(life.lines([], { rulebook: rulebook({ goals }), anew: 'open' })).toEqual([
      'REPLY moved 2026-03-20 to 2026-03-06: rule-changed',
    ]);
    expect(life.lines([], { rulebook: rulebook({ goals: [] }), anew: 'open' })).toEqual([
      'ACK superseded: no-goal-set',
      'REPLY superseded: no-goal-set',
    ]);
    expect(life.lines([], { rulebook: rulebook({ goals: [] }), anew: 'open' })).toEqual([]);
    expect(life.lines([assigned()])).toEqual([]);
    expect(life.lines([], { anew: 'open' })).toEqual([
      'ACK DeadlineReopened',
      'REPLY DeadlineReopened',
      'REPLY moved 2026-03-06 to 2026-03-20: rule-changed',
    ]);
  });
  it('starts a goal that is set for what is open already, when it is computed anew and not before', () => {
    const life = living(rulebook({ goals: [] }), inFebruary);
    life.tell([complaint()]);
    expect(life.tell([assigned()], { rulebook: rulebook() })).toEqual([]);
    expect(life.lines([], { rulebook: rulebook(), anew: 'open' })).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'REPLY started 2026-02-20 until 2026-03-20',
    ]);
  });
});

describe('A case from before its rule was known', () => {
  const decision: ComplaintEvent = recorded('administration', { regime: 'not-computed-here' });

  it('gets what that rule says is owed when deadlines are computed anew, and not before', () => {
    const life = living(rulebook({ goals: [] }), inFebruary);
    // As it was told then: without any of these deadlines.
    life.events.push(complaint([realitetPoint()]), decision, linked());
    expect(life.lines([assigned()])).toEqual([]);
    expect(life.lines([], { anew: 'open' })).toEqual(['OTHER_REGIME.point-p1 DeadlineLeftOpen']);
    expect(life.lines([], { anew: 'open' })).toEqual([]);
  });
  it('and has another one ended that never held', () => {
    const life = living(rulebook({ goals: [] }), inFebruary);
    life.tell([complaint([realitetPoint()])]);
    life.events.push(decision, linked());
    expect(life.lines([], { anew: 'open' })).toEqual([
      'OTHER_REGIME.point-p1 DeadlineLeftOpen',
      'REASSESS_4W.point-p1 superseded: no-longer-applies',
      'FORWARD.point-p1 superseded: no-longer-applies',
    ]);
  });
});

describe('A goal that is set when a case is over', () => {
  const [ack] = rulebook().goals;
  const acknowledging = rulebook({ goals: ack ? [ack] : [] });

  it('starts nothing for one that was closed or merged, even when deadlines are computed anew', () => {
    const life = living(acknowledging, inFebruary);
    life.tell([complaint()]);
    life.tell([answered(), closed()]);
    expect(life.lines([], { rulebook: rulebook(), anew: 'open' })).toEqual([]);
    const other = living(rulebook({ goals: [] }), inFebruary);
    other.tell([complaint(), answered()]);
    other.tell([merged]);
    expect(other.lines([], { rulebook: rulebook(), anew: 'open' })).toEqual([]);
  });
});

describe('A case that is imported as closed', () => {
  const history = [complaint(), answered({ answeredOn: '2026-03-23' }), closed('2026-03-23')];

  it('gets no deadline that nobody had', () => {
    const life = living(undefined, '2026-12-31');
    expect(life.tell(history)).toEqual([]);
    expect(life.tell([receivedOn('2026-02-19')])).toEqual([]);
    expect(life.tell([classified({ kind: 'realitet' })])).toEqual([]);
    expect(life.tell([], { anew: 'open' })).toEqual([]);
  });
  it('gets them when somebody asks, at once or later', () => {
    const lines = [
      'ACK started 2026-02-20 until 2026-02-27',
      'ACK met 2026-03-23, late',
      'REPLY started 2026-02-20 until 2026-03-20',
      'REPLY met 2026-03-23, late',
    ];
    expect(living(undefined, '2026-12-31').lines(history, { anew: 'missing' })).toEqual(lines);
    const life = living(undefined, '2026-12-31');
    life.tell(history);
    expect(life.lines([], { anew: 'missing' })).toEqual(lines);
    expect(life.lines([], { anew: 'missing' })).toEqual([]);
  });
  it('has none to compute when it has them all, which is said to whoever asks and to nobody else', () => {
    const given = specification(keeping(rulebook({ goals: [] })));
    const recalculate = (missing: boolean) =>
      ({ type: 'RecalculateDeadlines', data: { complaintId, missing } }) as const;
    given(complaint()).when(recalculate(true)).thenRefuses('deadlines-already-computed');
    given(complaint()).when(recalculate(false)).thenNothing();
    given().when(recalculate(true)).thenRefuses('complaint-unknown');
  });
  it('gets what is open of it when it is opened again', () => {
    const life = living(undefined, '2026-12-31');
    life.tell([complaint([point('p1'), point('p2')]), answered({ answeredOn: '2026-03-23' }), closed('2026-03-23')]);
    expect(life.lines([reopened])).toEqual(['REPLY started 2026-02-20 until 2026-03-20, over']);
  });
});
