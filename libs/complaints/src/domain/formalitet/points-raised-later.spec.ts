import {
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  point,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { goneAlong, held, offered, settled } from '../../testing/formalitet-examples.js';
import { complaintAfter, realitetPoint } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PointFacts } from '../complaint.schemas.js';
import { formalitetClocks } from './formalitet.clocks.js';

const added = (pointId: string, raisedOn: string | null, facts: Partial<PointFacts> = {}): ComplaintEvent => ({
  type: 'PointAdded',
  data: { complaintId, point: point(pointId, facts), raisedOn },
});
const raisedInstead = (pointId: string, was: string, raisedOn: string): ComplaintEvent => ({
  type: 'PointRaisedDateCorrected',
  data: { complaintId, pointId, was, raisedOn, reason: 'x' },
});
const turned = (turnedOn: string): ComplaintEvent => ({
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn, points: [point('p1')] },
});
const dropped = (pointId: string): ComplaintEvent => ({
  type: 'AppealWithdrawn',
  data: { complaintId, pointId, withdrawnOn: '2026-03-01', note: null },
});

/** Each clock in a line: its rule, the point that it is of alone, its start, and how it stands. */
const lines = (...events: readonly ComplaintEvent[]) =>
  formalitetClocks(complaintAfter(events)).map(({ rule, subject, startedOn, startedBy, metOn, ended }) =>
    [rule, ...Object.values(subject), startedOn, startedBy, metOn ?? ended ?? 'running'].join(' '),
  );
const replies = (...events: readonly ComplaintEvent[]) => lines(...events).filter((line) => line.startsWith('REPLY'));

const reply = (how: string) => `REPLY 2026-02-20 complaint-received ${how}`;
const replyOf = (pointId: string, how: string, on = '2026-03-10') => `REPLY ${pointId} ${on} point-raised ${how}`;
const answeredFirst = [complaint(), answered({ answeredOn: '2026-02-27' })];

describe('A formalitet point that was raised later', () => {
  it('has a REPLY of its own from its own day, and leaves what was answered in time as it was', () => {
    const later = formalitetClocks(complaintAfter([...answeredFirst, added('p2', '2026-03-10')]));
    expect(later[1]).toMatchObject({ rule: 'REPLY', subject: {}, metOn: '2026-02-27', ended: null });
    expect(later[2]).toEqual({
      ...{ rule: 'REPLY', subject: { pointId: 'p2' }, occurrence: 0, startedOn: '2026-03-10', startedAt: null },
      ...{ startedBy: 'point-raised', metOn: null, metAt: null, ended: null },
    });
    expect(later).toHaveLength(3);
  });

  it('has its own also beside another of the same day, and each is met by its own answer', () => {
    const two = [...answeredFirst, added('p2', '2026-03-10'), added('p3', '2026-03-10')];
    expect(replies(...two)).toEqual([reply('2026-02-27'), replyOf('p2', 'running'), replyOf('p3', 'running')]);
    const one = answered({ pointId: 'p3', answeredOn: '2026-03-12' });
    expect(replies(...two, one)).toEqual([reply('2026-02-27'), replyOf('p2', 'running'), replyOf('p3', '2026-03-12')]);
    const other = answered({ pointId: 'p2', answeredOn: '2026-03-13' });
    expect(replies(...two, one, other)).toEqual([
      ...[reply('2026-02-27'), replyOf('p2', '2026-03-13'), replyOf('p3', '2026-03-12')],
    ]);
  });

  it('is not answered by what answers the points of the receipt, nor they by its answer', () => {
    const both = [complaint(), added('p2', '2026-03-10')];
    expect(replies(...both, answered())).toEqual([reply('2026-02-27'), replyOf('p2', 'running')]);
    expect(replies(...both, answered({ pointId: 'p2', answeredOn: '2026-03-11' }))).toEqual([
      ...[reply('running'), replyOf('p2', '2026-03-11')],
    ]);
  });

  it('is met by a settlement or the closing, and ends with an appeal, a withdrawal or another kind', () => {
    const settledOn = [complaint([realitetPoint('p2')]), added('p1', '2026-02-21'), offered(), held()];
    expect(replies(...settledOn, settled('2026-03-01'))).toEqual([replyOf('p1', '2026-03-01', '2026-02-21')]);
    const both = [complaint(), added('p2', '2026-02-25')];
    expect(replies(...both, closed('2026-02-28'))).toEqual([
      ...[reply('2026-02-28'), replyOf('p2', '2026-02-28', '2026-02-25')],
    ]);
    expect(replies(...both, withdrawn())).toEqual([reply('withdrawn'), replyOf('p2', 'withdrawn', '2026-02-25')]);
    expect(replies(complaint([point('p2')]), added('p1', '2026-02-25'), goneAlong)).toEqual([
      ...[reply('running'), replyOf('p1', 'gone-along-with-appeal', '2026-02-25')],
    ]);
    expect(replies(complaint(), added('p2', '2026-02-25', { kind: 'realitet' }))).toEqual([reply('running')]);
  });

  it('is alone where the complaint brought none of its track', () => {
    expect(replies(complaint([realitetPoint('p2')]), added('p1', '2026-03-10'))).toEqual([replyOf('p1', 'running')]);
  });

  it('goes from one to the other with its day, when that is put right', () => {
    const both = [complaint(), added('p2', '2026-03-10')];
    expect(replies(...both, raisedInstead('p2', '2026-03-10', '2026-03-09'))).toEqual([
      ...[reply('running'), replyOf('p2', 'running', '2026-03-09')],
    ]);
    const fromTheStart = [...both, raisedInstead('p2', '2026-03-10', '2026-02-20')];
    expect(replies(...fromTheStart)).toEqual([reply('running')]);
    expect(replies(...fromTheStart, answered())).toEqual([reply('running')]);
    expect(replies(...fromTheStart, raisedInstead('p2', '2026-02-20', '2026-03-08'), answered())).toEqual([
      ...[reply('2026-02-27'), replyOf('p2', 'running', '2026-03-08')],
    ]);
  });

  it('found in the complaint itself belongs to its receipt, and so does what a contact brought', () => {
    expect(replies(complaint(), added('p2', null), answered())).toEqual([reply('running')]);
    const contacted = (how: string) => `REPLY 2026-02-20 contact-received ${how}`;
    const becameOne = [contact(), turned('2026-02-25')];
    expect(replies(...becameOne)).toEqual([contacted('running')]);
    expect(replies(...becameOne, raisedInstead('p1', '2026-02-25', '2026-02-22'))).toEqual([contacted('running')]);
    expect(replies(...becameOne, added('p2', '2026-02-26'), answered())).toEqual([
      ...[contacted('2026-02-27'), replyOf('p2', 'running', '2026-02-26')],
    ]);
  });

  it('has no acknowledgement of its own, and brings none back that nobody awaited any more', () => {
    const ack = (how: string) => `ACK 2026-02-20 complaint-received ${how}`;
    const [first] = lines(complaint(), added('p2', '2026-03-10'));
    expect(first).toBe(ack('running'));
    const over = [complaint([realitetPoint()]), dropped('p1'), added('p2', '2026-03-10')];
    expect(lines(...over)).toEqual([ack('points-at-their-end'), replyOf('p2', 'running')]);
    const found = [complaint([realitetPoint()]), dropped('p1'), added('p2', null)];
    expect(lines(...found)).toEqual([ack('running'), reply('running')]);
    const open = [complaint([realitetPoint()]), added('p2', '2026-02-25', { kind: 'realitet' }), dropped('p2')];
    expect(lines(...open)).toEqual([ack('running')]);
    expect(lines(complaint(), added('p2', '2026-03-10'), answered({ pointId: 'p2' }))[0]).toBe(ack('2026-02-27'));
  });

  it('ends the acknowledgement with its end where the complaint brought no other', () => {
    const moved = [complaint([realitetPoint()]), raisedInstead('p1', '2026-02-20', '2026-02-24')];
    expect(lines(...moved)).toEqual(['ACK 2026-02-20 complaint-received running']);
    expect(lines(...moved, dropped('p1'))).toEqual(['ACK 2026-02-20 complaint-received points-at-their-end']);
  });
});
