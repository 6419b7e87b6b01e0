import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, point } from '../../testing/complaint-examples.js';
import {
  complaintAfter,
  decisionId,
  linked,
  realitetPoint,
  recorded,
  support,
} from '../../testing/realitet-examples.js';
import { givenUp, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import { commandOf } from '../../testing/realitet-steps.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { AppealedDecisionRecorded } from './decision.events.js';
import type { CorrectAppealedDecision, RecordAppealedDecision } from './decision.commands.js';
import { notComputedHere } from './committee-matters.js';
import { rowsFor } from './realitet.standing.rules.js';
import type { DecisionBody } from './realitet.values.js';

const given = specification(complaintDecider);
const otherAct = { statute: 'voksenansvarsloven', paragraph: '§ 9' };
const confirmation = { by: 'ida', reason: 'Loven henviser til kapitel 10.' };
const today = '2026-12-31';

/** A complaint about a decision of the administration under an act whose rules of appeal are not modelled. */
const under = (isConfirmed: boolean): readonly ComplaintEvent[] => [
  complaint([realitetPoint()]),
  recorded('administration', {
    ...{ legalBasis: otherAct, bodyByLaw: null, regime: notComputedHere },
    bodyConfirmed: isConfirmed ? confirmation : null,
  }),
  linked(),
];
const told = (body: DecisionBody, isConfirmed: boolean, legalBasis = otherAct) => ({
  ...{ complaintId, decisionId, today, reference: null, decidedOn: '2026-02-02', body, legalBasis, decidedBy: null },
  confirmation: isConfirmed ? confirmation : null,
  knownStaff: new Set<string>(),
});
const record = (body: DecisionBody, isConfirmed: boolean): RecordAppealedDecision => ({
  type: 'RecordAppealedDecision',
  data: { ...told(body, isConfirmed), pointIds: [] },
});
const correct = (isConfirmed: boolean, legalBasis = otherAct): CorrectAppealedDecision => ({
  type: 'CorrectAppealedDecision',
  data: { ...told('administration', isConfirmed, legalBasis), reason: 'x' },
});
const facts: AppealedDecisionRecorded['data'] = {
  ...{ complaintId, decisionId, reference: null, decidedOn: '2026-02-02', body: 'administration' },
  ...{ legalBasis: otherAct, bodyByLaw: null, regime: notComputedHere, decidedBy: null, bodyConfirmed: null },
};
const corrected = (changes: Partial<typeof facts>): ComplaintEvent => ({
  type: 'AppealedDecisionCorrected',
  data: { ...facts, ...changes, reason: 'x' },
});
const reassess = commandOf({ step: 'ReassessDecision', when: 'maintained', on: '2026-03-10' });
const mayAt = (events: readonly ComplaintEvent[]) => {
  const state = complaintAfter(events);
  const [point] = state.points;
  if (!point) throw new Error('no point');
  return rowsFor(state, point).flatMap(({ state: at, may, when }) => (at === 'to-reassess' ? [when ?? may] : []));
};

describe('A decision under an act whose rules of appeal are not modelled', () => {
  it('is not reassessed by § 66 until a person confirms that the act uses it', () => {
    given(...under(false))
      .when(reassess)
      .thenRefuses('act-has-appeal-rules-of-its-own', { pointId: 'p1' });
    expect(mayAt(under(false))).toEqual(['PassOnToAppealBoard', 'RecordAppealBoardReceipt', 'WithdrawAppeal']);
    expect(mayAt(under(true))).toEqual(['upheld-in-full', 'upheld-in-part', 'maintained', 'WithdrawAppeal']);
    given(...under(true))
      .when(reassess)
      .then(reassessed('maintained', { flag: null, reasons: 'x', reassessedOn: '2026-03-10' }));
    given(...under(false), corrected({ bodyConfirmed: confirmation }))
      .when(reassess)
      .then(reassessed('maintained', { flag: 'decider-unknown', reasons: 'x', reassessedOn: '2026-03-10' }));
  });
  it('is passed on without it, or came to Ankestyrelsen by itself; and is still given up', () => {
    const passOn = commandOf({ step: 'PassOnToAppealBoard', when: null, on: '2026-02-23' });
    const arrive = commandOf({ step: 'RecordAppealBoardReceipt', when: null, on: '2026-02-23' });
    for (const command of [passOn, arrive]) {
      given(...under(true))
        .when(command)
        .thenRefuses('step-not-possible', {
          ...{ pointId: 'p1', step: command.type, state: 'to-reassess' },
          may: ['ReassessDecision', 'WithdrawAppeal'],
        });
    }
    given(...under(false))
      .when(passOn)
      .then(passedOn('2026-02-23'));
    expect(complaintAfter([...under(false), passedOn()]).realitet.points.p1?.standing).toBe('with-appeal-board');
    given(...under(false))
      .when(arrive)
      .then({
        type: 'AppealBoardReceiptRecorded',
        data: { complaintId, decisionId, pointIds: ['p1'], alongPointIds: [], receivedOn: '2026-02-23' },
      });
    given(...under(false))
      .when(commandOf({ step: 'WithdrawAppeal', when: null, on: '2026-03-15' }))
      .then(givenUp());
  });
  it('takes the formalitet points that touch it along to Ankestyrelsen, once', () => {
    const touched = [
      ...under(false),
      { type: 'PointAdded', data: { complaintId, point: point('p9'), raisedOn: null } } as const,
      { type: 'PointTiedToDecision', data: { complaintId, pointId: 'p9', decisionId } } as const,
    ];
    const arrived = (alongPointIds: string[], receivedOn: string): ComplaintEvent => ({
      type: 'AppealBoardReceiptRecorded',
      data: { complaintId, decisionId, pointIds: ['p1'], alongPointIds, receivedOn },
    });
    const arrive = (on: string) => commandOf({ step: 'RecordAppealBoardReceipt', when: null, on });
    given(...touched)
      .when(arrive('2026-02-23'))
      .then(arrived(['p9'], '2026-02-23'));
    given(...touched, arrived([], '2026-02-23'))
      .when(arrive('2026-02-24'))
      .then(arrived([], '2026-02-24'));
  });
  it('is confirmed as the administration’s, and only there', () => {
    given(complaint([realitetPoint()]))
      .when(record('administration', true))
      .then({ type: 'AppealedDecisionRecorded', data: { ...facts, bodyConfirmed: confirmation } });
    given(complaint([realitetPoint()]))
      .when(record('committee', true))
      .thenRefuses('decision-body-needs-no-confirmation', { field: 'confirmation' });
  });
  it('once reassessed is not put right to one that nobody confirms', () => {
    const done = [...under(true), reassessed('maintained')];
    given(...done)
      .when(correct(false))
      .thenRefuses('reassessment-needs-confirmed-act', { field: 'confirmation' });
    given(...done)
      .when(correct(true))
      .then(corrected({ bodyConfirmed: confirmation }));
    given(...done)
      .when(correct(false, support))
      .then(corrected({ legalBasis: support, bodyByLaw: 'administration', regime: 'barnets-lov-142/1' }));
    given(...under(true))
      .when(correct(false))
      .then(corrected({}));
  });
  it('that was reassessed before anybody was asked to confirm stands where it stood', () => {
    const old = complaintAfter([...under(false), reassessed('maintained')]);
    expect(old.realitet.points.p1?.standing).toBe('to-forward');
  });
});
