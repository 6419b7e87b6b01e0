import { permissions } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { appealed, complaintAfter, decisionId, recorded, withDeadlines } from '../../testing/realitet-examples.js';
import { approved, executed, notified } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { evolveComplaint } from '../complaint.evolve.js';
import type { ChairCommand } from './chair.commands.js';
import { chairStandingOf, chairStandings, chairTrack, type ChairStanding, type ChairStep } from './chair.track.js';
import type { ChairLapseCause } from './realitet.values.js';

const given = specification(complaintDecider);
const now = '2026-03-20T12:00:00.000Z';
const of = { complaintId, decisionId, now };
const said = { complaintId, decisionId };
const execute = (executedAt = '2026-02-02T20:00:00.000Z'): ChairCommand => ({
  type: 'ExecuteChairDecision',
  data: { ...of, executedAt },
});
const notify = (notifiedAt = '2026-02-03T08:00:00.000Z'): ChairCommand => ({
  type: 'NotifyOfChairDecision',
  data: { ...of, notifiedAt },
});
const correct = (executedAt: string | null, notifiedAt: string | null = null, neverNotified = false): ChairCommand => ({
  type: 'CorrectChairDecisionTimes',
  data: {
    ...{ ...of, executedAt, neverExecuted: false, notifiedAt, neverNotified, answer: null },
    ...{ reason: 'Forkert døgn.', rulebook: rulebook() },
  },
});
const approve = (approvedOn = '2026-02-06'): ChairCommand => ({
  type: 'ApproveChairDecision',
  data: { ...of, approvedOn },
});
const reject = (decidedOn = '2026-02-06'): ChairCommand => ({
  type: 'RejectChairDecision',
  data: { ...of, decidedOn },
});
const end = (lapsedOn = '2026-03-03', because: ChairLapseCause = 'month-over'): ChairCommand => ({
  type: 'EndChairDecision',
  data: { ...of, lapsedOn, because },
});
const notApproved: ComplaintEvent = { type: 'ChairDecisionNotApproved', data: { ...said, decidedOn: '2026-02-06' } };
const lapsedFor = (lapsedOn: string, because: ChairLapseCause): ComplaintEvent => ({
  type: 'ChairDecisionLapsed',
  data: { ...said, lapsedOn, because },
});
const lapsed = lapsedFor('2026-03-03', 'month-over');
const urgent = appealed('chair');

describe('A chair’s urgent decision', () => {
  it('is carried out, notified, and approved or not; and lapses', () => {
    given(...urgent)
      .when(execute())
      .then(executed());
    given(...urgent, executed())
      .when(notify())
      .then(notified());
    given(...urgent, executed())
      .when(approve())
      .then(approved());
    given(...urgent, executed())
      .when(reject())
      .then(notApproved);
    given(...urgent, executed(), approved())
      .when(end())
      .then(lapsed);
  });
  it('is carried out between its day and now', () => {
    given(...urgent)
      .when(execute('2026-02-01T22:59:59.999Z'))
      .thenRefuses('chair-decision-executed-before-decided', { field: 'executedAt', earliest: '2026-02-02' });
    given(...urgent)
      .when(execute('2026-02-01T23:00:00.000Z'))
      .then(executed('2026-02-01T23:00:00.000Z'));
    given(...urgent)
      .when(execute('2026-03-20T12:00:00.001Z'))
      .thenRefuses('instant-in-the-future', { field: 'executedAt', latest: now });
    given(...urgent)
      .when(execute(now))
      .then(executed(now));
  });
  it('is notified of once, between its execution and now, also late', () => {
    given(...urgent, executed(), notified())
      .when(notify())
      .thenRefuses('chair-decision-already-notified', { notifiedAt: '2026-02-03T08:00:00.000Z' });
    given(...urgent, executed())
      .when(notify('2026-02-02T19:59:59.999Z'))
      .thenRefuses('chair-decision-notified-before-executed', {
        field: 'notifiedAt',
        earliest: '2026-02-02T20:00:00.000Z',
      });
    given(...urgent, executed())
      .when(notify('2026-02-02T20:00:00.000Z'))
      .then(notified('2026-02-02T20:00:00.000Z'));
    given(...urgent, executed())
      .when(notify('2026-03-20T12:00:00.001Z'))
      .thenRefuses('instant-in-the-future', { field: 'notifiedAt', latest: now });
    given(...urgent, executed(), approved(), lapsed)
      .when(notify(now))
      .then(notified(now));
  });
  it('has its committee’s day between its execution and today', () => {
    for (const [command, field] of [
      [approve, 'approvedOn'],
      [reject, 'decidedOn'],
      [end, 'lapsedOn'],
    ] as const) {
      given(...urgent, executed())
        .when(command('2026-02-01'))
        .thenRefuses('chair-decision-approval-before-execution', { field, earliest: '2026-02-02' });
      given(...urgent, executed())
        .when(command('2026-03-21'))
        .thenRefuses('date-in-the-future', { field, latest: '2026-03-20' });
    }
    given(...urgent, executed())
      .when(approve('2026-02-02'))
      .then(approved('2026-02-02'));
    given(...urgent, executed())
      .when(approve('2026-03-20'))
      .then(approved('2026-03-20'));
  });
  it('lapses by time on the day after its month and its week at the earliest, for other causes at any time', () => {
    const running = withDeadlines([...urgent, executed()]);
    for (const [because, earliest, lastDay] of [
      ['month-over', '2026-03-03', '2026-03-02'],
      ['not-approved-in-time', '2026-02-09', '2026-02-08'],
    ] as const) {
      given(...running)
        .when(end(lastDay, because))
        .thenRefuses('chair-decision-still-holds', { field: 'lapsedOn', because, earliest });
      given(...running)
        .when(end(earliest, because))
        .then(lapsedFor(earliest, because));
    }
    for (const because of ['replaced', 'withdrawn'] as const) {
      given(...running)
        .when(end('2026-02-03', because))
        .then(lapsedFor('2026-02-03', because));
    }
  });
  it('that was approved in time lapses for no want of approval; one approved late does', () => {
    const afterApproval = (on: string) => given(...withDeadlines([...urgent, executed(), approved(on)]));
    const refused = (on: string) => ['chair-decision-approved-in-time', { field: 'because', approvedOn: on }] as const;
    afterApproval('2026-02-08')
      .when(end('2026-03-10', 'not-approved-in-time'))
      .thenRefuses(...refused('2026-02-08'));
    afterApproval('2026-02-09')
      .when(end('2026-02-09', 'not-approved-in-time'))
      .then(lapsedFor('2026-02-09', 'not-approved-in-time'));
    given(...urgent, executed(), approved())
      .when(end('2026-03-10', 'not-approved-in-time'))
      .thenRefuses(...refused('2026-02-06'));
    // Without a computed deadline whoever records it knows that nobody approved.
    given(...urgent, executed())
      .when(end('2026-02-05', 'not-approved-in-time'))
      .then(lapsedFor('2026-02-05', 'not-approved-in-time'));
  });
  it('has its instants put right, together', () => {
    const corrected = (executedAt: string, notifiedAt: string | null): ComplaintEvent => ({
      type: 'ChairDecisionTimesCorrected',
      data: { ...said, executedAt, notifiedAt, answer: null, reason: 'Forkert døgn.' },
    });
    const history = [...urgent, executed(), notified(), approved()];
    given(...history)
      .when(correct('2026-02-03T20:00:00.000Z', '2026-02-04T08:00:00.000Z'))
      .then(corrected('2026-02-03T20:00:00.000Z', '2026-02-04T08:00:00.000Z'));
    given(...history)
      .when(correct('2026-02-02T21:00:00.000+01:00', '2026-02-03T08:00:00.000Z'))
      .thenRefuses('chair-decision-times-unchanged', { field: 'executedAt' });
    given(...history)
      .when(correct('2026-02-07T20:00:00.000Z', null, true))
      .thenRefuses('chair-decision-approval-before-execution', { field: 'executedAt', earliest: '2026-02-07' });
    given(...history)
      .when(correct('2026-02-03T20:00:00.000Z', '2026-02-03T08:00:00.000Z'))
      .thenRefuses('chair-decision-notified-before-executed');
    given(...history)
      .when(correct('2026-01-31T20:00:00.000Z'))
      .thenRefuses('chair-decision-executed-before-decided', { field: 'executedAt', earliest: '2026-02-02' });
    given(...history)
      .when(correct('2026-03-20T12:00:00.001Z'))
      .thenRefuses('instant-in-the-future', { field: 'executedAt', latest: now });
    given(...urgent, executed())
      .when(correct('2026-02-02T20:00:00.000Z'))
      .thenRefuses('chair-decision-times-unchanged');
    given(...urgent, executed(), lapsed)
      .when(correct('2026-03-04T12:00:00.000Z'))
      .thenRefuses('chair-decision-approval-before-execution');
    given(...urgent, executed(), notApproved)
      .when(correct('2026-02-07T12:00:00.000Z'))
      .thenRefuses('chair-decision-approval-before-execution');
  });
  it('keeps the notice that is recorded where its time is not told, and loses it where there was none', () => {
    const corrected = (executedAt: string, notifiedAt: string | null): ComplaintEvent => ({
      type: 'ChairDecisionTimesCorrected',
      data: { ...said, executedAt, notifiedAt, answer: null, reason: 'Forkert døgn.' },
    });
    const history = [...urgent, executed(), notified()];
    const [executedAt, notifiedAt] = ['2026-02-02T20:00:00.000Z', '2026-02-03T08:00:00.000Z'];
    given(...history)
      .when(correct('2026-02-02T19:30:00.000Z'))
      .then(corrected('2026-02-02T19:30:00.000Z', notifiedAt));
    given(...history)
      .when(correct(executedAt))
      .thenRefuses('chair-decision-times-unchanged', { field: 'executedAt' });
    given(...history)
      .when(correct('2026-02-03T08:00:00.001Z'))
      .thenRefuses('chair-decision-notified-before-executed', {
        field: 'notifiedAt',
        earliest: '2026-02-03T08:00:00.001Z',
      });
    given(...history)
      .when(correct(executedAt, null, true))
      .then(corrected(executedAt, null));
    given(...history)
      .when(correct(executedAt, notifiedAt, true))
      .thenRefuses('chair-decision-notice-told-twice', { field: 'neverNotified' });
    given(...urgent, executed())
      .when(correct(executedAt, null, true))
      .thenRefuses('chair-decision-times-unchanged');
  });
  it('is the chair’s, in an open complaint', () => {
    given(...appealed('committee'))
      .when(execute())
      .thenRefuses('not-a-chairs-decision', { field: 'decisionId' });
    given(complaint()).when(execute()).thenRefuses('decision-unknown');
    given(...urgent, withdrawn())
      .when(execute())
      .thenRefuses('complaint-withdrawn');
  });
});

const histories: Readonly<Record<ChairStanding, readonly ComplaintEvent[]>> = {
  decided: [],
  executed: [executed()],
  approved: [executed(), approved()],
  'not-approved': [executed(), notApproved],
  lapsed: [executed(), approved(), lapsed],
};
const commands: Readonly<Record<ChairStep, ChairCommand>> = {
  ExecuteChairDecision: execute(),
  NotifyOfChairDecision: notify(),
  CorrectChairDecisionTimes: correct('2026-02-02T18:00:00.000Z'),
  ApproveChairDecision: approve(),
  RejectChairDecision: reject(),
  EndChairDecision: end(),
};
const steps = Object.keys(commands) as readonly ChairStep[];

describe('The chair’s track', () => {
  const after = (standing: ChairStanding) =>
    complaintAfter([recorded('chair'), ...histories[standing]].toSpliced(0, 0, complaint()));

  it.each(chairStandings.flatMap((standing) => steps.map((step) => ({ standing, step }))))(
    'has of $standing and $step what the decisions have, and leads where it says',
    ({ standing, step }) => {
      const before = after(standing);
      expect(chairStandingOf(before.realitet.decisions[0]?.chair ?? null)).toBe(standing);
      const row = chairTrack.find(({ state, may }) => state === standing && may === step);
      try {
        const events = complaintDecider.decide(commands[step], before);
        const state = events.reduce((so, event) => evolveComplaint(so, event) ?? so, before);
        const stands = chairStandingOf(state.realitet.decisions[0]?.chair ?? null);
        expect(row?.leadsTo).toBe(step === 'CorrectChairDecisionTimes' ? 'as-put-right' : stands);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect([error.code, row]).toEqual(['step-not-possible', undefined]);
      }
    },
  );
  it('names permissions that there are', () => {
    for (const { by } of chairTrack) expect(Object.keys(permissions)).toContain(by);
  });
});
