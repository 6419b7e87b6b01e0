import { specification } from '@lydhoer/kernel/testing';
import {
  answer,
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
import { complaintAfter, later, linked, realitetPoint, recorded } from '../testing/realitet-examples.js';
import { boardDecided, forwarded, givenUp, reassessed } from '../testing/realitet-step-examples.js';
import type { AddPoint, AnswerPoint, CorrectPointRaisedDate } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { dayRaised } from './complaint.state.js';

/** Received on 20 February 2026; today is 2 March. */
const given = specification(complaintDecider);
const add = (raisedOn: string | null, changes = {}): AddPoint => ({
  type: 'AddPoint',
  data: { complaintId, point: point('p2', changes), raisedOn, known, today },
});
const added = (raisedOn: string | null, of = point('p2')): ComplaintEvent => ({
  type: 'PointAdded',
  data: { complaintId, point: of, raisedOn },
});
const turned = (turnedOn = '2026-02-25', points = [point('p1')]): ComplaintEvent => ({
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn, points },
});
const reason = 'Brevet var fra den anden uge.';
const correct = (raisedOn: string, pointId = 'p2', on = today): CorrectPointRaisedDate => ({
  type: 'CorrectPointRaisedDate',
  data: { complaintId, pointId, raisedOn, reason, today: on },
});
const corrected = (was: string, raisedOn: string, pointId = 'p2'): ComplaintEvent => ({
  type: 'PointRaisedDateCorrected',
  data: { complaintId, pointId, was, raisedOn, reason },
});
const receiptCorrected = (receivedOn: string): ComplaintEvent => ({
  type: 'ReceiptDateCorrected',
  data: { complaintId, was: '2026-02-20', receivedOn, reason: 'x' },
});
const raisedDays = (...events: readonly ComplaintEvent[]) => {
  const state = complaintAfter(events);
  return state.points.map((one) => dayRaised(state, one));
};

describe('The day on which a point was raised', () => {
  it('is that of the receipt for what was in the complaint, and follows its correction', () => {
    expect(raisedDays(complaint(), added(null))).toEqual(['2026-02-20', '2026-02-20']);
    expect(raisedDays(complaint(), added(null), receiptCorrected('2026-02-18'))).toEqual(['2026-02-18', '2026-02-18']);
  });
  it('is the day on which a contact was turned into a complaint, whenever that came in', () => {
    expect(raisedDays(contact(), turned())).toEqual(['2026-02-25']);
    expect(raisedDays(contact(), turned(), added(null), receiptCorrected('2026-02-18'))).toEqual([
      '2026-02-25',
      '2026-02-25',
    ]);
  });
  it('is its own for what the citizen came with later, whatever becomes of the receipt', () => {
    expect(raisedDays(complaint(), added('2026-02-26'), receiptCorrected('2026-02-18'))).toEqual([
      '2026-02-18',
      '2026-02-26',
    ]);
  });
});

describe('A point that is added', () => {
  it('was in the complaint from the start when no day is told, or that of the complaint', () => {
    given(complaint()).when(add(null)).then(added(null));
    given(complaint()).when(add('2026-02-20')).then(added(null));
    given(contact(), turned()).when(add('2026-02-25')).then(added(null));
  });
  it('is raised between the complaint and today', () => {
    given(complaint()).when(add('2026-02-21')).then(added('2026-02-21'));
    given(complaint()).when(add(today)).then(added(today));
    given(complaint())
      .when(add('2026-02-19'))
      .thenRefuses('point-raised-before-the-complaint', { field: 'raisedOn', earliest: '2026-02-20' });
    given(complaint()).when(add('2026-03-03')).thenRefuses('date-in-the-future', { field: 'raisedOn', latest: today });
  });
  it('is not raised while the complaint was a contact', () => {
    given(contact(), turned())
      .when(add('2026-02-24'))
      .thenRefuses('point-raised-before-the-complaint', { field: 'raisedOn', earliest: '2026-02-25' });
    given(contact(), turned()).when(add('2026-02-26')).then(added('2026-02-26'));
  });
  it('has the words of the day on which it was raised', () => {
    const changes = { consequences: ['LEGALITY'] };
    given(complaint())
      .when(add('2026-02-21', changes))
      .then(added('2026-02-21', point('p2', changes)));
    given(complaint())
      .when(add(null, changes))
      .thenRefuses('consequence-not-valid-on-date', {
        ...{ field: 'points[0].consequences[0]', on: '2026-02-20', from: '2026-02-21', to: null },
      });
    const { pointId, description, ...classification } = point('p2', changes);
    expect([pointId, description]).toEqual(['p2', null]);
    const classify = { complaintId, pointId, ...classification, reason: null };
    given(complaint(), added('2026-02-21'))
      .when({ type: 'ClassifyPoint', data: { ...classify, known } })
      .then({ type: 'PointClassified', data: classify });
  });
  it('keeps the receipt before the day on which it was raised', () => {
    const receivedOn = (day: string) =>
      ({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn: day, reason: 'x', today } }) as const;
    given(complaint(), added('2026-02-26'))
      .when(receivedOn('2026-02-27'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-26' });
    given(complaint(), added('2026-02-26')).when(receivedOn('2026-02-26')).then(receiptCorrected('2026-02-26'));
    given(complaint(), added('2026-02-26'), corrected('2026-02-26', '2026-02-28'))
      .when(receivedOn('2026-02-27'))
      .then(receiptCorrected('2026-02-27'));
    given(complaint(), added('2026-02-26'), corrected('2026-02-26', '2026-02-20'))
      .when(receivedOn('2026-02-27'))
      .then(receiptCorrected('2026-02-27'));
    given(complaint(), corrected('2026-02-20', '2026-02-26', 'p1'))
      .when(receivedOn('2026-02-27'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-26' });
  });
  it('is not answered before it was raised', () => {
    const give = (answeredOn: string): AnswerPoint => ({
      type: 'AnswerPoint',
      data: { ...answer({ pointId: 'p2', answeredOn }), noRemedy: false, today },
    });
    const late = [complaint(), added('2026-02-26')];
    given(...late)
      .when(give('2026-02-25'))
      .thenRefuses('date-before-point-raised', { field: 'answeredOn', earliest: '2026-02-26' });
    given(...late)
      .when(give('2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'answeredOn', earliest: '2026-02-20' });
    given(...late)
      .when(give('2026-02-26'))
      .then(answered({ pointId: 'p2', answeredOn: '2026-02-26' }));
  });
});

describe('The day that was told wrongly', () => {
  const late = [complaint(), added('2026-02-26')];
  it('is put right, also after the end, with both days known', () => {
    given(...late)
      .when(correct('2026-02-24'))
      .then(corrected('2026-02-26', '2026-02-24'));
    given(...late, withdrawn('2026-02-27'))
      .when(correct('2026-02-24'))
      .then(corrected('2026-02-26', '2026-02-24'));
    expect(raisedDays(...late, corrected('2026-02-26', '2026-02-24'))).toEqual(['2026-02-20', '2026-02-24']);
  });
  it('may be that of the complaint: then it was in it from the start, and follows its receipt', () => {
    const asFromTheStart = corrected('2026-02-26', '2026-02-20');
    given(...late)
      .when(correct('2026-02-20'))
      .then(asFromTheStart);
    expect(raisedDays(...late, asFromTheStart, receiptCorrected('2026-02-18'))).toEqual(['2026-02-18', '2026-02-18']);
  });
  it('may be of a point that came with the complaint, or with a contact that had been one all along', () => {
    given(complaint())
      .when(correct('2026-02-26', 'p1'))
      .then(corrected('2026-02-20', '2026-02-26', 'p1'));
    given(contact(), turned())
      .when(correct('2026-02-20', 'p1'))
      .then(corrected('2026-02-25', '2026-02-20', 'p1'));
    expect(raisedDays(contact(), turned(), corrected('2026-02-25', '2026-02-20', 'p1'))).toEqual(['2026-02-20']);
  });
  it('is of a point that there is, and another day than before', () => {
    given(...late)
      .when(correct('2026-02-24', 'p9'))
      .thenRefuses('point-unknown', { field: 'pointId' });
    given(...late)
      .when(correct('2026-02-26'))
      .thenRefuses('point-raised-date-unchanged', { field: 'raisedOn' });
    given(...late)
      .when(correct('2026-02-20', 'p1'))
      .thenRefuses('point-raised-date-unchanged', { field: 'raisedOn' });
  });
  it('lies between the receipt and today', () => {
    given(...late)
      .when(correct('2026-02-19'))
      .thenRefuses('point-raised-before-the-complaint', { field: 'raisedOn', earliest: '2026-02-20' });
    given(...late)
      .when(correct('2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'raisedOn', latest: today });
  });
  it('does not lie after what was done about the point first', () => {
    const reply = answered({ pointId: 'p2', answeredOn: '2026-02-27' });
    given(...late, reply)
      .when(correct('2026-02-28'))
      .thenRefuses('date-after-next-step', { field: 'raisedOn', latest: '2026-02-27' });
    given(...late, reply)
      .when(correct('2026-02-27'))
      .then(corrected('2026-02-26', '2026-02-27'));
    given(...late, answered(), reply, closed())
      .when(correct('2026-02-28'))
      .thenRefuses('date-after-next-step', { field: 'raisedOn', latest: '2026-02-27' });
    const appeal = [complaint([realitetPoint('p1')]), recorded(), linked()];
    for (const [steps, latest] of [
      [[reassessed('maintained')], '2026-03-10'],
      [[reassessed('maintained'), forwarded(), boardDecided('affirmed')], '2026-03-10'],
      [[givenUp()], '2026-03-15'],
    ] as const) {
      given(...appeal, ...steps)
        .when(correct('2026-06-01', 'p1', later))
        .thenRefuses('date-after-next-step', { field: 'raisedOn', latest });
    }
  });
  it('does not lie after the decision of Ankestyrelsen, though nothing else was recorded before it', () => {
    const straightToTheBoard = [
      complaint([realitetPoint('p2')]),
      ...[recorded('committee'), linked('p2')],
      boardDecided('affirmed', { pointId: 'p2', decidedOn: '2026-04-20' }),
    ];
    given(...straightToTheBoard)
      .when(correct('2026-04-21', 'p2', later))
      .thenRefuses('date-after-next-step', { field: 'raisedOn', latest: '2026-04-20' });
    given(...straightToTheBoard)
      .when(correct('2026-04-20', 'p2', later))
      .then(corrected('2026-02-20', '2026-04-20'));
  });
  it('does not lie before the decision that the point is about', () => {
    const events = [
      complaint([realitetPoint('p1')]),
      added('2026-02-28', realitetPoint('p2')),
      recorded('administration', { decidedOn: '2026-02-25' }),
      linked('p2'),
    ];
    given(...events)
      .when(correct('2026-02-24'))
      .thenRefuses('received-before-the-decision', { field: 'raisedOn', earliest: '2026-02-25' });
    given(...events)
      .when(correct('2026-02-25'))
      .then(corrected('2026-02-28', '2026-02-25'));
  });
  it('is not put right where the registration counts nowhere', () => {
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'x' },
    };
    given(...late, annulled)
      .when(correct('2026-02-24'))
      .thenRefuses('registration-annulled');
  });
});
