import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import { tied } from '../../testing/formalitet-examples.js';
import { appealed, decisionId, later, linked, realitetPoint, recorded } from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  courtDecided,
  dispensation,
  forwarded,
  passedOn,
  reassessed,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { PassOnToAppealBoard, RecordAppealBoardOutcome } from './realitet.commands.js';

const given = specification(complaintDecider);
const ofDecision = { complaintId, decisionId, today: later };
const ofPoint = { complaintId, pointId: 'p1', today: later };
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

describe('Dispensation', () => {
  const decide = (granted: boolean, decidedOn = '2026-04-15') =>
    ({ type: 'DecideDispensation', data: { ...ofPoint, granted, decidedOn } }) as const;

  it('is granted or refused by Ankestyrelsen, once', () => {
    given(...atTheBoard)
      .when(decide(true))
      .then(dispensation(true));
    given(...atTheBoard)
      .when(decide(false))
      .then(dispensation(false));
    for (const granted of [true, false]) {
      given(...atTheBoard, dispensation(granted))
        .when(decide(true))
        .thenRefuses('dispensation-already-decided', { pointId: 'p1' });
    }
    given(...appealed())
      .when(decide(true))
      .thenRefuses('step-not-possible');
    given(...atTheBoard)
      .when(decide(true, '2026-03-11'))
      .thenRefuses('date-before-last-step', { field: 'decidedOn', earliest: '2026-03-12' });
    given(...atTheBoard, withdrawn())
      .when(decide(true))
      .thenRefuses('complaint-withdrawn');
  });
});

describe('Ankestyrelsen’s decision', () => {
  const validity = { from: '2020-01-01', to: '2026-04-20' };
  const decide = (
    outcome: RecordAppealBoardOutcome['data']['outcomes'][number]['outcome'],
    causes: readonly string[] = [],
    changes: Partial<RecordAppealBoardOutcome['data']> = {},
  ): RecordAppealBoardOutcome => ({
    type: 'RecordAppealBoardOutcome',
    data: {
      ...ofDecision,
      outcomes: [{ pointId: 'p1', outcome, causes }],
      ...{ decidedOn: '2026-04-20', receivedOn: '2026-04-22', knownCauses: new Map([['BASIS.FACTS', validity]]) },
      ...changes,
    },
  });

  it.each(['affirmed', 'dismissed', 'lapsed'] as const)('%s stands without a cause', (outcome) => {
    given(...atTheBoard)
      .when(decide(outcome))
      .then(boardDecided(outcome));
    given(...passed)
      .when(decide(outcome))
      .then(boardDecided(outcome));
  });
  it.each(['amended', 'annulled', 'remitted'] as const)('%s has its causes', (outcome) => {
    given(...atTheBoard)
      .when(decide(outcome, ['BASIS.FACTS']))
      .then(boardDecided(outcome, { causes: ['BASIS.FACTS'] }));
    given(...atTheBoard)
      .when(decide(outcome))
      .thenRefuses('appeal-cause-missing', { field: 'outcomes[0].causes' });
  });
  it('names causes that the vocabulary has on that day, each once', () => {
    given(...atTheBoard)
      .when(decide('amended', ['NO.SUCH']))
      .thenRefuses('appeal-cause-unknown', { field: 'outcomes[0].causes[0]' });
    given(...atTheBoard)
      .when(decide('amended', ['BASIS.FACTS', 'BASIS.FACTS']))
      .thenRefuses('appeal-cause-repeated', { field: 'outcomes[0].causes[1]' });
    given(...atTheBoard)
      .when(decide('amended', ['BASIS.FACTS'], { decidedOn: '2026-04-21' }))
      .thenRefuses('appeal-cause-not-valid-on-date', { field: 'outcomes[0].causes[0]', on: '2026-04-21' });
  });
  it('has one outcome per point', () => {
    const both = [
      { pointId: 'p1', outcome: 'affirmed' as const, causes: [] },
      { pointId: 'p2', outcome: 'dismissed' as const, causes: [] },
    ];
    const two = [
      complaint([realitetPoint(), realitetPoint('p2')]),
      ...[recorded('committee'), linked(), linked('p2')],
      { type: 'PassedOnToAppealBoard', data: { ...passedOn().data, pointIds: ['p1', 'p2'] } } as ComplaintEvent,
    ];
    given(...two)
      .when(decide('affirmed', [], { outcomes: both }))
      .then(boardDecided('affirmed'), boardDecided('dismissed', { pointId: 'p2' }));
    given(...two)
      .when(decide('affirmed', [], { outcomes: [...both, ...both] }))
      .thenRefuses('points-repeated', { pointId: 'p1' });
    given(...passed)
      .when(decide('affirmed', [], { outcomes: both }))
      .thenRefuses('point-unknown');
  });
  it('without dispensation dismisses, or the complaint lapses', () => {
    given(...atTheBoard, dispensation(false))
      .when(decide('affirmed'))
      .thenRefuses('dispensation-refused-ends-the-appeal', { pointId: 'p1', outcome: 'affirmed' });
    given(...atTheBoard, dispensation(false))
      .when(decide('dismissed'))
      .then(boardDecided('dismissed'));
    given(...atTheBoard, dispensation(false))
      .when(decide('lapsed'))
      .then(boardDecided('lapsed'));
    given(...atTheBoard, dispensation(true))
      .when(decide('affirmed'))
      .then(boardDecided('affirmed'));
  });
  it('has its dates in order', () => {
    given(...atTheBoard)
      .when(decide('affirmed', [], { decidedOn: '2026-03-11' }))
      .thenRefuses('date-before-last-step', { field: 'decidedOn', earliest: '2026-03-12' });
    given(...atTheBoard)
      .when(decide('affirmed', [], { receivedOn: '2026-04-19' }))
      .thenRefuses('appeal-outcome-received-before-decided', { field: 'receivedOn', earliest: '2026-04-20' });
    given(...atTheBoard)
      .when(decide('affirmed', [], { today: '2026-04-21' }))
      .thenRefuses('date-in-the-future', { field: 'receivedOn', latest: '2026-04-21' });
    given(...atTheBoard)
      .when(decide('affirmed', [], { receivedOn: '2026-04-20' }))
      .then(boardDecided('affirmed', { receivedOn: '2026-04-20' }));
    given(...atTheBoard, withdrawn())
      .when(decide('affirmed'))
      .thenRefuses('complaint-withdrawn');
    given(...appealed())
      .when(decide('affirmed', [], { decisionId: 'decision-9' }))
      .thenRefuses('decision-unknown');
  });
});

describe('The court', () => {
  const bring = (broughtOn = '2026-05-04') => ({ type: 'BringBeforeCourt', data: { ...ofPoint, broughtOn } }) as const;
  const decide = (decidedOn = '2026-06-15') =>
    ({ type: 'RecordCourtOutcome', data: { ...ofPoint, outcome: 'upheld', decidedOn } }) as const;
  const decided = [...passed, boardDecided('affirmed')];

  it('gets a committee’s case from Ankestyrelsen’s decision on', () => {
    given(...decided)
      .when(bring())
      .then(beforeCourt());
    given(...decided)
      .when(bring('2026-04-20'))
      .then(beforeCourt('2026-04-20'));
    given(...decided)
      .when(bring('2026-04-19'))
      .thenRefuses('date-before-last-step', { field: 'broughtOn', earliest: '2026-04-20' });
    given(...decided)
      .when(bring('2027-01-01'))
      .thenRefuses('date-in-the-future', { field: 'broughtOn', latest: later });
    given(...decided, closed('2026-05-01'))
      .when(bring())
      .thenRefuses('complaint-closed');
  });
  it('does not get the administration’s', () => {
    given(...atTheBoard, boardDecided('affirmed'))
      .when(bring())
      .thenRefuses('step-not-possible');
  });
  it('decides, after that', () => {
    given(...decided, beforeCourt())
      .when(decide())
      .then(courtDecided);
    given(...decided)
      .when(decide())
      .thenRefuses('step-not-possible');
    given(...decided, beforeCourt())
      .when(decide('2026-05-03'))
      .thenRefuses('date-before-last-step', { field: 'decidedOn', earliest: '2026-05-04' });
    given(...decided, beforeCourt(), withdrawn('2026-05-05'))
      .when(decide())
      .thenRefuses('complaint-withdrawn');
  });
});
