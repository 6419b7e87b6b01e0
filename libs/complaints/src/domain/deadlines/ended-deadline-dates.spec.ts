import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { closedOn, living, rulebook } from '../../testing/deadline-examples.js';
import { corrected } from '../../testing/realitet-correction-examples.js';
import { appealed, decisionId, mette, receipt, support } from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, givenUp, madeAnew, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);
const begun = (events: readonly ComplaintEvent[] = appealed()) => {
  const life = living(rulebook({ goals: [] }), '2026-02-23');
  life.tell(events);
  return life;
};
const received = (receivedOn: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn, reason: 'x' },
});
const reassessing = 'REASSESS_4W.point-p1';
const forwarding = 'FORWARD.point-p1';

describe('The dates of a deadline that ended though it was not met', () => {
  it('are not another calendar’s, which came in since', () => {
    const life = begun();
    const other = rulebook({ goals: [], calendar: closedOn('2026-03-20') });
    expect(life.lines([givenUp('2026-03-19')], { rulebook: other })).toEqual([
      `${reassessing} superseded: withdrawn`,
      `${forwarding} superseded: withdrawn`,
    ]);
  });
  it('stay where it ended on no day: nothing is judged by them', () => {
    const life = begun();
    life.tell([reassessed('upheld-in-full'), madeAnew('upheld-in-full')]);
    expect(life.state()?.deadlines.all[forwarding]).toMatchObject({ superseded: 'upheld-in-full', endedOn: null });
    expect(life.lines([received('2026-02-19')]).filter((line) => line.startsWith('FORWARD'))).toEqual([]);
  });
  it('are none where it had none, though a length is published since', () => {
    const life = begun([...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')]);
    life.tell([withdrawn('2026-05-30')]);
    const published = [{ legalBasis: support, length: { unit: 'weeks' as const, n: 6 }, validFrom: '2025-01-01' }];
    const known = rulebook({ goals: [], published });
    const came = corrected('appeal-decision-received', '2026-04-22', '2026-04-23');
    expect(life.lines([came], { rulebook: known })).toEqual([]);
  });
  it('follow a notice of more time that turns out never to have been sent, and so does whether it was missed', () => {
    const life = begun();
    const notice = { notifiedOn: '2026-03-16', expectedOn: '2026-04-17', ground: 'further-information' as const };
    const of = { complaintId, deadlineId: reassessing, alongside: [forwarding] };
    life.tell([{ type: 'DeadlineExtensionNotified', data: { ...of, ...notice, reason: 'x' } }]);
    life.tell([givenUp('2026-04-01')]);
    expect(life.state()?.deadlines.all[reassessing]).toMatchObject({ superseded: 'withdrawn', wasOverdue: false });
    const never: ComplaintEvent = {
      type: 'ExtensionNoticeCorrected',
      data: { ...of, was: notice, notice: null, reason: 'x' },
    };
    expect(life.lines([never])).toEqual([
      `${reassessing} moved 2026-04-17 to 2026-03-20: fact-corrected`,
      `${reassessing} superseded: withdrawn, missed`,
      `${forwarding} moved 2026-04-17 to 2026-03-20: fact-corrected`,
      `${forwarding} superseded: withdrawn, missed`,
    ]);
  });
  it('follow a notice about a request, without another word of its end where nothing was missed either way', () => {
    const life = begun([complaint()]);
    const notice = { notifiedOn: '2026-02-24', expectedOn: '2026-04-17', ground: 'request-is-complex' as const };
    const request = { dutyId: 'duty-1', startedOn: '2026-02-23', startedAt: null, team: null, note: null };
    const of = { complaintId, deadlineId: 'AKTINDSIGT_7WD', alongside: [] };
    const givenUpOn = { how: 'given-up-by-citizen', dischargedOn: '2026-02-26', dischargedAt: null } as const;
    life.tell([{ type: 'DutyArisen', data: { complaintId, kind: 'access-to-files', ...request } }]);
    life.tell([{ type: 'DeadlineExtensionNotified', data: { ...of, ...notice, reason: 'x' } }]);
    life.tell([{ type: 'DutyDischarged', data: { complaintId, dutyId: 'duty-1', ...givenUpOn, note: null } }]);
    expect(
      life.lines([{ type: 'ExtensionNoticeCorrected', data: { ...of, was: notice, notice: null, reason: 'x' } }]),
    ).toEqual(['AKTINDSIGT_7WD moved 2026-04-17 to 2026-03-04: fact-corrected']);
  });
  it('tell nothing anew of an end whose day nobody told then', () => {
    const life = living(rulebook(), '2026-02-23');
    life.tell([complaint()]);
    const told: ComplaintEvent = {
      type: 'DeadlineSuperseded',
      data: { complaintId, deadlineId: 'ACK', why: 'withdrawn', endedOn: null, wasOverdue: null },
    };
    life.events.push(withdrawn('2026-02-25'), told);
    expect(life.lines([received('2026-02-19')]).filter((line) => line.startsWith('ACK'))).toEqual([
      'ACK moved 2026-02-27 to 2026-02-26: receipt-date-corrected',
    ]);
  });
});

describe('A notice of more time under a rule that the catalogue no longer has', () => {
  it('is put right by the dates that there are', () => {
    const life = begun();
    const notice = { notifiedOn: '2026-03-16', expectedOn: '2026-04-17', ground: 'further-information' as const };
    const of = { complaintId, deadlineId: reassessing };
    life.tell([{ type: 'DeadlineExtensionNotified', data: { ...of, alongside: [], ...notice, reason: 'x' } }]);
    const gone = { ...of, was: notice, reason: 'x', today: '2026-04-30', rulebook: rulebook({ rules: [] }) };
    const right = (expectedOn: string) =>
      ({ type: 'CorrectExtensionNotice', data: { ...gone, notice: { ...notice, expectedOn } } }) as const;
    given(...life.events)
      .when(right('2026-04-18'))
      .then({
        type: 'ExtensionNoticeCorrected',
        data: { ...of, alongside: [], was: notice, notice: { ...notice, expectedOn: '2026-04-18' }, reason: 'x' },
      });
    given(...life.events)
      .when(right('2026-04-16'))
      .thenRefuses('expected-date-not-later', { field: 'notice.expectedOn', earliest: '2026-04-18' });
  });
});

describe('A time for appeals whose requests for access are put right', () => {
  it('moves because of what was wrong, not because of the law', () => {
    const life = begun([...appealed(), receipt({ personId: mette })]);
    const of = { complaintId, decisionId, personId: mette };
    life.tell([{ type: 'AppealTimeSuspended', data: { ...of, ground: 'access-to-files', requestedOn: '2026-02-10' } }]);
    const answered = { requestedOn: '2026-02-10', answeredOn: '2026-02-13', how: 'access-given' as const };
    const lines = life.lines([
      {
        type: 'AccessRequestsCorrected',
        data: {
          ...of,
          was: [{ requestedOn: '2026-02-10', answeredOn: null, how: null }],
          accessRequests: [answered],
          reason: 'x',
        },
      },
    ]);
    expect(lines).toEqual([expect.stringMatching(/^APPEAL_4W.* moved .*: fact-corrected$/)]);
  });
});

describe('A deadline that is reckoned anew', () => {
  it('moves because of the calendar where nothing else was told', () => {
    const life = begun();
    const other = rulebook({ goals: [], calendar: closedOn('2026-03-20') });
    const changes = life.tell([], { rulebook: other, anew: 'open', told: undefined });
    expect(changes.map(({ data }) => 'cause' in data && [data.deadlineId, data.latestOn, data.cause])).toEqual([
      [reassessing, '2026-03-23', 'calendar-changed'],
      [forwarding, '2026-03-23', 'calendar-changed'],
    ]);
  });
});
