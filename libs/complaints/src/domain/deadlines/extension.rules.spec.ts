import { specification } from '@lydhoer/kernel/testing';
import { complaint } from '../../testing/complaint-examples.js';
import { replyRule, replyStarted } from '../../testing/deadline-examples.js';
import { extend, extended, met, paused, resumed, said, superseded } from '../../testing/service-goal-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);
const open = given(complaint(), replyStarted());

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
  it('is given while the goal runs, also where that is typed in when it was met, or ended, or never was to be met', () => {
    const isGiven = expect.objectContaining({ type: 'DeadlineExtended' }) as ComplaintEvent;
    const on = (extendedOn: string) => extend({ extendedOn, today: '2026-04-01' });
    const metOn = (day: string): ComplaintEvent => ({ ...met, data: { ...met.data, metOn: day } }) as ComplaintEvent;
    const done = given(complaint(), replyStarted(), metOn('2026-03-10'));
    for (const day of ['2026-03-09', '2026-03-10']) done.when(on(day)).then(isGiven);
    done.when(on('2026-03-11')).thenRefuses('deadline-not-running', { state: 'met', metOn: '2026-03-10' });
    const endedOn = (day: string | null): ComplaintEvent =>
      ({ ...superseded, data: { ...superseded.data, endedOn: day } }) as ComplaintEvent;
    const ended = given(complaint(), replyStarted(), endedOn('2026-03-10'));
    for (const day of ['2026-03-09', '2026-03-10']) ended.when(on(day)).then(isGiven);
    ended.when(on('2026-03-11')).thenRefuses('deadline-not-running', { state: 'superseded' });
    given(complaint(), replyStarted(), endedOn(null))
      .when(on('2026-02-20'))
      .thenRefuses('deadline-not-running', { state: 'superseded' });
  });
});
