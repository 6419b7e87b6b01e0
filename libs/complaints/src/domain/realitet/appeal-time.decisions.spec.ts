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
  it('stops nothing before the party had the decision, or when the time was over', () => {
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
  it.each([
    ['guidance is missing', receipt({ guidance: 'missing' }), '2026-02-03'],
    ['nobody knows when the decision was received', receipt({ receivedOn: null, how: 'unknown' }), '2026-02-02'],
  ] as const)('is waited for by a time that has not begun: %s', (_, received, earliest) => {
    const idle = given(...withDeadlines([...appealed(), received], today));
    for (const requestedOn of [earliest, today]) idle.when(suspend(requestedOn)).then(suspended(requestedOn));
    idle.when(suspend('2026-02-01')).thenRefuses('access-asked-too-early', { field: 'requestedOn', earliest });
  });
  it('may come before the guidance or the reasons with which the time begins', () => {
    for (const began of [
      [...appealed(), receipt({ guidance: 'missing', guidanceGivenOn: '2026-02-20' })],
      [...appealed(), receipt(), reasons('2026-02-20')],
    ]) {
      const later = given(...withDeadlines(began, today));
      later.when(suspend('2026-02-03')).then(suspended('2026-02-03'));
      later
        .when(suspend('2026-02-02'))
        .thenRefuses('access-asked-too-early', { field: 'requestedOn', earliest: '2026-02-03' });
    }
  });
  it('stops nothing that was never computed', () => {
    given(...appealed(), receipt())
      .when(suspend('2026-02-10'))
      .thenRefuses('appeal-time-not-running');
  });
});

describe('A request for access after the receipt was put right', () => {
  const putRight = (changes: Parameters<typeof receipt>[0]): ComplaintEvent =>
    ({ type: 'DecisionReceiptCorrected', data: { ...receipt(changes).data, reason: 'x' } }) as ComplaintEvent;

  it('stops nothing before the receipt as it is now, whatever was asked for before', () => {
    const once = [...appealed(), receipt(), suspended('2026-02-10'), resumed('2026-02-13')];
    const moved = given(...withDeadlines([...once, putRight({ receivedOn: '2026-02-20' })], today));
    moved.when(suspend('2026-02-20')).then(suspended('2026-02-20'));
    moved
      .when(suspend('2026-02-19'))
      .thenRefuses('access-asked-too-early', { field: 'requestedOn', earliest: '2026-02-20' });
  });
  it('has no last day when it turned out that no guidance on how to appeal was given', () => {
    const idle = given(...withDeadlines([...running, putRight({ guidance: 'missing' })], today));
    for (const requestedOn of ['2026-02-10', '2026-03-04'])
      idle.when(suspend(requestedOn)).then(suspended(requestedOn));
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
      .thenRefuses('access-answered-before-asked', { field: 'answeredOn', earliest: '2026-02-10' });
    waiting.when(resume('2026-05-01')).thenRefuses('date-in-the-future', { field: 'answeredOn', latest: today });
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
