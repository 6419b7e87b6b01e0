import { specification } from '@lydhoer/kernel/testing';
import { answered, closed, complaint, complaintId, known, point } from '../../testing/complaint-examples.js';
import { appealed, decisionId, later, linked, realitetPoint, recorded } from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);
const close = (closedOn: string) =>
  ({ type: 'CloseComplaint', data: { complaintId, closedOn, today: later } }) as const;
const upheld = [reassessed('upheld-in-full'), madeAnew('upheld-in-full')];

describe('Closing a complaint', () => {
  it('takes realitet points that came to the end of their track', () => {
    given(...appealed(), ...upheld)
      .when(close('2026-03-12'))
      .then(closed('2026-03-12'));
    given(...appealed(), givenUp())
      .when(close('2026-03-15'))
      .then(closed('2026-03-15'));
    given(...appealed(), ...upheldInPart, silent())
      .when(close('2026-04-10'))
      .then(closed('2026-04-10'));
    given(...appealed('committee'), passedOn(), boardDecided('affirmed'))
      .when(close('2026-04-22'))
      .then(closed('2026-04-22'));
  });
  it('waits for the others, and says which', () => {
    for (const events of [[], [reassessed('maintained')], [reassessed('maintained'), forwarded()]]) {
      given(...appealed(), ...events)
        .when(close('2026-06-01'))
        .thenRefuses('realitet-point-open', { points: ['p1'] });
    }
    given(...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted'))
      .when(close('2026-06-01'))
      .thenRefuses('realitet-point-open', { points: ['p1'] });
    given(complaint([realitetPoint(), point('p2')]), recorded(), linked(), ...upheld)
      .when(close('2026-06-01'))
      .thenRefuses('points-unanswered', { points: ['p2'] });
    given(complaint([realitetPoint(), point('p2')]), recorded(), linked(), ...upheld, answered({ pointId: 'p2' }))
      .when(close('2026-06-01'))
      .then(closed('2026-06-01'));
  });
  it('is not before the last step', () => {
    given(...appealed('committee'), passedOn(), boardDecided('affirmed'))
      .when(close('2026-04-21'))
      .thenRefuses('closed-before-answer', { field: 'closedOn', earliest: '2026-04-22' });
    // The case was brought before the court before the municipality had Ankestyrelsen's decision.
    given(...appealed('committee'), passedOn(), boardDecided('affirmed'), beforeCourt('2026-04-21'))
      .when({
        type: 'RecordCourtOutcome',
        data: { complaintId, pointId: 'p1', outcome: 'upheld', decidedOn: '2026-04-21', today: later },
      })
      .thenRefuses('date-before-last-step', { field: 'decidedOn', earliest: '2026-04-22' });
  });
});

describe('The day of receipt', () => {
  const correct = (receivedOn: string) =>
    ({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn, reason: 'x', today: later } }) as const;
  const corrected = (receivedOn: string): ComplaintEvent => ({
    type: 'ReceiptDateCorrected',
    data: { complaintId, was: '2026-02-20', receivedOn, reason: 'x' },
  });

  it('is not put right to after the first step', () => {
    given(...appealed(), reassessed('maintained'))
      .when(correct('2026-03-11'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-03-10' });
    given(...appealed(), reassessed('maintained'))
      .when(correct('2026-03-10'))
      .then(corrected('2026-03-10'));
  });
  it('is not put right to before the decision was made that it is about', () => {
    const second = recorded('administration', { decisionId: 'decision-9', decidedOn: '2026-02-05' });
    given(...appealed())
      .when(correct('2026-02-01'))
      .thenRefuses('received-before-the-decision', { field: 'receivedOn', earliest: '2026-02-02' });
    given(...appealed())
      .when(correct('2026-02-02'))
      .then(corrected('2026-02-02'));
    given(...appealed(), second)
      .when(correct('2026-02-04'))
      .thenRefuses('received-before-the-decision', { earliest: '2026-02-05', field: 'receivedOn' });
  });
  it('is before the new decision that came of it', () => {
    given(...appealed(), ...upheld)
      .when(correct('2026-02-19'))
      .then(corrected('2026-02-19'));
  });
  it('may be after Ankestyrelsen’s, which the citizen complained to herself', () => {
    const received: ComplaintEvent = {
      type: 'AppealBoardReceiptRecorded',
      data: { complaintId, decisionId, pointIds: ['p1'], alongPointIds: [], receivedOn: '2026-02-10' },
    };
    given(...appealed('committee'), received)
      .when(correct('2026-02-25'))
      .then(corrected('2026-02-25'));
  });
});

describe('A realitet point', () => {
  type Kind = 'formalitet' | 'realitet';
  const as = (kind: Kind, theme: string) => ({
    ...{ complaintId, pointId: 'p1', kind, theme, consequences: [], legalBasis: null, team: 'boerneliv' },
    reason: null,
  });
  const classify = (kind: Kind, theme = 'DECISION') =>
    ({ type: 'ClassifyPoint', data: { ...as(kind, theme), known } }) as const;
  const classified = (kind: Kind, theme = 'DECISION') => ({ type: 'PointClassified', data: as(kind, theme) }) as const;

  it('stays realitet once it was reassessed or sent on', () => {
    given(...appealed(), reassessed('maintained'))
      .when(classify('formalitet'))
      .thenRefuses('point-on-its-way-stays-realitet', { field: 'kind' });
    given(...appealed('committee'), passedOn())
      .when(classify('formalitet'))
      .thenRefuses('point-on-its-way-stays-realitet');
    given(...appealed(), reassessed('maintained'))
      .when(classify('realitet', 'HEARING'))
      .then(classified('realitet', 'HEARING'));
  });
  it('may turn out to be formalitet before that', () => {
    given(...appealed())
      .when(classify('formalitet'))
      .then(classified('formalitet'));
  });
});
