import { addDays } from '@lydhoer/kernel';
import { specification } from '@lydhoer/kernel/testing';
import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, later, linked, newDecisionId, realitetPoint, support } from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, madeAnew, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ForwardedToAppealBoard } from './reassessment.events.js';

const given = specification(complaintDecider);
const forwardedOf = forwarded().data as ForwardedToAppealBoard['data'];
const told = {
  complaintId,
  decisionId: newDecisionId,
  reference: null,
  body: 'administration',
  legalBasis: support,
  decidedBy: 'jonas',
} as const;
const reason = 'Tastefejl.';
const correctTo = (decidedOn: string) =>
  ({
    type: 'CorrectAppealedDecision',
    data: { ...told, decidedOn, confirmation: null, knownStaff: new Set(['jonas']), reason, today: later },
  }) as const;
const corrected = (decidedOn: string): ComplaintEvent => ({
  type: 'AppealedDecisionCorrected',
  data: {
    ...told,
    decidedOn,
    reason,
    bodyByLaw: 'administration',
    regime: 'barnets-lov-142/1',
    bodyConfirmed: null,
  },
});

const remitted = [...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')];
const decidedAnewOn = (decidedOn: string) => madeAnew('remitted', { decidedOn, sentOn: '2026-05-06' });

describe('The day of a new decision that is put right', () => {
  it.each([
    [
      'an uphold, after the decision it replaces',
      [...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full')],
      ...(['2026-02-02', '2026-03-11'] as const),
    ],
    [
      'one after a remittal, once that was received',
      [...remitted, decidedAnewOn('2026-05-04')],
      ...(['2026-04-22', '2026-05-06'] as const),
    ],
  ])('lies before its sending, and if it is %s', (_what, history, first, last) => {
    for (const decidedOn of [first, last]) {
      given(...history)
        .when(correctTo(decidedOn))
        .then(corrected(decidedOn));
    }
    given(...history)
      .when(correctTo(addDays(first, -1)))
      .thenRefuses('new-decision-out-of-order', { field: 'decidedOn', earliest: first });
    given(...history)
      .when(correctTo(addDays(last, 1)))
      .thenRefuses('date-after-next-step', { field: 'decidedOn', latest: last });
  });
  it('may stay as it could be told once: before the remittal came', () => {
    given(...remitted, decidedAnewOn('2026-04-21'))
      .when(correctTo('2026-04-21'))
      .then(corrected('2026-04-21'));
  });
  it('waits for the remittal of the points it was made for, and for that of no other', () => {
    const two: readonly ComplaintEvent[] = [
      ...appealed(),
      { type: 'PointAdded', data: { complaintId, point: realitetPoint('p2'), raisedOn: null } },
      linked('p2'),
      ...['p1', 'p2'].flatMap((pointId): readonly ComplaintEvent[] => [
        reassessed('maintained', { pointId }),
        { type: 'ForwardedToAppealBoard', data: { ...forwardedOf, pointIds: [pointId] } },
      ]),
      boardDecided('remitted'),
      boardDecided('remitted', { pointId: 'p2', decidedOn: '2026-05-02', receivedOn: '2026-05-03' }),
    ];
    const ofFirst = [...two, decidedAnewOn('2026-05-04')];
    given(...ofFirst)
      .when(correctTo('2026-04-22'))
      .then(corrected('2026-04-22'));
    const ofBoth = [
      ...two,
      madeAnew('remitted', { decidedOn: '2026-05-04', sentOn: '2026-05-06', pointIds: ['p1', 'p2'] }),
    ];
    given(...ofBoth)
      .when(correctTo('2026-05-02'))
      .thenRefuses('new-decision-out-of-order', { field: 'decidedOn', earliest: '2026-05-03' });
  });
});
