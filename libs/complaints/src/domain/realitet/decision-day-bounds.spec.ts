import { specification } from '@lydhoer/kernel/testing';
import { complaintId } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { boardReceived } from '../../testing/realitet-correction-examples.js';
import { appealed, decisionId, mette, receipt, removal, support } from '../../testing/realitet-examples.js';
import { executed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectAppealedDecision, CorrectDecisionReceipt } from './decision.commands.js';
import type { DecisionBody } from './realitet.values.js';

const given = specification(complaintDecider);
const today = '2026-12-31';
const correct = (decidedOn: string, body: DecisionBody = 'administration'): CorrectAppealedDecision => ({
  type: 'CorrectAppealedDecision',
  data: {
    ...{ complaintId, decisionId, today, reference: null, decidedOn, body, decidedBy: 'maria', confirmation: null },
    ...{ legalBasis: body === 'administration' ? support : removal, reason: 'x', knownStaff: new Set(['maria']) },
  },
});
const told = (decidedOn: string, body: DecisionBody = 'administration'): ComplaintEvent => ({
  type: 'AppealedDecisionCorrected',
  data: {
    ...{ complaintId, decisionId, reference: null, decidedOn, body, decidedBy: 'maria', bodyConfirmed: null },
    legalBasis: body === 'administration' ? support : removal,
    bodyByLaw: body === 'administration' ? 'administration' : 'committee',
    ...{ regime: 'barnets-lov-142/1', reason: 'x' },
  },
});

describe('Another day of a decision', () => {
  it.each([
    ['a party received it', [...appealed(), receipt(), receipt({ personId: null, receivedOn: '2026-02-05' })], '03'],
    ['Ankestyrelsen had the complaint', [...appealed('committee'), boardReceived('2026-02-10')], '10'],
    ['the chair’s was carried out', [...appealed('chair'), executed('2026-02-04T23:30:00.000Z')], '05'],
  ] as const)('is none after %s', (_what, history, last) => {
    const body = (history[1]?.data as { readonly body: DecisionBody }).body;
    const latest = `2026-02-${last}`;
    const after = `2026-02-${String(Number(last) + 1).padStart(2, '0')}`;
    given(...history)
      .when(correct(after, body))
      .thenRefuses('date-after-next-step', { field: 'decidedOn', latest });
    given(...history)
      .when(correct(latest, body))
      .then(told(latest, body));
  });
  it('is the same where that is after what is known of it: nothing of the rest waits for it', () => {
    given(...appealed(), receipt({ receivedOn: '2026-02-01' }))
      .when(correct('2026-02-02'))
      .then(told('2026-02-02'));
    given(...appealed(), receipt({ receivedOn: null }))
      .when(correct('2026-02-20'))
      .then(told('2026-02-20'));
  });
});

describe('A corrected receipt', () => {
  const requested = (requestedOn: string): ComplaintEvent => ({
    type: 'AppealTimeSuspended',
    data: { complaintId, decisionId, personId: mette, ground: 'access-to-files', requestedOn },
  });
  const reasons: ComplaintEvent = {
    type: 'MissingReasonsGiven',
    data: { complaintId, decisionId, personId: mette, ground: 'missing-from-written-decision', givenOn: '2026-02-09' },
  };
  const put = (changes: Partial<CorrectDecisionReceipt['data']>): CorrectDecisionReceipt => ({
    type: 'CorrectDecisionReceipt',
    data: {
      ...{ complaintId, decisionId, personId: mette, sentOn: null, receivedOn: null, laterBecause: null, today },
      ...{ channel: 'letter', guidance: 'given', guidanceGivenOn: null, reason: 'x', rulebook: rulebook() },
      ...changes,
    },
  });
  const right = (changes: object): ComplaintEvent => ({
    type: 'DecisionReceiptCorrected',
    data: { ...receipt({ channel: 'letter' }).data, reason: 'x', ...changes } as never,
  });

  it('is none after the party asked for the files, or got the reasons that were missing', () => {
    for (const [event, latest] of [
      [requested('2026-02-06'), '2026-02-06'],
      [reasons, '2026-02-09'],
    ] as const) {
      given(...appealed(), receipt(), event)
        .when(put({ receivedOn: '2026-02-10' }))
        .thenRefuses('date-after-next-step', { field: 'receivedOn', latest });
      given(...appealed(), receipt(), event)
        .when(put({ receivedOn: latest }))
        .then(right({ receivedOn: latest }));
    }
    given(...appealed(), receipt(), requested('2026-02-06'), reasons)
      .when(put({ sentOn: '2026-02-03' }))
      .thenRefuses('date-after-next-step', { field: 'sentOn', latest: '2026-02-06' });
  });
  it('may turn out to be on no known day, and is bound by nothing that another party asked for', () => {
    given(...appealed(), receipt(), requested('2026-02-06'))
      .when(put({ channel: 'unknown' }))
      .then(right({ receivedOn: null, how: 'unknown', channel: 'unknown' }));
    given(...appealed(), receipt(), receipt({ personId: null }), requested('2026-02-06'))
      .when(put({ personId: null, receivedOn: '2026-02-10' }))
      .then(right({ personId: null, receivedOn: '2026-02-10' }));
  });
});
