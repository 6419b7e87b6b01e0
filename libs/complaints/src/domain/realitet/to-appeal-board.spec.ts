import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import { tied } from '../../testing/formalitet-examples.js';
import { appealed, decisionId, later, linked, realitetPoint, recorded } from '../../testing/realitet-examples.js';
import { forwarded, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PassOnToAppealBoard } from './realitet.commands.js';

const given = specification(complaintDecider);
const ofDecision = { complaintId, decisionId, today: later };
const atTheBoard = [...appealed(), reassessed('maintained'), forwarded()];
const passed = [...appealed('committee'), passedOn()];

describe('Passing on a complaint about a committee’s decision', () => {
  const pass = (changes: Partial<PassOnToAppealBoard['data']> = {}): PassOnToAppealBoard => ({
    type: 'PassOnToAppealBoard',
    data: {
      ...ofDecision,
      pointIds: null,
      passedOnOn: '2026-02-23',
      receivedByAppealBoardOn: '2026-02-24',
      ...changes,
    },
  });

  it.each(['committee', 'chair'] as const)('of the %s keeps both days of receipt', (body) => {
    given(...appealed(body))
      .when(pass())
      .then(passedOn());
    given(...appealed(body))
      .when(pass({ receivedByAppealBoardOn: null }))
      .then(passedOn(null));
  });
  it('takes along formalitet points that touch the decision', () => {
    given(complaint([realitetPoint('p9'), point('p1')]), recorded('committee'), linked('p9'), tied(decisionId))
      .when(pass())
      .then({
        type: 'PassedOnToAppealBoard',
        data: { ...passedOn().data, pointIds: ['p9'], alongPointIds: ['p1'] },
      } as never);
  });
  it('is not for the administration’s', () => {
    given(...appealed())
      .when(pass())
      .thenRefuses('no-point-at-this-step', { decisionId, step: 'PassOnToAppealBoard' });
    given(...appealed())
      .when(pass({ pointIds: ['p1'] }))
      .thenRefuses('step-not-possible');
  });
  it('has dates in order', () => {
    given(...appealed('committee'))
      .when(pass({ passedOnOn: '2026-02-19' }))
      .thenRefuses('date-before-receipt', { field: 'passedOnOn', earliest: '2026-02-20' });
    given(...appealed('committee'))
      .when(pass({ receivedByAppealBoardOn: '2026-02-22' }))
      .thenRefuses('received-before-it-was-sent', { field: 'receivedByAppealBoardOn', earliest: '2026-02-23' });
    given(...appealed('committee'))
      .when(pass({ receivedByAppealBoardOn: '2027-01-01' }))
      .thenRefuses('date-in-the-future', { field: 'receivedByAppealBoardOn', latest: later });
    given(...appealed('committee'))
      .when(pass({ receivedByAppealBoardOn: '2026-02-23' }))
      .then(passedOn('2026-02-23'));
    given(...appealed('committee'), withdrawn())
      .when(pass())
      .thenRefuses('complaint-withdrawn');
  });
});

describe('The day on which Ankestyrelsen received the complaint', () => {
  const receive = (receivedOn: string, pointIds: string[] | null = null) =>
    ({ type: 'RecordAppealBoardReceipt', data: { ...ofDecision, pointIds, receivedOn } }) as const;
  const received = (receivedOn: string, changes: object = {}): ComplaintEvent => ({
    type: 'AppealBoardReceiptRecorded',
    data: { complaintId, decisionId, pointIds: ['p1'], alongPointIds: [], receivedOn, ...changes },
  });

  it('becomes known, and is put right', () => {
    given(...appealed('committee'), passedOn(null))
      .when(receive('2026-02-25'))
      .then(received('2026-02-25'));
    given(...passed)
      .when(receive('2026-02-25', ['p1']))
      .then(received('2026-02-25'));
    given(...atTheBoard)
      .when(receive('2026-03-12'))
      .then(received('2026-03-12'));
    given(...passed)
      .when(receive('2026-02-24'))
      .thenRefuses('board-receipt-unchanged', { field: 'receivedOn' });
  });
  it('is how a complaint begins there that the citizen sent herself, even before the municipality heard of it', () => {
    given(complaint([realitetPoint('p9'), point('p1')]), recorded('committee'), linked('p9'), tied(decisionId))
      .when(receive('2026-02-10'))
      .then(received('2026-02-10', { pointIds: ['p9'], alongPointIds: ['p1'] }));
    given(...appealed('committee'))
      .when(receive('2026-02-02'))
      .then(received('2026-02-02'));
  });
  it('takes along nothing of what the municipality sent: that went along then', () => {
    const sent = { type: 'PassedOnToAppealBoard', data: { ...passedOn().data, pointIds: ['p9'] } } as ComplaintEvent;
    given(complaint([realitetPoint('p9'), point('p1')]), recorded('committee'), linked('p9'), sent, tied(decisionId))
      .when(receive('2026-02-25'))
      .then(received('2026-02-25', { pointIds: ['p9'] }));
  });
  it('is held to the point’s own way there, whatever way another point goes', () => {
    const two = complaint([realitetPoint(), realitetPoint('p2')]);
    const other = recorded('administration', { decisionId: 'decision-9' });
    given(two, recorded('committee'), other, linked(), linked('p2', 'decision-9'), passedOn(null))
      .when(receive('2026-02-10'))
      .then(received('2026-02-10'));
  });
  it('is not before the decision, nor before it was forwarded, nor ahead', () => {
    given(...passed)
      .when(receive('2026-02-01'))
      .thenRefuses('receipt-before-decision', { field: 'receivedOn', earliest: '2026-02-02' });
    given(...atTheBoard)
      .when(receive('2026-03-11'))
      .thenRefuses('received-before-it-was-sent', { field: 'receivedOn', earliest: '2026-03-12' });
    given(...passed)
      .when(receive('2026-02-22'))
      .then(received('2026-02-22'));
    given(...passed)
      .when(receive('2027-01-01'))
      .thenRefuses('date-in-the-future', { field: 'receivedOn', latest: later });
    given(...appealed())
      .when(receive('2026-03-12'))
      .thenRefuses('no-point-at-this-step');
    given(...passed, withdrawn())
      .when(receive('2026-02-25'))
      .thenRefuses('complaint-withdrawn');
  });
});
