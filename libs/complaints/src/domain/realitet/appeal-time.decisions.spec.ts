import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { appealed, decisionId, mette, receipt, withDeadlines } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { GiveMissingReasons, ResumeAppealTime, SuspendAppealTime } from './appeal-time.commands.js';

const given = specification(complaintDecider);
const today = '2026-04-30';
const of = { complaintId, decisionId, personId: mette };
const ground = 'access-to-files' as const;

const suspend = (requestedOn: string, changes: Partial<SuspendAppealTime['data']> = {}): SuspendAppealTime => ({
  type: 'SuspendAppealTime',
  data: { ...of, ground, requestedOn, today, ...changes },
});
const resume = (resumedOn: string, changes: Partial<ResumeAppealTime['data']> = {}): ResumeAppealTime => ({
  type: 'ResumeAppealTime',
  data: { ...of, ground, how: 'access-given', resumedOn, today, ...changes },
});
const give = (givenOn: string, changes: Partial<GiveMissingReasons['data']> = {}): GiveMissingReasons => ({
  type: 'GiveMissingReasons',
  data: { ...of, ground: 'missing-from-written-decision', givenOn, today, ...changes },
});
const suspended = (requestedOn: string): ComplaintEvent => ({
  type: 'AppealTimeSuspended',
  data: { ...of, ground, requestedOn },
});
const resumed = (resumedOn: string, how: 'access-given' | 'access-refused' = 'access-given'): ComplaintEvent => ({
  type: 'AppealTimeResumed',
  data: { ...of, ground, how, resumedOn },
});
const reasons = (givenOn: string): ComplaintEvent => ({
  type: 'MissingReasonsGiven',
  data: { ...of, ground: 'missing-from-written-decision', givenOn },
});

/** Received by Mette Holm on Tuesday 3 February 2026: until Tuesday 3 March. */
const running = withDeadlines([...appealed(), receipt()], today);
const open = given(...running);

describe('A request for access to the files', () => {
  it('stops the time for appeals of the party who asks within it', () => {
    for (const requestedOn of ['2026-02-03', '2026-03-03'])
      open.when(suspend(requestedOn)).then(suspended(requestedOn));
  });
  it('stops nothing before that time began, or when it was over', () => {
    open
      .when(suspend('2026-02-02'))
      .thenRefuses('access-asked-too-early', { field: 'requestedOn', earliest: '2026-02-03' });
    open
      .when(suspend('2026-03-04'))
      .thenRefuses('access-asked-too-late', { field: 'requestedOn', latest: '2026-03-03' });
    open.when(suspend('2026-05-01')).thenRefuses('date-in-the-future', { field: 'requestedOn', latest: today });
  });
  it('stops it once at a time', () => {
    given(...running, suspended('2026-02-10'))
      .when(suspend('2026-02-11'))
      .thenRefuses('appeal-time-already-suspended');
    const again = given(...running, suspended('2026-02-10'), resumed('2026-02-13'));
    again.when(suspend('2026-02-13')).then(suspended('2026-02-13'));
    again
      .when(suspend('2026-02-12'))
      .thenRefuses('access-asked-too-early', { field: 'requestedOn', earliest: '2026-02-13' });
  });
  it('stops nothing that has not begun: without guidance on how to appeal no clock runs', () => {
    for (const changes of [{ guidance: 'missing' as const }, { receivedOn: null, how: 'unknown' as const }]) {
      given(...withDeadlines([...appealed(), receipt(changes)], today))
        .when(suspend('2026-02-10'))
        .thenRefuses('appeal-time-not-running');
    }
  });
  it('stops nothing that was never computed', () => {
    given(...appealed(), receipt())
      .when(suspend('2026-02-10'))
      .thenRefuses('appeal-time-not-running');
  });
});

describe('The answer to a request for access', () => {
  it.each(['access-given', 'access-refused'] as const)('lets the time run on: %s', (how) => {
    given(...running, suspended('2026-02-10'))
      .when(resume('2026-02-10', { how }))
      .then(resumed('2026-02-10', how));
  });
  it('comes after the request, and not in the future', () => {
    const waiting = given(...running, suspended('2026-02-10'));
    waiting
      .when(resume('2026-02-09'))
      .thenRefuses('access-answered-before-asked', { field: 'resumedOn', earliest: '2026-02-10' });
    waiting.when(resume('2026-05-01')).thenRefuses('date-in-the-future', { field: 'resumedOn', latest: today });
  });
  it('answers a request that is not answered', () => {
    open.when(resume('2026-02-12')).thenRefuses('appeal-time-not-suspended');
    given(...running, suspended('2026-02-10'), resumed('2026-02-12'))
      .when(resume('2026-02-13'))
      .thenRefuses('appeal-time-not-suspended');
  });
});

describe('Reasons that were missing', () => {
  it('are given once, not before the decision was received', () => {
    open.when(give('2026-02-03')).then(reasons('2026-02-03'));
    open.when(give('2026-02-02')).thenRefuses('reasons-before-receipt', { field: 'givenOn', earliest: '2026-02-03' });
    open.when(give('2026-05-01')).thenRefuses('date-in-the-future', { field: 'givenOn', latest: today });
    given(...running, reasons('2026-02-20'))
      .when(give('2026-02-21'))
      .thenRefuses('reasons-already-given');
  });
  it('are not given before the decision was made, where nobody knows when it was received', () => {
    const unknown = given(...appealed(), receipt({ receivedOn: null, how: 'unknown' }));
    unknown.when(give('2026-02-02')).then(reasons('2026-02-02'));
    unknown
      .when(give('2026-02-01'))
      .thenRefuses('reasons-before-receipt', { field: 'givenOn', earliest: '2026-02-02' });
  });
});

describe('What the law does to a time for appeals', () => {
  const commands = [suspend('2026-02-10'), resume('2026-02-10'), give('2026-02-10')];

  it.each(commands)('is of a decision and a receipt that are recorded: $type', ({ type, data }) => {
    const other = (changes: object) => ({ type, data: { ...data, ...changes } }) as (typeof commands)[number];
    open.when(other({ decisionId: 'decision-9' })).thenRefuses('decision-unknown', { field: 'decisionId' });
    open.when(other({ personId: null })).thenRefuses('receipt-not-recorded', { field: 'personId' });
  });
  it.each(commands)('is recorded while the complaint is open: $type', (command) => {
    given(...running, suspended('2026-02-10'), withdrawn())
      .when(command)
      .thenRefuses('complaint-withdrawn');
    given(...running, suspended('2026-02-10'), closed())
      .when(command)
      .thenRefuses('complaint-closed');
  });
});
