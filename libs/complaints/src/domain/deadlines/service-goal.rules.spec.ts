import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, today } from '../../testing/complaint-examples.js';
import { replyStarted } from '../../testing/deadline-examples.js';
import {
  correct,
  extend,
  leftOpen,
  met,
  pause,
  paused,
  resume,
  resumed,
  said,
  statutory,
  superseded,
} from '../../testing/service-goal-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectPause } from './deadlines.commands.js';

const given = specification(complaintDecider);
const open = given(complaint(), replyStarted());

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
