import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, today } from '../../testing/complaint-examples.js';
import { replyRule, replyStarted } from '../../testing/deadline-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectPause, ExtendDeadline, PauseDeadline, ResumeDeadline } from './deadlines.commands.js';

const given = specification(complaintDecider);
const of = { complaintId, deadlineId: 'REPLY' };
const statutory = replyStarted({
  rule: {
    ...replyRule,
    code: 'REASSESS_4W',
    paragraph: 'retssikkerhedsloven § 66',
    family: 'statutory',
    pausable: false,
    longestExtension: 0,
  },
});

const pause = (changes: Partial<PauseDeadline['data']> = {}): PauseDeadline => ({
  type: 'PauseDeadline',
  data: {
    ...of,
    pauseId: 'pause-1',
    pausedOn: '2026-02-25',
    ground: 'awaiting-citizen',
    note: null,
    today,
    ...changes,
  },
});
const resume = (changes: Partial<ResumeDeadline['data']> = {}): ResumeDeadline => ({
  type: 'ResumeDeadline',
  data: { ...of, pauseId: 'pause-1', resumedOn: '2026-02-27', today, ...changes },
});
const correct = (changes: Partial<CorrectPause['data']> = {}): CorrectPause => ({
  type: 'CorrectPause',
  data: { ...of, pauseId: 'pause-1', pausedOn: '2026-02-24', resumedOn: '2026-02-26', reason: 'x', today, ...changes },
});
const extend = (changes: Partial<ExtendDeadline['data']> = {}): ExtendDeadline => ({
  type: 'ExtendDeadline',
  data: { ...of, by: 5, reason: 'Vi venter på en udtalelse.', today, ...changes },
});

/** What a command says of the deadline, without the day it is given on. */
function said<Data extends { readonly today: string }>({ data }: { readonly data: Data }): Omit<Data, 'today'> {
  const { today: on, ...rest } = data;
  expect(on).toMatch(/^2026-0[34]-/);
  return rest;
}

const paused = (pauseId = 'pause-1', pausedOn = '2026-02-25'): ComplaintEvent => ({
  type: 'DeadlinePaused',
  data: { ...of, pauseId, pausedOn, ground: 'awaiting-citizen', note: null },
});
const resumed = (pauseId = 'pause-1', resumedOn = '2026-02-27'): ComplaintEvent => ({
  type: 'DeadlineResumed',
  data: { ...of, pauseId, resumedOn },
});
const extended = (by: number): ComplaintEvent => ({
  type: 'DeadlineExtended',
  data: { ...of, by, reason: 'x', extendedOn: today },
});
const met: ComplaintEvent = { type: 'DeadlineMet', data: { ...of, metOn: '2026-02-27', metAt: null, late: false } };
const superseded: ComplaintEvent = {
  type: 'DeadlineSuperseded',
  data: { ...of, why: 'reclassified', endedOn: null, wasOverdue: null },
};
const open = given(complaint(), replyStarted());
const leftOpen: ComplaintEvent = {
  type: 'DeadlineLeftOpen',
  data: {
    ...of,
    subject: { pointId: null, decisionId: null, personId: null },
    occurrence: 0,
    rule: replyRule,
    startedOn: '2026-02-20',
    startedAt: null,
    startedBy: 'complaint-received',
    rulebook: 0,
  },
};

describe('A pause of a service goal', () => {
  it('is recorded with its ground', () => {
    const data = said(pause());
    open.when(pause()).then({ type: 'DeadlinePaused', data });
  });
  it.each(['2026-02-20', today])('may begin on %s, from the start to today', (pausedOn) => {
    const data = said(pause({ pausedOn }));
    open.when(pause({ pausedOn })).then({ type: 'DeadlinePaused', data });
  });
  it('may begin while another one goes on', () => {
    const second = pause({ pauseId: 'pause-2', ground: 'awaiting-third-party' });
    const data = said(second);
    given(complaint(), replyStarted(), paused()).when(second).then({ type: 'DeadlinePaused', data });
  });
  it('may begin on the last day and not after it', () => {
    const late = { today: '2026-03-25' };
    const data = said(pause({ pausedOn: '2026-03-20' }));
    open.when(pause({ ...late, pausedOn: '2026-03-20' })).then({ type: 'DeadlinePaused', data });
    open
      .when(pause({ ...late, pausedOn: '2026-03-21' }))
      .thenRefuses('deadline-already-over', { field: 'pausedOn', countsOn: '2026-03-20' });
  });
  it('begins neither before the deadline nor in the future', () => {
    open
      .when(pause({ pausedOn: '2026-02-19' }))
      .thenRefuses('pause-before-start', { field: 'pausedOn', earliest: '2026-02-20' });
    open
      .when(pause({ pausedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'pausedOn', latest: today });
  });
  it('ends once, between its first day and today', () => {
    const waiting = given(complaint(), replyStarted(), paused());
    const data = said(resume());
    waiting.when(resume()).then({ type: 'DeadlineResumed', data });
    waiting
      .when(resume({ resumedOn: '2026-02-25' }))
      .then({ type: 'DeadlineResumed', data: { ...data, resumedOn: '2026-02-25' } });
    waiting
      .when(resume({ resumedOn: '2026-02-24' }))
      .thenRefuses('pause-ends-before-it-begins', { field: 'resumedOn', earliest: '2026-02-25' });
    waiting
      .when(resume({ resumedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'resumedOn', latest: today });
    given(complaint(), replyStarted(), paused(), resumed())
      .when(resume())
      .thenRefuses('pause-already-ended', { resumedOn: '2026-02-27' });
  });
  it('ends as the one it is, whatever others there are', () => {
    const two = given(complaint(), replyStarted(), paused(), resumed(), paused('pause-2', '2026-02-26'));
    const data = said(resume({ pauseId: 'pause-2' }));
    two.when(resume({ pauseId: 'pause-2' })).then({ type: 'DeadlineResumed', data });
    two.when(resume({ pauseId: 'pause-3' })).thenRefuses('pause-unknown', { pauseId: 'pause-3' });
  });
});

describe('The correction of a pause', () => {
  const was = given(complaint(), replyStarted(), paused(), resumed());
  const data = said(correct());

  it('keeps both pairs of days known', () => {
    was.when(correct()).then({
      type: 'DeadlinePauseCorrected',
      data: { ...data, was: { pausedOn: '2026-02-25', resumedOn: '2026-02-27' } },
    });
  });
  it('may let the pause go on, and end one that goes on', () => {
    was.when(correct({ resumedOn: null })).then({
      type: 'DeadlinePauseCorrected',
      data: { ...data, resumedOn: null, was: { pausedOn: '2026-02-25', resumedOn: '2026-02-27' } },
    });
    given(complaint(), replyStarted(), paused())
      .when(correct())
      .then({
        type: 'DeadlinePauseCorrected',
        data: { ...data, was: { pausedOn: '2026-02-25', resumedOn: null } },
      });
  });
  it.each([
    ['met', met],
    ['superseded', superseded],
  ])('is possible when the deadline was %s, but then the pause has ended', (_what, end) => {
    const over = given(complaint(), replyStarted(), paused(), resumed(), end, closed());
    over.when(correct()).then(expect.objectContaining({ type: 'DeadlinePauseCorrected' }) as ComplaintEvent);
    over.when(correct({ resumedOn: null })).thenRefuses('pause-open-but-deadline-ended', { field: 'resumedOn' });
  });
  it('changes something', () => {
    was.when(correct({ pausedOn: '2026-02-25', resumedOn: '2026-02-27' })).thenRefuses('pause-unchanged', {});
    was
      .when(correct({ pausedOn: '2026-02-25', resumedOn: '2026-02-26' }))
      .then(expect.objectContaining({ type: 'DeadlinePauseCorrected' }) as ComplaintEvent);
    was
      .when(correct({ resumedOn: '2026-02-27' }))
      .then(expect.objectContaining({ type: 'DeadlinePauseCorrected' }) as ComplaintEvent);
  });
  it.each<[string, Partial<CorrectPause['data']>]>([
    ['pause-unknown', { pauseId: 'pause-9' }],
    ['deadline-unknown', { deadlineId: 'ACK' }],
    ['pause-before-start', { pausedOn: '2026-02-19' }],
    ['pause-ends-before-it-begins', { resumedOn: '2026-02-23' }],
    ['date-in-the-future', { resumedOn: '2026-03-03' }],
    ['date-in-the-future', { pausedOn: '2026-03-03', resumedOn: null }],
  ])('is refused for %s', (code, changes) => {
    was.when(correct(changes)).thenRefuses(code);
  });
});

describe('An extension of a service goal', () => {
  it('is recorded with the day it was given', () => {
    const { today: extendedOn, ...data } = extend().data;
    open.when(extend()).then({ type: 'DeadlineExtended', data: { ...data, extendedOn } });
  });
  it('is recorded with the day it was given where that is told, from the start of the goal to today', () => {
    for (const extendedOn of ['2026-02-20', '2026-03-20']) {
      const told = extend({ extendedOn, today: '2026-04-01' });
      open.when(told).then({ type: 'DeadlineExtended', data: { ...said(told), extendedOn } });
    }
    const on = (extendedOn: string) => open.when(extend({ extendedOn, today: '2026-04-01' }));
    on('2026-02-19').thenRefuses('extension-before-start', { field: 'extendedOn', earliest: '2026-02-20' });
    on('2026-04-02').thenRefuses('date-in-the-future', { field: 'extendedOn', latest: '2026-04-01' });
    on('2026-03-21').thenRefuses('deadline-already-over', { field: 'extendedOn', countsOn: '2026-03-20' });
  });
  it('is not given after the goal was over by a pause that began only later', () => {
    const late = extend({ extendedOn: '2026-03-24', today: '2026-04-01' });
    const pausedOn = (on: string) => given(complaint(), replyStarted(), paused('pause-1', on));
    pausedOn('2026-03-25').when(late).thenRefuses('deadline-already-over');
    pausedOn('2026-03-21').when(late).thenRefuses('deadline-already-over');
    pausedOn('2026-03-20')
      .when(late)
      .then(expect.objectContaining({ type: 'DeadlineExtended' }) as ComplaintEvent);
  });
  it('is at most what the rule allows, all of them together', () => {
    const again = given(complaint(), replyStarted(), extended(4), extended(3));
    again.when(extend({ by: 3 })).then(expect.objectContaining({ type: 'DeadlineExtended' }) as ComplaintEvent);
    again
      .when(extend({ by: 4 }))
      .thenRefuses('extension-too-long', { field: 'by', unit: 'working-days', longest: 10, already: 7 });
  });
  it('is given until the last day, and later only while the clock stands still', () => {
    const last = extend({ today: '2026-03-20' });
    const after = extend({ today: '2026-03-21' });
    open.when(last).then(expect.objectContaining({ type: 'DeadlineExtended' }) as ComplaintEvent);
    open.when(after).thenRefuses('deadline-already-over', { field: 'extendedOn', countsOn: '2026-03-20' });
    given(complaint(), replyStarted(), paused(), resumed())
      .when(after)
      .thenRefuses('deadline-already-over', { field: 'extendedOn', countsOn: '2026-03-20' });
    given(complaint(), replyStarted(), paused())
      .when(after)
      .then(expect.objectContaining({ type: 'DeadlineExtended' }) as ComplaintEvent);
  });
  it('is refused where the goal allows none', () => {
    const fixed = replyStarted({ rule: { ...replyRule, longestExtension: 0 } });
    given(complaint(), fixed)
      .when(extend({ by: 1 }))
      .thenRefuses('extension-not-possible', { rule: 'REPLY' });
  });
});

describe('What is not a running service goal', () => {
  const commands: readonly ComplaintCommand[] = [pause(), resume(), correct(), extend()];

  it.each(commands.map((command) => [command.type, command] as const))(
    'is refused %s when a statute sets it, naming the paragraph',
    (_type, command) => {
      given(complaint(), statutory, paused()).when(command).thenRefuses('statutory-deadline-not-pausable', {
        rule: 'REASSESS_4W',
        paragraph: 'retssikkerhedsloven § 66',
      });
    },
  );
  it.each(commands.map((command) => [command.type, command] as const))(
    'is refused %s when nobody knows it',
    (_, command) => {
      given(complaint()).when(command).thenRefuses('deadline-unknown', { deadlineId: 'REPLY' });
    },
  );
  it('is not found by the name of what every object has', () => {
    open.when(pause({ deadlineId: 'toString' })).thenRefuses('deadline-unknown', { deadlineId: 'toString' });
  });
  it.each([pause(), resume(), extend()].map((command) => [command.type, command] as const))(
    'is refused %s when it was met or superseded',
    (_type, command) => {
      given(complaint(), replyStarted(), paused(), met)
        .when(command)
        .thenRefuses('deadline-not-running', { state: 'met', metOn: '2026-02-27' });
      given(complaint(), replyStarted(), paused(), superseded)
        .when(command)
        .thenRefuses('deadline-not-running', { state: 'superseded' });
    },
  );
  it('is not paused without a date', () => {
    given(complaint(), leftOpen).when(pause()).thenRefuses('deadline-not-running', { state: 'superseded' });
  });
});
