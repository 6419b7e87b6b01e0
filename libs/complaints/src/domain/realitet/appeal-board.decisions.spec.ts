import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import {
  appealed,
  decisionId,
  later,
  linked,
  realitetPoint,
  receipt,
  recorded,
  withDeadlines,
} from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  dispensation,
  forwarded,
  passedOn,
  reassessed,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RecordAppealBoardOutcome } from './realitet.commands.js';

const given = specification(complaintDecider);
const ofDecision = { complaintId, decisionId, today: later };
const ofPoint = { complaintId, pointId: 'p1', today: later };
const atTheBoard = [...appealed(), reassessed('maintained'), forwarded()];
const passed = [...appealed('committee'), passedOn()];

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
  it('is from a deadline that was exceeded, and not of a complaint that is recorded as in time', () => {
    const cameOn = (receivedOn: string, ...steps: readonly ComplaintEvent[]) =>
      withDeadlines([
        complaint([realitetPoint()]),
        recorded('administration', { decidedOn: '2026-01-05' }),
        linked(),
        receipt({ receivedOn }),
        ...steps,
      ]);
    const sent = [reassessed('maintained'), forwarded()];
    for (const granted of [true, false]) {
      given(...cameOn('2026-01-23', ...sent))
        .when(decide(granted))
        .thenRefuses('in-time-needs-no-dispensation', { pointId: 'p1' });
      given(...cameOn('2026-01-22', ...sent))
        .when(decide(granted))
        .then(dispensation(granted));
    }
    // What came too late may be the choice: the complaint itself was in time.
    const chosen = (answeredOn: string) => [...upheldInPart, chose('stands', answeredOn), forwarded('2026-04-12')];
    given(...cameOn('2026-01-23', ...chosen('2026-04-09')))
      .when(decide(true))
      .then(dispensation(true));
    given(...cameOn('2026-01-23', ...chosen('2026-04-08')))
      .when(decide(true))
      .thenRefuses('in-time-needs-no-dispensation', { pointId: 'p1' });
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
    given(...two, recorded('committee', { decisionId: 'decision-9' }))
      .when(decide('affirmed', [], { decisionId: 'decision-9' }))
      .thenRefuses('point-of-another-decision', { pointId: 'p1', decisionId: 'decision-9' });
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
