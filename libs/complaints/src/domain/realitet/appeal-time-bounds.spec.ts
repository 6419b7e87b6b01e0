import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import {
  appealed,
  decisionId,
  linked,
  mette,
  realitetPoint,
  receipt,
  recorded,
  withDeadlines,
} from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';

const given = specification(complaintDecider);
const today = '2026-04-30';
const of = { complaintId, decisionId, personId: mette };
const ground = 'access-to-files' as const;

describe('The first day of a party’s time for appeals', () => {
  it('may be that on which the decision was made: it was told or handed over at once', () => {
    const handedOver = {
      channel: 'handed-over',
      laterBecause: null,
      guidance: 'given',
      guidanceGivenOn: null,
    } as const;
    given(...appealed())
      .when({
        type: 'RecordDecisionReceipt',
        data: { ...of, ...handedOver, sentOn: null, receivedOn: '2026-02-02', today, rulebook: rulebook() },
      })
      .then(receipt({ receivedOn: '2026-02-02', channel: 'handed-over' }));
  });
});

describe('A request for access to the files', () => {
  it('stops no time for appeals that is not computed here, begun or not', () => {
    const elsewhere = recorded('administration', { regime: 'not-computed-here' });
    for (const guidance of ['given', 'missing'] as const) {
      given(complaint([realitetPoint()]), elsewhere, linked(), receipt({ guidance }))
        .when({ type: 'SuspendAppealTime', data: { ...of, ground, requestedOn: '2026-02-10', today } })
        .thenRefuses('appeal-time-not-running');
    }
  });
  it('is judged by those that are listed before it, and not by those after it', () => {
    const over = (requestedOn: string, answeredOn: string) => ({
      requestedOn,
      answeredOn,
      how: 'access-given' as const,
    });
    // The second alone would have given the time until 16 March.
    given(...withDeadlines([...appealed(), receipt()], today))
      .when({
        type: 'CorrectAccessRequests',
        data: {
          ...{ ...of, reason: 'x', rulebook: rulebook(), today },
          accessRequests: [over('2026-03-10', '2026-03-11'), over('2026-02-27', '2026-03-02')],
        },
      })
      .thenRefuses('access-asked-too-late', { field: 'accessRequests[0].requestedOn', latest: '2026-03-03' });
  });
});
