import { answered, assigned, complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { closedOn, living, rulebook } from '../../testing/deadline-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { pausedSince } from './deadline-dates.js';

const of = { complaintId, deadlineId: 'REPLY' };
const paused = (pauseId: string, pausedOn: string): ComplaintEvent => ({
  type: 'DeadlinePaused',
  data: { ...of, pauseId, pausedOn, ground: 'awaiting-citizen', note: null },
});
const resumed = (pauseId: string, resumedOn: string): ComplaintEvent => ({
  type: 'DeadlineResumed',
  data: { ...of, pauseId, resumedOn },
});
const corrected = (pauseId: string, pausedOn: string, resumedOn: string | null): ComplaintEvent => ({
  type: 'DeadlinePauseCorrected',
  data: { ...of, pauseId, pausedOn, resumedOn, was: { pausedOn, resumedOn }, reason: 'x' },
});
const extended = (by: number): ComplaintEvent => ({
  type: 'DeadlineExtended',
  data: { ...of, by, extendedOn: '2026-02-23', reason: 'x' },
});

const begun = () => {
  const life = living(undefined, '2026-02-23');
  life.tell([complaint()]);
  return life;
};

describe('A paused goal', () => {
  it('gets its time back in its own unit when the pause ends, and not before', () => {
    const life = begun();
    expect(life.lines([paused('a', '2026-02-25')])).toEqual([]);
    // Wednesday to Wednesday: five working days.
    expect(life.lines([resumed('a', '2026-03-04')])).toEqual(['REPLY moved 2026-03-20 to 2026-03-27: pause']);
    expect(life.state()?.deadlines.all.REPLY?.computed).toMatchObject({ pausedDays: 5, dueOn: '2026-03-27' });
  });
  it('is not moved by a pause that ends on the day it begins', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    expect(life.lines([resumed('a', '2026-02-25')])).toEqual([]);
  });
  it('gets a day back once, however many pauses lie on it', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    life.tell([paused('b', '2026-02-26')]);
    expect(life.lines([resumed('b', '2026-02-27')])).toEqual(['REPLY moved 2026-03-20 to 2026-03-23: pause']);
    expect(life.lines([resumed('a', '2026-03-04')])).toEqual(['REPLY moved 2026-03-23 to 2026-03-27: pause']);
  });
  it('moves with the correction of a pause, and back', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    life.tell([resumed('a', '2026-03-04')]);
    expect(life.lines([corrected('a', '2026-02-25', '2026-02-27')])).toEqual([
      'REPLY moved 2026-03-27 to 2026-03-24: pause',
    ]);
    expect(life.lines([corrected('a', '2026-02-25', '2026-02-25')])).toEqual([
      'REPLY moved 2026-03-24 to 2026-03-20: pause',
    ]);
  });
  it('that is met while it stands still is met in time, and is judged again when the pause turns out shorter', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    const met = life.lines([answered({ answeredOn: '2026-04-20' })]);
    expect(met).toEqual(['ACK met 2026-04-20, late', 'REPLY met 2026-04-20, in time']);
    expect(life.lines([corrected('a', '2026-02-25', '2026-03-04')])).toEqual([
      'REPLY moved 2026-03-20 to 2026-03-27: pause',
      'REPLY met 2026-04-20, late',
    ]);
  });
  it('that was met is not judged again when a pause that took no time turns out to have been on another day', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-24')]);
    life.tell([resumed('a', '2026-02-24')]);
    life.tell([answered({ answeredOn: '2026-02-27' })]);
    expect(life.lines([corrected('a', '2026-02-25', '2026-02-25')])).toEqual([]);
  });
  it('stands still no more when the pause turns out to have begun after it was over', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    life.tell([corrected('a', '2026-03-21', null)]);
    expect(life.lines([answered({ answeredOn: '2026-04-20' })])).toContain('REPLY met 2026-04-20, late');
  });
  it('stands still since the first of the pauses that go on', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-26'), paused('b', '2026-02-25'), paused('c', '2026-02-24')]);
    life.tell([resumed('c', '2026-02-24')]);
    const reply = life.state()?.deadlines.all.REPLY;
    expect(reply && pausedSince(reply)).toBe('2026-02-25');
  });
  it('is not moved by what stops the clock of another', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    life.tell([resumed('a', '2026-03-04')]);
    expect(life.state()?.deadlines.all.ACK?.computed?.countsOn).toBe('2026-02-27');
    expect(life.lines([assigned()])).toEqual([]);
  });
  it('that was superseded meanwhile keeps its pauses when it runs again', () => {
    const life = begun();
    life.tell([paused('a', '2026-02-25')]);
    life.tell([resumed('a', '2026-03-04')]);
    const before = life.state()?.deadlines;
    life.tell([withdrawn()]);
    life.tell([{ type: 'WithdrawalRevoked', data: { complaintId, reason: 'x' } }]);
    expect(life.state()?.deadlines).toEqual(before);
  });
});

describe('An extended goal', () => {
  it('has its days more, in its own unit, all of them together', () => {
    const life = begun();
    expect(life.lines([extended(5)])).toEqual(['REPLY moved 2026-03-20 to 2026-03-27: extension']);
    expect(life.state()?.deadlines.all.REPLY?.computed?.dueBeforeExtension).toBe('2026-03-20');
    expect(life.lines([extended(1)])).toEqual(['REPLY moved 2026-03-27 to 2026-03-30: extension']);
  });
  it('is extended by what its department allows, also where that is more than elsewhere', () => {
    const goals = rulebook().goals.map((goal) => ({ ...goal, longestExtension: 30 }));
    const life = living(rulebook({ goals }), '2026-02-23');
    life.tell([complaint()]);
    // 25 working days more, and Easter on the way.
    expect(life.lines([extended(25)])).toEqual(['REPLY moved 2026-03-20 to 2026-04-29: extension']);
  });
  it('keeps pauses and extensions through a corrected receipt and a change of the calendar', () => {
    const life = begun();
    life.tell([extended(5)]);
    const receipt: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-19', reason: 'x' },
    };
    expect(life.lines([receipt])[1]).toBe('REPLY moved 2026-03-27 to 2026-03-26: receipt-date-corrected');
    const calendar = closedOn('2026-03-10');
    expect(life.lines([], { rulebook: rulebook({ calendar }), anew: 'open' })).toEqual([
      'REPLY moved 2026-03-26 to 2026-03-27: calendar-changed',
    ]);
  });
});
