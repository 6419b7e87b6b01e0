import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, contact } from '../../testing/complaint-examples.js';
import { decisionId, later, linked, realitetPoint, recorded, support } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);
/** Received on 20 February 2026, with p1; p2 was raised a week later. */
const raisedLater: ComplaintEvent = {
  type: 'PointAdded',
  data: { complaintId, point: realitetPoint('p2'), raisedOn: '2026-02-27' },
};
const inTwoSteps = [complaint([realitetPoint()]), raisedLater];
const turned: ComplaintEvent = {
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn: '2026-02-25', points: [realitetPoint()] },
};
const told = {
  ...{ complaintId, decisionId, reference: null, body: 'administration' as const, legalBasis: support },
  ...{ decidedBy: 'maria', confirmation: null, knownStaff: new Set(['maria']), today: later },
};
const record = (decidedOn: string, ...pointIds: readonly string[]) =>
  ({ type: 'RecordAppealedDecision', data: { ...told, decidedOn, pointIds } }) as const;
const correct = (decidedOn: string) =>
  ({ type: 'CorrectAppealedDecision', data: { ...told, decidedOn, reason: 'x' } }) as const;
const link = (pointId: string) =>
  ({ type: 'LinkPointToDecision', data: { complaintId, pointId, decisionId, today: later } }) as const;
const decidedOn = (day: string) => recorded('administration', { decidedOn: day });
const corrected = (day: string): ComplaintEvent => ({
  type: 'AppealedDecisionCorrected',
  data: { ...(decidedOn(day).data as never as object), reason: 'x' } as never,
});

describe('A decision is made before it is complained of', () => {
  it('by each of the points about it, on the day on which that was raised', () => {
    given(...inTwoSteps)
      .when(record('2026-02-27', 'p2'))
      .then(decidedOn('2026-02-27'), linked('p2'));
    given(...inTwoSteps)
      .when(record('2026-02-28', 'p2'))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-27' });
    given(...inTwoSteps)
      .when(record('2026-02-21', 'p2', 'p1'))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-20' });
  });
  it('by the point raised last, while none is about it', () => {
    given(...inTwoSteps)
      .when(record('2026-02-27'))
      .then(decidedOn('2026-02-27'));
    given(...inTwoSteps)
      .when(record('2026-02-28'))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-27' });
    given(contact())
      .when(record('2026-02-21'))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-20' });
  });
  it('also between a contact and what became of it', () => {
    given(contact(), turned).when(record('2026-02-25', 'p1')).then(decidedOn('2026-02-25'), linked());
    given(contact(), turned)
      .when(record('2026-02-26', 'p1'))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-25' });
  });
  it('when a point is linked to it, too', () => {
    given(...inTwoSteps, decidedOn('2026-02-21'))
      .when(link('p1'))
      .thenRefuses('decision-after-the-complaint', { field: 'decisionId', latest: '2026-02-20' });
    given(...inTwoSteps, decidedOn('2026-02-21'))
      .when(link('p2'))
      .then(linked('p2'));
    given(...inTwoSteps, decidedOn('2026-02-20'))
      .when(link('p1'))
      .then(linked('p1'));
  });
  it('when it is put right, too', () => {
    given(...inTwoSteps, decidedOn('2026-02-02'), linked('p2'))
      .when(correct('2026-02-27'))
      .then(corrected('2026-02-27'));
    given(...inTwoSteps, decidedOn('2026-02-02'), linked('p2'), linked('p1'))
      .when(correct('2026-02-21'))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-20' });
  });
});

describe('The receipt of a complaint', () => {
  const receivedOn = (day: string) =>
    ({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn: day, reason: 'x', today: later } }) as const;
  const putRight = (day: string): ComplaintEvent => ({
    type: 'ReceiptDateCorrected',
    data: { complaintId, was: '2026-02-20', receivedOn: day, reason: 'x' },
  });

  it('may lie before a decision that only a later point is about', () => {
    given(...inTwoSteps, decidedOn('2026-02-10'), linked('p2'))
      .when(receivedOn('2026-02-09'))
      .then(putRight('2026-02-09'));
    given(...inTwoSteps, decidedOn('2026-02-10'), linked('p1'))
      .when(receivedOn('2026-02-09'))
      .thenRefuses('received-before-the-decision', { field: 'receivedOn', earliest: '2026-02-10' });
  });
  it('may lie before a decision that the contact became a complaint about', () => {
    given(contact(), turned, decidedOn('2026-02-22'), linked())
      .when(receivedOn('2026-02-18'))
      .then(putRight('2026-02-18'));
  });
});

describe('What is passed on to Ankestyrelsen', () => {
  const pass = (...pointIds: readonly string[]) =>
    ({
      type: 'PassOnToAppealBoard',
      data: {
        complaintId,
        decisionId,
        pointIds,
        passedOnOn: '2026-03-02',
        receivedByAppealBoardOn: null,
        today: later,
      },
    }) as const;
  const passed = (receivedByMunicipalityOn: string, ...pointIds: string[]): ComplaintEvent => ({
    type: 'PassedOnToAppealBoard',
    data: {
      ...{ complaintId, decisionId, pointIds, alongPointIds: [], passedOnOn: '2026-03-02', receivedByMunicipalityOn },
      receivedByAppealBoardOn: null,
    },
  });
  const linkedTo = (...events: readonly ComplaintEvent[]) => [
    ...[...events, recorded('committee'), linked('p1'), linked('p2')],
  ];

  it('was received when the first of the points was raised that go', () => {
    given(...linkedTo(...inTwoSteps))
      .when(pass('p1', 'p2'))
      .then(passed('2026-02-20', 'p1', 'p2'));
    given(...linkedTo(...inTwoSteps))
      .when(pass('p2'))
      .then(passed('2026-02-27', 'p2'));
    given(contact(), turned, recorded('committee'), linked()).when(pass('p1')).then(passed('2026-02-25', 'p1'));
  });
});

describe('A step', () => {
  it('is not taken before the point was raised', () => {
    const withdraw = (withdrawnOn: string) =>
      ({
        type: 'WithdrawAppeal',
        data: { complaintId, pointId: 'p2', withdrawnOn, note: null, today: later },
      }) as const;
    given(...inTwoSteps)
      .when(withdraw('2026-02-26'))
      .thenRefuses('date-before-point-raised', { field: 'withdrawnOn', earliest: '2026-02-27' });
    given(...inTwoSteps)
      .when(withdraw('2026-02-27'))
      .then({
        type: 'AppealWithdrawn',
        data: { complaintId, pointId: 'p2', withdrawnOn: '2026-02-27', note: null },
      });
  });
});
