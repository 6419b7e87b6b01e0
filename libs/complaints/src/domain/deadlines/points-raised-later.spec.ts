import { answer, complaintId, intake, known, point } from '../../testing/complaint-examples.js';
import { keeping, lineOf } from '../../testing/deadline-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ComplaintState } from '../complaint.state.js';
import type { DeadlineEvent } from './deadlines.events.js';

/** A complaint that commands change, each on its own day. Received on 20 February, answered within 20 working days. */
function lived() {
  let state: ComplaintState = null;
  return {
    /** What a command tells of REPLY, a line each. */
    replies: (today: string, command: ComplaintCommand): readonly string[] => {
      const { decide, evolve } = keeping(undefined, today);
      const told: readonly ComplaintEvent[] = decide(command, state);
      state = told.reduce(evolve, state);
      return told
        .filter((event): event is DeadlineEvent => event.type.startsWith('Deadline'))
        .map(lineOf)
        .filter((line) => line.startsWith('REPLY'));
    },
    /** By its id: whether it was met late, or null while it was not met. */
    late: () =>
      Object.values(state?.deadlines.all ?? {})
        .filter(({ rule, superseded }) => rule.code === 'REPLY' && superseded === null)
        .map(({ deadlineId, met }) => [deadlineId, met?.late ?? null]),
  };
}

const registers: ComplaintCommand = {
  type: 'RegisterComplaint',
  data: { intake: intake(), today: '2026-02-23', points: [point('p1')], known },
};
const answers = (pointId: string, answeredOn: string, today = answeredOn): ComplaintCommand => ({
  type: 'AnswerPoint',
  data: { ...answer({ pointId, answeredOn }), noRemedy: false, today },
});
const adds = (raisedOn: string | null, today: string): ComplaintCommand => ({
  type: 'AddPoint',
  data: { complaintId, point: point('p2'), raisedOn, known, today },
});
const putsRight = (raisedOn: string, today: string): ComplaintCommand => ({
  type: 'CorrectPointRaisedDate',
  data: { complaintId, pointId: 'p2', raisedOn, today, reason: 'x' },
});

describe('A reply that was given in time', () => {
  it('stays given in time when the citizen raises another point in the next month', () => {
    const life = lived();
    life.replies('2026-02-23', registers);
    expect(life.replies('2026-03-06', answers('p1', '2026-03-06'))).toEqual(['REPLY met 2026-03-06, in time']);
    expect(life.replies('2026-04-07', adds('2026-04-07', '2026-04-07'))).toEqual([
      'REPLY.point-p2 started 2026-04-07 until 2026-05-05',
    ]);
    expect(life.late()).toEqual([
      ['REPLY', false],
      ['REPLY.point-p2', null],
    ]);
    expect(life.replies('2026-05-06', answers('p2', '2026-05-06'))).toEqual(['REPLY.point-p2 met 2026-05-06, late']);
    expect(life.late()).toEqual([
      ['REPLY', false],
      ['REPLY.point-p2', true],
    ]);
  });

  it('typed in late, the point is overdue like any other; put right to another day, it is judged by that', () => {
    const life = lived();
    life.replies('2026-02-23', registers);
    life.replies('2026-03-06', answers('p1', '2026-03-06'));
    expect(life.replies('2026-06-01', adds('2026-03-31', '2026-06-01'))).toEqual([
      'REPLY.point-p2 started 2026-03-31 until 2026-05-01',
    ]);
    expect(life.replies('2026-06-01', putsRight('2026-05-27', '2026-06-01'))).toEqual([
      'REPLY.point-p2 moved 2026-05-01 to 2026-06-24: fact-corrected',
    ]);
  });

  it('was none after all once the point turns out to have been in the complaint, and was one again when not', () => {
    const life = lived();
    life.replies('2026-02-23', registers);
    life.replies('2026-03-06', answers('p1', '2026-03-06'));
    life.replies('2026-04-07', adds('2026-04-07', '2026-04-07'));
    expect(life.replies('2026-04-08', putsRight('2026-02-20', '2026-04-08'))).toEqual([
      'REPLY DeadlineReopened',
      'REPLY.point-p2 superseded: no-longer-applies',
    ]);
    expect(life.late()).toEqual([['REPLY', null]]);
    expect(life.replies('2026-04-08', putsRight('2026-04-07', '2026-04-08'))).toEqual([
      'REPLY met 2026-03-06, in time',
      'REPLY.point-p2 DeadlineReopened',
    ]);
    expect(life.late()).toEqual([
      ['REPLY', false],
      ['REPLY.point-p2', null],
    ]);
  });

  it('is paused and extended apart from the reply to what was raised later', () => {
    const life = lived();
    life.replies('2026-02-23', registers);
    life.replies('2026-03-02', adds('2026-03-02', '2026-03-02'));
    const extends2: ComplaintCommand = {
      type: 'ExtendDeadline',
      data: { complaintId, deadlineId: 'REPLY.point-p2', by: 2, today: '2026-03-03', reason: 'x' },
    };
    expect(life.replies('2026-03-03', extends2)).toEqual([
      'REPLY.point-p2 DeadlineExtended',
      'REPLY.point-p2 moved 2026-03-30 to 2026-04-01: extension',
    ]);
  });
});
