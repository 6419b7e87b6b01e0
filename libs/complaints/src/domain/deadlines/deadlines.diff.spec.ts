import {
  answered,
  assigned,
  closed,
  complaint,
  complaintId,
  contact,
  point,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { living, replyStarted, rulebook } from '../../testing/deadline-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

const receivedOn = (on: string, was = '2026-02-20'): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was, receivedOn: on, reason: 'x' },
});
const merged: ComplaintEvent = {
  type: 'ComplaintMergedInto',
  data: { complaintId, into: 'complaint-2', points: [], reason: 'x' },
};
const unmerged: ComplaintEvent = {
  type: 'ComplaintUnmerged',
  data: { complaintId, from: 'complaint-2', reason: 'x' },
};
const inFebruary = '2026-02-23';

describe('A complaint that comes in', () => {
  it('starts the goals of its department, each with everything that explains it', () => {
    const changes = living(undefined, inFebruary).tell([complaint()]);
    expect(changes).toHaveLength(2);
    expect(changes[1]).toEqual(replyStarted());
  });
  it('starts nothing where nothing is promised', () => {
    expect(living(rulebook({ goals: [] })).tell([complaint()])).toEqual([]);
    expect(living(rulebook({ goals: [] })).tell([contact()])).toEqual([]);
  });
  it('has deadlines without a date while nobody knows whose goal it is, and dates from the receipt once somebody has it', () => {
    const life = living(undefined, inFebruary);
    expect(life.lines([contact()])).toEqual(['ACK DeadlineLeftOpen', 'REPLY DeadlineLeftOpen']);
    expect(life.lines([{ type: 'ComplaintClosed', data: { complaintId, closedOn: inFebruary } }])).toEqual([
      'ACK met 2026-02-23',
      'REPLY met 2026-02-23',
    ]);
    const unstated = living(undefined, inFebruary);
    expect(unstated.lines([complaint([point('p1', { team: 'not-stated' })])])).toEqual([
      'ACK DeadlineLeftOpen',
      'REPLY DeadlineLeftOpen',
    ]);
    const other = living(undefined, inFebruary);
    other.tell([contact()]);
    expect(other.lines([assigned()])).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'REPLY started 2026-02-20 until 2026-03-20',
    ]);
  });
  it('has the whole municipality’s goals from the receipt, until a department with goals of its own gets it', () => {
    const [ack, reply] = rulebook().goals;
    const everybodys = reply && { ...reply, department: null, length: { unit: 'weeks' as const, n: 2 } };
    const goals = ack && reply && everybodys ? [ack, reply, everybodys] : [];
    const life = living(rulebook({ goals }), inFebruary);
    expect(life.lines([contact()])).toEqual(['ACK DeadlineLeftOpen', 'REPLY started 2026-02-20 until 2026-03-06']);
    expect(life.lines([assigned()])).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'REPLY moved 2026-03-06 to 2026-03-20: reclassified',
    ]);
  });
  it('loses what had no date where the department that gets it promises nothing', () => {
    const departments = new Map([['boerneliv', 'ungdom']]);
    const life = living(rulebook({ departments }), inFebruary);
    life.tell([contact()]);
    expect(life.lines([assigned()])).toEqual(['ACK superseded: no-goal-set', 'REPLY superseded: no-goal-set']);
  });
  it('has the goals of whoever has it, while it is a contact without points', () => {
    expect(living(undefined, inFebruary).lines([contact(), assigned()])).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'REPLY started 2026-02-20 until 2026-03-20',
    ]);
  });
  it('about a decision starts the reassessment and the forwarding', () => {
    expect(living(rulebook({ goals: [] })).lines([complaint([realitetPoint()])])).toEqual([
      'REASSESS_4W.point-p1 started 2026-02-20 until 2026-03-20',
      'FORWARD.point-p1 started 2026-02-20 until 2026-03-20',
    ]);
  });
});

describe('An answer', () => {
  it('meets the reply when it is the last one, and the acknowledgement by itself', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint([point('p1'), point('p2')])]);
    expect(life.lines([answered({ answeredOn: '2026-02-27' })])).toEqual(['ACK met 2026-02-27, in time']);
    expect(life.lines([answered({ pointId: 'p2', answeredOn: '2026-03-20' })])).toEqual([
      'REPLY met 2026-03-20, in time',
    ]);
  });
  it('is late the day after the date that counts', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    expect(life.lines([answered({ answeredOn: '2026-03-21' })])).toEqual([
      'ACK met 2026-03-21, late',
      'REPLY met 2026-03-21, late',
    ]);
  });
  it('told with the registration is judged, and is no breach on creation', () => {
    expect(living(undefined, '2026-12-31').lines([complaint(), answered({ answeredOn: '2026-03-23' })])).toEqual([
      'ACK started 2026-02-20 until 2026-02-27',
      'ACK met 2026-03-23, late',
      'REPLY started 2026-02-20 until 2026-03-20',
      'REPLY met 2026-03-23, late',
    ]);
  });
});

describe('A corrected receipt', () => {
  it('moves every deadline that began with it', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    const changes = life.tell([receivedOn('2026-02-18')]);
    expect(changes[1]).toMatchObject({
      type: 'DeadlineMoved',
      data: {
        deadlineId: 'REPLY',
        was: { dueOn: '2026-03-20', latestOn: '2026-03-20', countsOn: '2026-03-20' },
        startedOn: '2026-02-18',
        countsOn: '2026-03-18',
        cause: 'receipt-date-corrected',
      },
    });
    expect(changes).toHaveLength(2);
  });
  it('judges what was met again, and tells it only where the judgement is another', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    life.tell([answered({ answeredOn: '2026-02-27' })]);
    expect(life.lines([receivedOn('2026-02-18')])).toEqual([
      'ACK moved 2026-02-27 to 2026-02-25: receipt-date-corrected',
      'ACK met 2026-02-27, late',
      'REPLY moved 2026-03-20 to 2026-03-18: receipt-date-corrected',
    ]);
  });
  it('is the start of what has no date yet, once', () => {
    const life = living(undefined, inFebruary);
    life.tell([contact()]);
    const changes = life.tell([receivedOn('2026-02-18')]);
    expect(changes.map(({ type, data }) => [type, 'startedOn' in data && data.startedOn])).toEqual([
      ['DeadlineLeftOpen', '2026-02-18'],
      ['DeadlineLeftOpen', '2026-02-18'],
    ]);
    expect(life.state()?.deadlines.all.REPLY).toMatchObject({ startedOn: '2026-02-18', computed: null });
    expect(life.lines([], { anew: 'open' })).toEqual([]);
    expect(life.lines([assigned()])[1]).toBe('REPLY started 2026-02-18 until 2026-03-18');
  });
  it('leaves met what was met without a date', () => {
    const life = living(undefined, inFebruary);
    life.tell([contact()]);
    life.tell([closed(inFebruary)]);
    expect(life.lines([receivedOn('2026-02-18')]).filter((line) => line.startsWith('REPLY'))).toEqual([
      'REPLY DeadlineLeftOpen',
      'REPLY met 2026-02-23',
    ]);
    expect(life.state()?.deadlines.all.REPLY?.met).toEqual({ metOn: inFebruary, metAt: null, late: null });
  });
  it('reaches a closed complaint, for figures must be right', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    life.tell([answered(), closed()]);
    expect(life.lines([receivedOn('2026-02-19')])).toContain(
      'REPLY moved 2026-03-20 to 2026-03-19: receipt-date-corrected',
    );
  });
});

describe('The end of a complaint', () => {
  it('supersedes what runs and leaves what was met', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint([point('p1'), point('p2')])]);
    life.tell([answered({ answeredOn: '2026-02-27' })]);
    expect(life.lines([withdrawn('2026-02-28')])).toEqual(['REPLY superseded: withdrawn']);
  });
  it('that is undone brings back what it superseded, as it was', () => {
    const life = living(rulebook({ goals: [] }), inFebruary);
    life.tell([complaint([realitetPoint()])]);
    const before = life.state()?.deadlines;
    expect(life.lines([withdrawn()])).toEqual([
      'REASSESS_4W.point-p1 superseded: withdrawn',
      'FORWARD.point-p1 superseded: withdrawn',
    ]);
    life.tell([{ type: 'WithdrawalRevoked', data: { complaintId, reason: 'x' } }]);
    expect(life.state()?.deadlines).toEqual(before);
  });
  it('that came too early is undone: what its closing met runs again', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint()]);
    const before = life.state()?.deadlines;
    expect(life.lines([closed('2026-02-27')])).toEqual([
      'ACK met 2026-02-27, in time',
      'REPLY met 2026-02-27, in time',
    ]);
    expect(life.lines([{ type: 'ComplaintReopened', data: { complaintId, reason: 'x' } }])).toEqual([
      'ACK DeadlineReopened',
      'REPLY DeadlineReopened',
    ]);
    expect(life.state()?.deadlines).toEqual(before);
  });
  it('by a merge and its undo leaves every deadline as it was, met ones too', () => {
    const life = living(undefined, inFebruary);
    life.tell([complaint([point('p1'), realitetPoint('p2')]), answered({ answeredOn: '2026-02-27' })]);
    const before = life.state()?.deadlines;
    expect(life.lines([merged])).toEqual([
      'REASSESS_4W.point-p2 superseded: merged',
      'FORWARD.point-p2 superseded: merged',
    ]);
    life.tell([unmerged]);
    expect(life.state()?.deadlines).toEqual(before);
  });
});
