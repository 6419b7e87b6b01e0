import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  known,
  point,
  today,
  withdrawn,
} from '../testing/complaint-examples.js';
import { appealed, realitetPoint } from '../testing/realitet-examples.js';
import { boardReceived } from '../testing/realitet-correction-examples.js';
import { boardDecided, forwarded, passedOn, reassessed } from '../testing/realitet-step-examples.js';
import type {
  CloseComplaint,
  CorrectReceiptDate,
  TurnContactIntoComplaint,
  WithdrawComplaint,
} from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { DutyEnd } from './deadlines/deadlines.values.js';

const given = specification(complaintDecider);
const turn = (turnedOn = '2026-02-25', points = [point('p1')]): TurnContactIntoComplaint => ({
  type: 'TurnContactIntoComplaint',
  data: { complaintId, turnedOn, points, known, today },
});
const turned = (turnedOn = '2026-02-25'): ComplaintEvent => ({
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn, points: [point('p1')] },
});
const withdraw = (withdrawnOn = '2026-02-26'): WithdrawComplaint => ({
  type: 'WithdrawComplaint',
  data: { complaintId, withdrawnOn, afterDialogue: true, note: null, today },
});
const close = (closedOn = '2026-02-28'): CloseComplaint => ({
  type: 'CloseComplaint',
  data: { complaintId, closedOn, today },
});
const correct = (receivedOn: string): CorrectReceiptDate => ({
  type: 'CorrectReceiptDate',
  data: { complaintId, receivedOn, reason: 'Postrummet.', today },
});
const corrected = (was: string, receivedOn: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was, receivedOn, reason: 'Postrummet.' },
});

describe('Nothing', () => {
  it.each([turn(), withdraw(), close(), correct('2026-02-18')])('happens to what does not exist: $type', (command) => {
    given().when(command).thenRefuses('complaint-unknown');
  });
});

describe('A contact', () => {
  it('becomes a complaint once, with points', () => {
    given(contact()).when(turn()).then(turned());
    given(contact(), turned()).when(turn()).thenRefuses('already-a-complaint');
    given(complaint()).when(turn()).thenRefuses('already-a-complaint');
    given(contact()).when(turn('2026-02-25', [])).thenRefuses('complaint-needs-a-point');
  });
  it('becomes one of up to fifty points', () => {
    const most = Array.from({ length: 50 }, (_, index) => point(`p${index}`));
    given(contact())
      .when(turn('2026-02-25', most))
      .then({ type: 'ContactTurnedIntoComplaint', data: { complaintId, turnedOn: '2026-02-25', points: most } });
  });
  it('becomes one whose points are stated: it is no import', () => {
    given(contact())
      .when(turn('2026-02-25', [point('p1', { theme: 'not-stated' })]))
      .thenRefuses('not-stated-only-from-imports', { field: 'points[0].theme' });
  });
  it('becomes one between its receipt and today', () => {
    given(contact()).when(turn('2026-02-20')).then(turned('2026-02-20'));
    given(contact())
      .when(turn('2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'turnedOn', earliest: '2026-02-20' });
    given(contact()).when(turn('2026-03-03')).thenRefuses('date-in-the-future', { field: 'turnedOn', latest: today });
  });
  it('does not become one after its end', () => {
    given(contact(), withdrawn()).when(turn()).thenRefuses('complaint-withdrawn');
    given(contact(), closed()).when(turn()).thenRefuses('complaint-closed');
  });
  it('can be withdrawn and closed', () => {
    given(contact()).when(withdraw()).then(withdrawn());
    given(contact()).when(close()).then(closed());
  });
});

describe('A withdrawal', () => {
  it('is between the receipt and today', () => {
    given(complaint()).when(withdraw('2026-02-20')).then(withdrawn('2026-02-20'));
    given(complaint()).when(withdraw('2026-03-02')).then(withdrawn('2026-03-02'));
    given(complaint())
      .when(withdraw('2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'withdrawnOn', earliest: '2026-02-20' });
    given(complaint())
      .when(withdraw('2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'withdrawnOn', latest: today });
  });
  it('is not before what lies at Ankestyrelsen was sent there, for there it lapses', () => {
    const sent = [...appealed(), reassessed('maintained'), forwarded('2026-02-25')];
    given(...sent)
      .when(withdraw('2026-02-24'))
      .thenRefuses('date-before-previous-step', { field: 'withdrawnOn', earliest: '2026-02-25' });
    given(...sent)
      .when(withdraw('2026-02-25'))
      .then(withdrawn('2026-02-25'));
    const another = [complaint([realitetPoint(), point('p2')]), ...sent.slice(1)];
    given(...another, boardDecided('affirmed', { decidedOn: '2026-02-27', receivedOn: '2026-02-28' }))
      .when(withdraw('2026-02-24'))
      .then(withdrawn('2026-02-24'));
    given(...appealed(), reassessed('maintained', { reassessedOn: '2026-02-25' }))
      .when(withdraw('2026-02-24'))
      .then(withdrawn('2026-02-24'));
  });
  it('is not before Ankestyrelsen received what nobody sent it from here', () => {
    const received = given(...appealed('committee'), boardReceived('2026-02-24'));
    received
      .when(withdraw('2026-02-23'))
      .thenRefuses('date-before-previous-step', { field: 'withdrawnOn', earliest: '2026-02-24' });
    received.when(withdraw('2026-02-24')).then(withdrawn('2026-02-24'));
    // What was sent is on its way since then, whenever it was received.
    given(...appealed('committee'), passedOn('2026-02-25'))
      .when(withdraw('2026-02-23'))
      .then(withdrawn('2026-02-23'));
  });
  it('may leave points unanswered, and answered ones answered', () => {
    given(complaint([point('p1'), point('p2')]), answered())
      .when(withdraw('2026-03-01'))
      .then(withdrawn('2026-03-01'));
  });
  it('ends it: nothing ends twice', () => {
    given(complaint(), withdrawn()).when(withdraw()).thenRefuses('complaint-withdrawn');
    given(complaint(), withdrawn()).when(close()).thenRefuses('complaint-withdrawn');
    given(complaint(), answered(), closed()).when(withdraw()).thenRefuses('complaint-closed');
    given(complaint(), answered(), closed()).when(close()).thenRefuses('complaint-closed');
  });
});

describe('Closing', () => {
  it('needs an answer to every point', () => {
    given(complaint(), answered()).when(close()).then(closed());
    given(complaint([point('p1'), point('p2')]), answered())
      .when(close())
      .thenRefuses('points-unanswered', { points: ['p2'] });
    given(complaint([point('p1', { kind: 'not-stated' })]))
      .when(close())
      .thenRefuses('points-unanswered');
  });
  it('waits for the answer to a point that was added later', () => {
    const added: ComplaintEvent = { type: 'PointAdded', data: { complaintId, point: point('p2'), raisedOn: null } };
    given(complaint(), added, answered())
      .when(close())
      .thenRefuses('points-unanswered', { points: ['p2'] });
    given(complaint(), added, answered(), answered({ pointId: 'p2' }))
      .when(close())
      .then(closed());
  });
  it('waits for the track of a realitet point', () => {
    const both = complaint([point('p1'), point('p2', { kind: 'realitet' })]);
    given(both)
      .when(close())
      .thenRefuses('realitet-point-open', { points: ['p2'] });
    given(both, answered())
      .when(close())
      .thenRefuses('realitet-point-open', { points: ['p2'] });
  });
  it('is not before the receipt or the last answer, nor in the future', () => {
    const two = complaint([point('p1'), point('p2')]);
    const answers = [answered({ answeredOn: '2026-02-27' }), answered({ pointId: 'p2', answeredOn: '2026-02-24' })];
    given(two, ...answers)
      .when(close('2026-02-27'))
      .then(closed('2026-02-27'));
    given(two, ...answers)
      .when(close('2026-02-26'))
      .thenRefuses('closed-before-answer', { field: 'closedOn', earliest: '2026-02-27' });
    given(contact())
      .when(close('2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'closedOn', earliest: '2026-02-20' });
    given(contact()).when(close('2026-03-03')).thenRefuses('date-in-the-future', { field: 'closedOn', latest: today });
  });
});

describe('The correction of the day of receipt', () => {
  it('keeps the day that was wrong', () => {
    given(complaint()).when(correct('2026-02-18')).then(corrected('2026-02-20', '2026-02-18'));
    given(complaint(), corrected('2026-02-20', '2026-02-18'))
      .when(correct('2026-02-19'))
      .then(corrected('2026-02-18', '2026-02-19'));
  });
  it('changes something', () => {
    given(complaint()).when(correct('2026-02-20')).thenRefuses('receipt-date-unchanged', { field: 'receivedOn' });
  });
  it('leads neither into the future nor before the register begins', () => {
    given(complaint())
      .when(correct('2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'receivedOn', latest: today });
    given(complaint())
      .when(correct('1999-12-31'))
      .thenRefuses('date-too-early', { field: 'receivedOn', earliest: '2000-01-01' });
  });
  it.each<[string, ComplaintEvent, string]>([
    ['it became a complaint', turned(), '2026-02-25'],
    ['a point was answered', answered(), '2026-02-27'],
    ['it was withdrawn', withdrawn(), '2026-02-26'],
    ['it was closed', closed(), '2026-02-28'],
  ])('does not lead beyond the day when %s', (_what, event, on) => {
    const before = event.type === 'ContactTurnedIntoComplaint' ? contact() : complaint();
    given(before, event).when(correct(on)).then(corrected('2026-02-20', on));
    given(before, event)
      .when(correct('2026-03-01'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: on });
  });
  it.each([
    ['2026-02-27', '2026-02-24'],
    ['2026-02-24', '2026-02-27'],
  ])('does not lead beyond the first of several, answered on %s and then on %s', (one, other) => {
    given(
      complaint([point('p1'), point('p2')]),
      answered({ answeredOn: one }),
      answered({ pointId: 'p2', answeredOn: other }),
    )
      .when(correct('2026-02-25'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-24' });
  });
  const arisen = (startedOn: string, dutyId = 'duty-1'): ComplaintEvent => ({
    type: 'DutyArisen',
    data: { complaintId, dutyId, kind: 'access-to-files', startedOn, startedAt: null, team: null, note: null },
  });
  const discharged = (how: DutyEnd): ComplaintEvent => ({
    type: 'DutyDischarged',
    data: { complaintId, dutyId: 'duty-1', how, dischargedOn: '2026-02-28', dischargedAt: null, note: null },
  });
  it.each([
    ['came with it', [arisen('2026-02-20')], '2026-02-20'],
    ['came with it and is done', [arisen('2026-02-20'), discharged('done')], '2026-02-20'],
    ['came later', [arisen('2026-02-23')], '2026-02-23'],
    ['came first of several', [arisen('2026-02-24'), arisen('2026-02-22', 'duty-2')], '2026-02-22'],
  ])('does not lead beyond the day from which a duty runs that %s', (_what, duties, on) => {
    given(complaint(), ...duties)
      .when(correct('2026-02-25'))
      .thenRefuses('received-after-a-duty-arose', { field: 'receivedOn', latest: on });
    given(complaint(), corrected('2026-02-20', '2026-02-18'), ...duties)
      .when(correct(on))
      .then(corrected('2026-02-18', on));
  });
  it('passes a duty that was recorded in error, and one that came before the receipt', () => {
    given(complaint(), arisen('2026-02-20'), discharged('recorded-in-error'))
      .when(correct('2026-02-25'))
      .then(corrected('2026-02-20', '2026-02-25'));
    given(complaint(), arisen('2026-02-19')).when(correct('2026-02-25')).then(corrected('2026-02-20', '2026-02-25'));
  });
  it('stays possible after the end, because figures must be right', () => {
    given(complaint(), withdrawn()).when(correct('2026-02-18')).then(corrected('2026-02-20', '2026-02-18'));
    given(contact(), closed()).when(correct('2026-02-18')).then(corrected('2026-02-20', '2026-02-18'));
  });
  it('does not ask whether the words were valid then: they are put right after it', () => {
    given(complaint()).when(correct('2021-05-31')).then(corrected('2026-02-20', '2021-05-31'));
  });
  it('moves the earliest day of what comes later', () => {
    given(complaint(), corrected('2026-02-20', '2026-02-18'))
      .when(withdraw('2026-02-18'))
      .then(withdrawn('2026-02-18'));
  });
});
