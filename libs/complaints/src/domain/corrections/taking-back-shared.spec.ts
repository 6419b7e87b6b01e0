import { specification } from '@lydhoer/kernel/testing';
import { answered, complaint, complaintId, point } from '../../testing/complaint-examples.js';
import { tied } from '../../testing/formalitet-examples.js';
import { boardReceived, takeBack, takenBack } from '../../testing/realitet-correction-examples.js';
import {
  complaintAfter,
  decisionId,
  later,
  linked,
  newDecisionId,
  realitetPoint,
  receipt,
  recorded,
} from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, madeAnew, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';

const given = specification(complaintDecider);
const voided = { voidedDecisionId: newDecisionId };

describe('What several points share', () => {
  const along: ComplaintEvent = { type: 'PointTiedToDecision', data: { complaintId, pointId: 'p3', decisionId } };
  const both = [
    complaint([realitetPoint(), realitetPoint('p2'), point('p3')]),
    ...[recorded(), linked(), linked('p2'), along],
  ];
  const each = (outcome: 'maintained' | 'upheld-in-part') => [
    reassessed(outcome),
    reassessed(outcome, { pointId: 'p2' }),
  ];
  const sentBoth: ComplaintEvent = {
    type: 'ForwardedToAppealBoard',
    data: {
      ...(forwarded('2026-03-12', ['p3']) as Extract<ComplaintEvent, { type: 'ForwardedToAppealBoard' }>).data,
      pointIds: ['p1', 'p2'],
    },
  };
  const back = (pointId: string, returnedPointIds: string[] = []) =>
    takenBack('forwarded', {
      pointId,
      takenOn: '2026-03-12',
      standing: 'to-forward',
      since: '2026-03-10',
      returnedPointIds,
    });

  it('stays while one of them rests on it: formalitet points come back with the last that was forwarded', () => {
    const sent = [...both, ...each('maintained'), sentBoth];
    given(...sent)
      .when(takeBack('forwarded'))
      .then(back('p1'));
    given(...sent, back('p1'))
      .when(takeBack('forwarded', 'p2'))
      .then(back('p2', ['p3']));
    expect(formalitetOf(complaintAfter([...sent, back('p1')]), 'p3').goneAlong).toBe(true);
    expect(formalitetOf(complaintAfter([...sent, back('p1'), back('p2', ['p3'])]), 'p3').goneAlong).toBe(false);
    // The other one may have gone further.
    given(...sent, boardDecided('affirmed'))
      .when(takeBack('forwarded', 'p2'))
      .then(back('p2'));
  });
  it('stays while Ankestyrelsen has one of them, however it got it', () => {
    const ofCommittee = [
      complaint([realitetPoint(), realitetPoint('p2'), point('p3')]),
      ...[recorded('committee'), linked(), linked('p2'), along],
    ];
    const direct = boardReceived('2026-02-10', ['p3']);
    const second = { ...passedOn(), data: { ...passedOn().data, pointIds: ['p2'] } } as ComplaintEvent;
    given(...ofCommittee, direct, second)
      .when(takeBack('passed-on', 'p2'))
      .then(takenBack('passed-on', { pointId: 'p2', takenOn: '2026-02-23', standing: 'to-pass-on' }));
    given(...ofCommittee, direct)
      .when(takeBack('received-by-appeal-board'))
      .then(
        takenBack('received-by-appeal-board', {
          takenOn: '2026-02-10',
          standing: 'to-pass-on',
          returnedPointIds: ['p3'],
        }),
      );
  });
  it('stays, a new decision, while it settles another; then it is none, with its receipts and deadlines', () => {
    const made = madeAnew('upheld-in-part', { pointIds: ['p1', 'p2'] });
    const sent = [
      ...both,
      ...each('upheld-in-part'),
      made,
      receipt({ decisionId: newDecisionId, receivedOn: '2026-03-12' }),
    ];
    const first = takenBack('reassessed', { takenOn: '2026-03-10', standing: 'to-reassess' });
    const second = takenBack('reassessed', {
      pointId: 'p2',
      takenOn: '2026-03-10',
      standing: 'to-reassess',
      ...voided,
    });
    given(...sent)
      .when(takeBack('reassessed'))
      .then(first);
    given(...sent, first)
      .when(takeBack('reassessed', 'p2'))
      .then(second);
    expect(complaintAfter([...sent, first]).realitet.decisions).toHaveLength(2);
    expect(complaintAfter([...sent, first, second])).toEqual(complaintAfter(both));
    given(...sent, first, second)
      .when({
        type: 'GiveAppealGuidance',
        data: { complaintId, decisionId: newDecisionId, personId: null, givenOn: '2026-03-20', today: later },
      })
      .thenRefuses('decision-unknown');
  });
  it('is held by what else touches it: a formalitet point that is not answered yet', () => {
    const made = [...both, reassessed('upheld-in-full'), madeAnew('upheld-in-full')];
    const touching: ComplaintEvent = { ...along, data: { ...along.data, decisionId: newDecisionId } };
    given(...made, touching)
      .when(takeBack('reassessed'))
      .thenRefuses('new-decision-is-touched-by-points', { points: ['p3'] });
    const back = takenBack('reassessed', { takenOn: '2026-03-10', standing: 'to-reassess', ...voided });
    const over = [...made, touching, answered({ pointId: 'p3', answeredOn: '2026-03-20' })];
    given(...over)
      .when(takeBack('reassessed'))
      .then(back);
    expect(formalitetOf(complaintAfter([...over, back]), 'p3').touchesDecision).toBeNull();
    given(...made, tied(newDecisionId))
      .when(takeBack('reassessed'))
      .then(back);
  });
});
