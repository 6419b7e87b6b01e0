import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId, mette, receipt, recorded, withDeadlines } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectAccessRequests, CorrectMissingReasons } from './appeal-time.commands.js';
import type { AccessRequest, MissingReasons } from './appeal-time.state.js';

const given = specification(complaintDecider);
const today = '2026-04-30';
const of = { complaintId, decisionId, personId: mette };
const ground = 'access-to-files' as const;
const reason = 'Anmodningen var fra den anden forælder.';

const correct = (
  accessRequests: AccessRequest[],
  changes: Partial<CorrectAccessRequests['data']> = {},
): CorrectAccessRequests => ({
  type: 'CorrectAccessRequests',
  data: { ...of, accessRequests, reason, rulebook: rulebook(), today, ...changes },
});
const corrected = (was: AccessRequest[], accessRequests: AccessRequest[]): ComplaintEvent => ({
  type: 'AccessRequestsCorrected',
  data: { ...of, was, accessRequests, reason },
});
const waiting = (requestedOn: string): AccessRequest => ({ requestedOn, answeredOn: null, how: null });
const over = (requestedOn: string, answeredOn: string, how: AccessRequest['how'] = 'access-given'): AccessRequest => ({
  ...{ requestedOn, answeredOn, how },
});
const suspended = (requestedOn: string): ComplaintEvent => ({
  type: 'AppealTimeSuspended',
  data: { ...of, ground, requestedOn },
});
const resumed = (resumedOn: string): ComplaintEvent => ({
  type: 'AppealTimeResumed',
  data: { ...of, ground, how: 'access-given', resumedOn },
});
const at = (index: number, field: string) => `accessRequests[${index}].${field}`;

/** Received by Mette Holm on Tuesday 3 February 2026: until Tuesday 3 March. */
const running = withDeadlines([...appealed(), receipt()], today);
const asked = given(...running, suspended('2026-02-10'));
const answered = given(...running, suspended('2026-02-10'), resumed('2026-02-13'));

describe('Requests for access that were recorded wrongly', () => {
  it('were made or answered on another day, or otherwise, and both stay known', () => {
    asked.when(correct([waiting('2026-02-11')])).then(corrected([waiting('2026-02-10')], [waiting('2026-02-11')]));
    for (const right of [
      over('2026-02-10', '2026-02-12'),
      over('2026-02-10', '2026-02-13', 'access-refused'),
      waiting('2026-02-10'),
    ]) {
      answered.when(correct([right])).then(corrected([over('2026-02-10', '2026-02-13')], [right]));
    }
  });
  it('were never made, or were not all of them', () => {
    asked.when(correct([])).then(corrected([waiting('2026-02-10')], []));
    const two = [over('2026-02-04', '2026-02-05'), over('2026-02-10', '2026-02-13')];
    answered.when(correct(two)).then(corrected([over('2026-02-10', '2026-02-13')], two));
    given(...running)
      .when(correct([waiting('2026-02-10')]))
      .then(corrected([], [waiting('2026-02-10')]));
  });
  it('are other ones now', () => {
    asked.when(correct([waiting('2026-02-10')])).thenRefuses('access-requests-unchanged');
    given(...running)
      .when(correct([]))
      .thenRefuses('access-requests-unchanged');
  });
  it('were made from the day the party had the decision to the last of the time as those before left it', () => {
    const field = at(0, 'requestedOn');
    asked
      .when(correct([waiting('2026-02-02')]))
      .thenRefuses('access-asked-too-early', { field, earliest: '2026-02-03' });
    for (const day of ['2026-02-03', '2026-03-03']) {
      asked.when(correct([waiting(day)])).then(corrected([waiting('2026-02-10')], [waiting(day)]));
    }
    asked.when(correct([waiting('2026-03-04')])).thenRefuses('access-asked-too-late', { field, latest: '2026-03-03' });
    // Answered on 2 March: at least fourteen days from then, until 16 March.
    const second = at(1, 'requestedOn');
    const first = over('2026-02-27', '2026-03-02');
    asked
      .when(correct([first, waiting('2026-03-16')]))
      .then(corrected([waiting('2026-02-10')], [first, waiting('2026-03-16')]));
    asked
      .when(correct([first, waiting('2026-03-17')]))
      .thenRefuses('access-asked-too-late', { field: second, latest: '2026-03-16' });
    asked
      .when(correct([first, waiting('2026-03-01')]))
      .thenRefuses('access-asked-too-early', { field: second, earliest: '2026-03-02' });
  });
  it('have no last day while the time has not begun, and the decision’s day where no receipt is known', () => {
    const idle = withDeadlines([...appealed(), receipt({ receivedOn: null, how: 'unknown' })], today);
    given(...idle)
      .when(correct([waiting(today)]))
      .then(corrected([], [waiting(today)]));
    given(...idle)
      .when(correct([waiting('2026-02-01')]))
      .thenRefuses('access-asked-too-early', { field: at(0, 'requestedOn'), earliest: '2026-02-02' });
  });
  it('lie not in the future, nor their answers', () => {
    asked
      .when(correct([waiting('2026-05-01')]))
      .thenRefuses('date-in-the-future', { field: at(0, 'requestedOn'), latest: today });
    asked
      .when(correct([over('2026-02-10', '2026-05-01')]))
      .thenRefuses('date-in-the-future', { field: at(0, 'answeredOn'), latest: today });
  });
  it('have an answer with a day and a way it ended, not before they were made', () => {
    const half = { requestedOn: '2026-02-10', answeredOn: null, how: null };
    asked
      .when(correct([{ ...half, answeredOn: '2026-02-11' }]))
      .thenRefuses('access-answer-incomplete', { field: at(0, 'how') });
    asked
      .when(correct([{ ...half, how: 'access-given' }]))
      .thenRefuses('access-answer-incomplete', { field: at(0, 'answeredOn') });
    asked
      .when(correct([over('2026-02-10', '2026-02-09')]))
      .thenRefuses('access-answered-before-asked', { field: at(0, 'answeredOn'), earliest: '2026-02-10' });
    asked
      .when(correct([over('2026-02-10', '2026-02-10', 'request-withdrawn')]))
      .then(corrected([waiting('2026-02-10')], [over('2026-02-10', '2026-02-10', 'request-withdrawn')]));
  });
  it('wait for their answer in the last place alone', () => {
    asked
      .when(correct([waiting('2026-02-10'), waiting('2026-02-12')]))
      .thenRefuses('access-answer-missing', { field: at(0, 'answeredOn') });
  });
  it('are of a decision whose time for appeals is computed, unless none was made', () => {
    const elsewhere = [
      ...appealed().slice(0, 1),
      recorded('administration', { regime: 'not-computed-here' }),
      receipt(),
    ];
    given(...elsewhere, suspended('2026-02-10'))
      .when(correct([waiting('2026-02-11')]))
      .thenRefuses('appeal-time-not-running');
    given(...elsewhere, suspended('2026-02-10'))
      .when(correct([]))
      .then(corrected([waiting('2026-02-10')], []));
  });
  it('are of a rule that there is', () => {
    const rules = rulebook({ rules: [] });
    asked.when(correct([waiting('2026-02-11')], { rulebook: rules })).thenRefuses('appeal-time-not-running');
  });
});

describe('Reasons that were recorded wrongly', () => {
  const missing = (givenOn: string, why: MissingReasons['ground'] = 'missing-from-written-decision') => ({
    ...{ ground: why, givenOn },
  });
  const put = (right: MissingReasons | null, changes: Partial<CorrectMissingReasons['data']> = {}) =>
    ({ type: 'CorrectMissingReasons', data: { ...of, given: right, reason, today, ...changes } }) as const;
  const right = (was: MissingReasons | null, now: MissingReasons | null): ComplaintEvent => ({
    type: 'MissingReasonsCorrected',
    data: { ...of, was, given: now, reason },
  });
  const reasoned = given(...running, {
    type: 'MissingReasonsGiven',
    data: { ...of, ...missing('2026-02-20') },
  });

  it('were given on another day or for another reason, or never', () => {
    for (const now of [missing('2026-02-03'), missing('2026-02-20', 'decision-was-oral'), null]) {
      reasoned.when(put(now)).then(right(missing('2026-02-20'), now));
    }
    given(...running)
      .when(put(missing('2026-02-20')))
      .then(right(null, missing('2026-02-20')));
  });
  it('are other ones now', () => {
    reasoned.when(put(missing('2026-02-20'))).thenRefuses('missing-reasons-unchanged');
    given(...running)
      .when(put(null))
      .thenRefuses('missing-reasons-unchanged');
  });
  it('were given from the day of the receipt to today', () => {
    const field = 'given.givenOn';
    reasoned.when(put(missing('2026-02-02'))).thenRefuses('reasons-before-receipt', { field, earliest: '2026-02-03' });
    reasoned.when(put(missing('2026-05-01'))).thenRefuses('date-in-the-future', { field, latest: today });
  });
});

describe('What is put right of a time for appeals', () => {
  const annulled: ComplaintEvent = {
    type: 'RegistrationAnnulled',
    data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'En prøve.' },
  };
  const commands = [
    correct([waiting('2026-02-11')]),
    { type: 'CorrectMissingReasons', data: { ...of, given: null, reason, today } } as const,
  ];

  it.each(commands)('is of a decision and a receipt that are recorded: $type', ({ type, data }) => {
    const other = (changes: object) => ({ type, data: { ...data, ...changes } }) as (typeof commands)[number];
    asked.when(other({ decisionId: 'decision-9' })).thenRefuses('decision-unknown', { field: 'decisionId' });
    asked.when(other({ personId: null })).thenRefuses('receipt-not-recorded', { field: 'personId' });
  });
  it('may be put right after the end, and not of what counts nowhere', () => {
    given(...running, suspended('2026-02-10'), closed())
      .when(correct([]))
      .then(corrected([waiting('2026-02-10')], []));
    for (const command of commands) {
      given(...running, suspended('2026-02-10'), annulled)
        .when(command)
        .thenRefuses('registration-annulled');
    }
  });
});
