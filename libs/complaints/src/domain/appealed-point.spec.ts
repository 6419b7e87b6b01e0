import { specification } from '@lydhoer/kernel/testing';
import { answered, complaint, complaintId, known, point, today } from '../testing/complaint-examples.js';
import { answeredAgain, secondStageAsked } from '../testing/formalitet-examples.js';
import { appealed, later, linked, realitetPoint, recorded } from '../testing/realitet-examples.js';
import { madeAnew, passedOn, reassessed } from '../testing/realitet-step-examples.js';
import type { ClassifyPoint, CloseComplaint, CorrectReceiptDate } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { PointClassified } from './complaint.events.js';

const given = specification(complaintDecider);

describe('A point about a decision', () => {
  const classification = (kind: 'formalitet' | 'realitet', theme = 'HEARING'): PointClassified['data'] => ({
    ...{ complaintId, pointId: 'p1', kind, theme, consequences: [], legalBasis: null },
    ...{ team: 'boerneliv', reason: null },
  });
  const classify = (kind: 'formalitet' | 'realitet', theme?: string): ClassifyPoint => ({
    type: 'ClassifyPoint',
    data: { ...classification(kind, theme), known },
  });

  it('may turn out to be about how the case was handled as long as nothing was done about the decision', () => {
    given(...appealed())
      .when(classify('formalitet'))
      .then({ type: 'PointClassified', data: classification('formalitet') });
  });

  it.each([
    ['was reassessed', appealed(), reassessed('maintained')],
    ['was passed on to Ankestyrelsen', appealed('committee'), passedOn()],
  ])('stays one once the decision %s, under whatever theme', (_what, events, step) => {
    given(...events, step)
      .when(classify('formalitet'))
      .thenRefuses('point-on-its-way-stays-realitet', { field: 'kind' });
    given(...events, step)
      .when(classify('realitet'))
      .then({ type: 'PointClassified', data: classification('realitet') });
  });
});

describe('The receipt of a complaint about a decision', () => {
  const correct = (receivedOn: string): CorrectReceiptDate => ({
    type: 'CorrectReceiptDate',
    data: { complaintId, receivedOn, reason: 'Stemplet.', today: later },
  });
  const corrected = (receivedOn: string) =>
    ({
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn, reason: 'Stemplet.' },
    }) as const;

  it('is on the day of the decision at the earliest', () => {
    given(...appealed())
      .when(correct('2026-02-02'))
      .then(corrected('2026-02-02'));
    given(...appealed())
      .when(correct('2026-02-01'))
      .thenRefuses('received-before-the-decision', { field: 'receivedOn', earliest: '2026-02-02' });
  });

  it('is not before the last of several decisions', () => {
    const two = [
      complaint([realitetPoint('p1'), realitetPoint('p2')]),
      recorded(),
      recorded('administration', { decisionId: 'decision-b', decidedOn: '2026-02-10' }),
      linked('p1'),
      linked('p2', 'decision-b'),
    ];
    given(...two)
      .when(correct('2026-02-09'))
      .thenRefuses('received-before-the-decision', { field: 'receivedOn', earliest: '2026-02-10' });
    given(...two)
      .when(correct('2026-02-10'))
      .then(corrected('2026-02-10'));
  });

  it('is before the decision that came of the complaint', () => {
    given(...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full'))
      .when(correct('2026-02-19'))
      .then(corrected('2026-02-19'));
  });
});

describe('Closing', () => {
  const close: CloseComplaint = { type: 'CloseComplaint', data: { complaintId, closedOn: today, today } };

  it('waits for the second stage of those points alone that are in it', () => {
    const two = complaint([point('p1'), point('p2')]);
    given(two, answered(), answered({ pointId: 'p2' }), secondStageAsked())
      .when(close)
      .thenRefuses('second-stage-open', { points: ['p1'] });
    given(two, answered(), secondStageAsked())
      .when(close)
      .thenRefuses('second-stage-open', { points: ['p1'] });
    given(two, answered(), answered({ pointId: 'p2' }), secondStageAsked(), answeredAgain())
      .when(close)
      .then({ type: 'ComplaintClosed', data: { complaintId, closedOn: today } });
  });
});
