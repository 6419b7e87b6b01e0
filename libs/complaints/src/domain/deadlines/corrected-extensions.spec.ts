import { specification } from '@lydhoer/kernel/testing';
import { answered, closed, complaint, complaintId, today, withdrawn } from '../../testing/complaint-examples.js';
import { living, replyRule, replyStarted, rulebook } from '../../testing/deadline-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import {
  correctExtension,
  extended,
  extensionCorrected,
  met,
  paused,
  resumed,
  statutory,
  superseded,
} from '../../testing/service-goal-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);
const on = (extendedOn: string, by = 5) => ({ extendedOn, by });
const was = on(today);
const late = { today: '2026-04-30' };
const withdrawnReply: ComplaintEvent = {
  type: 'DeadlineSuperseded',
  data: { complaintId, deadlineId: 'REPLY', why: 'withdrawn', endedOn: '2026-03-05', wasOverdue: false },
};
const once = given(complaint(), replyStarted(), extended(5));

describe('The correction of an extension', () => {
  it.each([
    ['of another length', on(today, 4)],
    ['of another length at most', on(today, 10)],
    ['given on the first day', on('2026-02-20')],
    ['never given', null],
  ])('says that it was one %s, and what was recorded', (_what, right) => {
    once.when(correctExtension(was, right)).then(extensionCorrected(was, right));
  });
  it('says that it was given on the last day that the goal had without it, and no later', () => {
    once.when(correctExtension(was, on('2026-03-20'), late)).then(extensionCorrected(was, on('2026-03-20')));
    once
      .when(correctExtension(was, on('2026-03-21'), late))
      .thenRefuses('deadline-already-over', { field: 'extension.extendedOn', countsOn: '2026-03-20' });
  });
  it('is about the one of that day and length, of two like it the last', () => {
    const several = given(complaint(), replyStarted(), extended(2), extended(5, '2026-02-25'), extended(2));
    for (const unknown of [on('2026-02-25', 4), on('2026-02-26')]) {
      several.when(correctExtension(unknown, null)).thenRefuses('extension-unknown', { field: 'was' });
    }
    const state = [complaint(), replyStarted(), extended(2), extended(1, '2026-02-25'), extended(2)];
    const life = living();
    life.events.push(...state, extensionCorrected(on(today, 2), on('2026-02-27', 3)));
    expect(life.state()?.deadlines.all.REPLY?.extensions).toEqual([
      on(today, 2),
      on('2026-02-25', 1),
      on('2026-02-27', 3),
    ]);
  });
  it('changes something', () => {
    once.when(correctExtension(was, { ...was })).thenRefuses('extension-unchanged', {});
  });
  it.each([
    ['extension-before-start', on('2026-02-19'), { field: 'extension.extendedOn', earliest: '2026-02-20' }],
    ['date-in-the-future', on('2026-03-03'), { field: 'extension.extendedOn', latest: today }],
    ['extension-too-long', on(today, 11), { field: 'extension.by', unit: 'working-days', longest: 10, already: 0 }],
  ])('is refused for %s', (code, right, facts) => {
    once.when(correctExtension(was, right)).thenRefuses(code, facts);
  });
  it('counts the others against the maximum, and not the one that was wrong', () => {
    const twice = given(complaint(), replyStarted(), extended(4, '2026-02-25'), extended(5));
    twice.when(correctExtension(was, on(today, 6))).then(extensionCorrected(was, on(today, 6)));
    twice
      .when(correctExtension(was, on(today, 7)))
      .thenRefuses('extension-too-long', { field: 'extension.by', unit: 'working-days', longest: 10, already: 4 });
  });
  it('takes back what a goal with no extension got, and gives it none', () => {
    const fixed = given(complaint(), replyStarted({ rule: { ...replyRule, longestExtension: 0 } }), extended(5));
    fixed.when(correctExtension(was, on(today, 1))).thenRefuses('extension-not-possible', { rule: 'REPLY' });
    fixed.when(correctExtension(was, null)).then(extensionCorrected(was, null));
  });
  it('is of a service goal that there is, of a complaint that counts', () => {
    given(complaint(), statutory, extended(5))
      .when(correctExtension(was, null))
      .thenRefuses('statutory-deadline-not-pausable');
    once.when(correctExtension(was, null, { deadlineId: 'ACK' })).thenRefuses('deadline-unknown');
    given(complaint(), replyStarted(), extended(5), annulled())
      .when(correctExtension(was, null))
      .thenRefuses('registration-annulled');
  });
  it('is judged by the goal as the extensions before it left it', () => {
    const twice = given(complaint(), replyStarted(), extended(5), extended(2, '2026-03-27'));
    const second = on('2026-03-27', 2);
    twice
      .when(correctExtension(second, on('2026-03-27', 1), late))
      .then(extensionCorrected(second, on('2026-03-27', 1)));
    twice
      .when(correctExtension(second, on('2026-03-28', 2), late))
      .thenRefuses('deadline-already-over', { field: 'extension.extendedOn', countsOn: '2026-03-27' });
  });
  it('leaves no later one that would have been given when the time was over: that one comes first', () => {
    const twice = given(complaint(), replyStarted(), extended(5), extended(2, '2026-03-27'));
    const refused = { on: '2026-03-27', countsOn: '2026-03-26' };
    twice.when(correctExtension(was, on(today, 4), late)).thenRefuses('later-extension-too-late', refused);
    twice
      .when(correctExtension(was, null, late))
      .thenRefuses('later-extension-too-late', { ...refused, countsOn: '2026-03-20' });
    twice.when(correctExtension(was, on(today, 6), late)).then(extensionCorrected(was, on(today, 6)));
    given(complaint(), replyStarted(), extended(5), extended(2, '2026-03-20'))
      .when(correctExtension(was, null, late))
      .then(extensionCorrected(was, null));
  });
  it('lets what stands still have time left, and what a pause gave back', () => {
    const right = on('2026-03-24');
    given(complaint(), replyStarted(), paused(), extended(5))
      .when(correctExtension(was, right, late))
      .then(extensionCorrected(was, right));
    given(complaint(), replyStarted(), paused(), resumed(), extended(5))
      .when(correctExtension(was, right, late))
      .then(extensionCorrected(was, right));
    given(complaint(), replyStarted(), paused(), resumed(), extended(5))
      .when(correctExtension(was, on('2026-03-25'), late))
      .thenRefuses('deadline-already-over', { field: 'extension.extendedOn', countsOn: '2026-03-24' });
    given(complaint(), replyStarted(), paused('pause-1', '2026-03-21'), extended(5))
      .when(correctExtension(was, right, late))
      .thenRefuses('deadline-already-over');
  });
  it('is judged by the dates there are where nothing says any more how long the goal is', () => {
    const rules = { rulebook: rulebook({ goals: [] }), ...late };
    once.when(correctExtension(was, on('2026-03-20', 2), rules)).then(extensionCorrected(was, on('2026-03-20', 2)));
    once.when(correctExtension(was, on('2026-03-21', 2), rules)).thenRefuses('deadline-already-over');
  });
});

describe('An extension of a goal that ended', () => {
  it.each([
    ['met', met, '2026-02-27'],
    ['withdrawn', withdrawnReply, '2026-03-05'],
  ])('can be put right when it was %s, and was given by then', (_what, end, latest) => {
    const over = given(complaint(), replyStarted(), extended(5, '2026-02-25'), end, closed());
    const known = on('2026-02-25');
    over.when(correctExtension(known, null)).then(extensionCorrected(known, null));
    over.when(correctExtension(known, on(latest, 3), late)).then(extensionCorrected(known, on(latest, 3)));
    over
      .when(correctExtension(known, on('2026-03-06', 3), late))
      .thenRefuses('extension-after-it-ended', { field: 'extension.extendedOn', latest });
  });
  it('can be put right when it no longer applies since no day that anybody told', () => {
    const gone = given(complaint(), replyStarted(), extended(5), superseded);
    gone.when(correctExtension(was, on('2026-03-20', 3), late)).then(extensionCorrected(was, on('2026-03-20', 3)));
  });
});

describe('A goal whose extension was recorded wrongly', () => {
  const begun = (extension: ComplaintEvent = extended(5)) => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint()]);
    life.tell([extension]);
    return life;
  };

  it('has the date that it had had at first, and none more once it turns out that there was no extension', () => {
    const life = begun();
    expect(life.lines([extensionCorrected(was, on(today, 3))])).toEqual([
      'REPLY moved 2026-03-27 to 2026-03-25: fact-corrected',
    ]);
    expect(life.lines([extensionCorrected(on(today, 3), null)])).toEqual([
      'REPLY moved 2026-03-25 to 2026-03-20: fact-corrected',
    ]);
    expect(life.state()?.deadlines.all.REPLY).toMatchObject({ extensions: [], computed: { dueBeforeExtension: null } });
  });
  it('is not moved by another day of the extension', () => {
    const life = begun();
    expect(life.lines([extensionCorrected(was, on('2026-02-27'))])).toEqual([]);
    expect(life.state()?.deadlines.all.REPLY?.extensions).toEqual([on('2026-02-27')]);
  });
  it('is judged again when it was met', () => {
    const life = begun();
    life.tell([answered({ answeredOn: '2026-03-25' })]);
    expect(life.lines([extensionCorrected(was, on(today, 2))])).toEqual([
      'REPLY moved 2026-03-27 to 2026-03-24: fact-corrected',
      'REPLY met 2026-03-25, late',
    ]);
    expect(life.lines([extensionCorrected(on(today, 2), on(today, 3))])).toEqual([
      'REPLY moved 2026-03-24 to 2026-03-25: fact-corrected',
      'REPLY met 2026-03-25, in time',
    ]);
  });
  it('is judged again when it ended otherwise', () => {
    const life = begun();
    life.tell([withdrawn('2026-03-25')]);
    expect(life.lines([extensionCorrected(was, null)])).toEqual([
      'REPLY moved 2026-03-27 to 2026-03-20: fact-corrected',
      'REPLY superseded: withdrawn, missed',
    ]);
  });
  it('is judged again by an extension that was typed in when it had been met', () => {
    const life = living(undefined, '2026-02-23');
    life.tell([complaint()]);
    expect(life.lines([answered({ answeredOn: '2026-03-23' })])).toContain('REPLY met 2026-03-23, late');
    expect(life.lines([extended(1)])).toEqual([
      'REPLY moved 2026-03-20 to 2026-03-23: extension',
      'REPLY met 2026-03-23, in time',
    ]);
  });
});
