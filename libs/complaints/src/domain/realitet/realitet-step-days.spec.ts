import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { boardReceived, correct, corrected, takenBack } from '../../testing/realitet-correction-examples.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  later,
  linked,
  newDecisionId,
  realitetPoint,
  recorded,
} from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  forwarded,
  madeAnew,
  passedOn,
  reassessed,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { appealOf } from './realitet.state.js';
import type { TakenStepName } from './realitet.values.js';

const given = specification(complaintDecider);
const maintained = [...appealed(), reassessed('maintained')];
const upheld = [...appealed(), ...upheldInPart];
const passed = [...appealed('committee'), passedOn()];

describe('The day of what several points share', () => {
  const three = [
    complaint(['p1', 'p2', 'p3'].map((id) => realitetPoint(id))),
    ...[recorded(), recorded('administration', { decisionId: 'decision-9' })],
    ...[linked('p1'), linked('p2'), linked('p3', 'decision-9')],
  ];
  const all = ['p1', 'p2', 'p3'] as const;
  const of = (event: ComplaintEvent, changes: object): ComplaintEvent =>
    ({ ...event, data: { ...event.data, ...changes } }) as ComplaintEvent;

  it('is put right for each that was forwarded with the same letter', () => {
    const sent = [
      ...three,
      ...all.map((pointId) => reassessed('maintained', { pointId })),
      of(forwarded(), { pointIds: ['p1', 'p2'] }),
      of(forwarded(), { pointIds: ['p3'], decisionId: 'decision-9' }),
    ];
    given(...sent)
      .when(correct('forwarded', '2026-03-14', 'p2'))
      .then(
        corrected('forwarded', '2026-03-12', '2026-03-14'),
        corrected('forwarded', '2026-03-12', '2026-03-14', 'p2'),
      );
    given(...sent, boardDecided('affirmed', { decidedOn: '2026-03-13', receivedOn: '2026-03-13' }))
      .when(correct('forwarded', '2026-03-14', 'p2'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-03-13' });
  });
  it('is that of one new decision, whose sending it is', () => {
    const anew = [
      ...three,
      ...['p1', 'p2'].map((pointId) => reassessed('upheld-in-part', { pointId })),
      madeAnew('upheld-in-part', { pointIds: ['p1', 'p2'] }),
    ];
    const both = [
      corrected('new-decision-sent', '2026-03-11', '2026-03-12'),
      corrected('new-decision-sent', '2026-03-11', '2026-03-12', 'p2'),
    ];
    given(...anew)
      .when(correct('new-decision-sent', '2026-03-12'))
      .then(...both);
    // A party cannot have had it the day before: the decision itself was sent later.
    const before = {
      type: 'RecordDecisionReceipt',
      data: {
        complaintId,
        decisionId: newDecisionId,
        today: later,
        rulebook: rulebook(),
        personId: null,
        sentOn: null,
        receivedOn: '2026-03-11',
        channel: 'letter',
        laterBecause: null,
        guidance: 'given',
        guidanceGivenOn: null,
      },
    } as const;
    given(...anew, ...both)
      .when(before)
      .thenRefuses('receipt-before-decision', { field: 'receivedOn', earliest: '2026-03-12' });
  });
  it('is the point’s own where it was sent by itself, or not at all', () => {
    const [, first, second, third] = ['', ...all].map((pointId) => reassessed('maintained', { pointId }));
    const [p1, p2] = ['p1', 'p2'].map((pointId) => of(forwarded(), { pointIds: [pointId] }));
    const apart = [...three, first, second, third, p1, of(forwarded('2026-03-14'), { pointIds: ['p2'] })];
    given(...(apart as ComplaintEvent[]))
      .when(correct('forwarded', '2026-03-13'))
      .then(corrected('forwarded', '2026-03-12', '2026-03-13'));
    given(...([...three, first, second, third, p2] as ComplaintEvent[]))
      .when(correct('forwarded', '2026-03-13', 'p2'))
      .then(corrected('forwarded', '2026-03-12', '2026-03-13', 'p2'));
  });
  it('is the point’s own where two new decisions were sent on one day', () => {
    const made = (pointId: string, newId: string) => [
      reassessed('upheld-in-part', { pointId }),
      madeAnew('upheld-in-part', { pointIds: [pointId], decisionId: newId }),
    ];
    given(...three, ...made('p1', newDecisionId), ...made('p2', 'decision-8'))
      .when(correct('new-decision-sent', '2026-03-12', 'p2'))
      .then(corrected('new-decision-sent', '2026-03-11', '2026-03-12', 'p2'));
  });
  it('is the point’s own where each had its own: a reassessment, Ankestyrelsen’s decision', () => {
    const sent = [...three, ...all.map((pointId) => reassessed('maintained', { pointId }))];
    given(...sent)
      .when(correct('reassessed', '2026-03-09', 'p2'))
      .then(corrected('reassessed', '2026-03-10', '2026-03-09', 'p2'));
  });
});

describe('A realitet step on another day', () => {
  it('takes the deadlines with it that it met or began', () => {
    const { tell, lines } = living(rulebook(), later);
    tell([...appealed(), ...upheldInPart, chose('stands')]);
    const ofPoint = (event: ComplaintEvent) => lines([event]).filter((line) => line.includes('.point-p1'));
    expect(ofPoint(corrected('new-decision-sent', '2026-03-11', '2026-03-16'))).toEqual([
      'REASSESS_4W.point-p1 met 2026-03-16, in time',
      'CHOICE_4W.point-p1 moved 2026-04-08 to 2026-04-13: fact-corrected',
    ]);
    expect(ofPoint(corrected('citizen-chose', '2026-03-20', '2026-03-24'))).toEqual([
      'CHOICE_4W.point-p1 met 2026-03-24, in time',
      'FORWARD_PART_14D.point-p1 moved 2026-04-03 to 2026-04-07: fact-corrected',
    ]);
  });
  it('moves the day before which the complaint was received, there and back', () => {
    const receivedOn = (day: string) =>
      ({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn: day, reason: 'x', today: later } }) as const;
    const later12 = corrected('reassessed', '2026-03-10', '2026-03-12');
    given(...maintained, later12)
      .when(receivedOn('2026-03-13'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-03-12' });
    // What Ankestyrelsen did, on the day it did it, is nothing that the municipality handled.
    given(
      ...appealed('committee'),
      boardReceived('2026-02-10'),
      corrected('received-by-appeal-board', '2026-02-10', '2026-02-12'),
    )
      .when(receivedOn('2026-02-25'))
      .then({
        type: 'ReceiptDateCorrected',
        data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-25', reason: 'x' },
      });
  });
  it('that was the last no longer keeps the complaint from being closed before', () => {
    const close = (closedOn: string) =>
      ({ type: 'CloseComplaint', data: { complaintId, closedOn, today: later } }) as const;
    const decided = [...passed, boardDecided('affirmed')];
    given(...decided, corrected('appeal-decision-received', '2026-04-22', '2026-04-21'))
      .when(close('2026-04-21'))
      .then(closed('2026-04-21'));
    given(...decided)
      .when(close('2026-04-21'))
      .thenRefuses('closed-before-answer');
  });
  it('says anew whether the citizen answered in time, and so what is forwarded for dispensation', () => {
    const late = [...upheld, chose('stands', '2026-04-20', true)];
    const forward = {
      type: 'ForwardToAppealBoard',
      data: {
        ...{ complaintId, decisionId, pointIds: null, forwardedOn: '2026-05-04', today: later },
        ...{ documents: ['Afgørelsen'], reasonsForDecision: 'x', reasonsForReassessment: 'y' },
      },
    } as const;
    const dispensed = (...further: readonly ComplaintEvent[]) => {
      const { events, tell } = living(rulebook(), later);
      tell(late);
      for (const event of further) tell([event]);
      const state = events.reduce(complaintDecider.evolve, complaintDecider.initial);
      const [told] = complaintDecider.decide(forward, state);
      return told?.type === 'ForwardedToAppealBoard' ? told.data.forDispensation : undefined;
    };
    expect(dispensed()).toBe(true);
    expect(dispensed(corrected('citizen-chose', '2026-04-20', '2026-04-08'))).toBe(false);
    expect(dispensed(corrected('new-decision-sent', '2026-03-11', '2026-04-02'))).toBe(false);
  });
  it('stays right when what came after it is taken back, and what it stood for comes back when it is itself', () => {
    const appeal = (...events: readonly ComplaintEvent[]) => appealOf(complaintAfter(events), 'p1');
    const never = (step: TakenStepName) => takenBack(step, { takenOn: '2026-03-12', standing: 'to-forward' });
    const sent = [...maintained, forwarded(), corrected('reassessed', '2026-03-10', '2026-03-06'), never('forwarded')];
    expect(appeal(...sent)).toMatchObject({
      reassessed: { on: '2026-03-06' },
      forwardedOn: null,
      lastOn: '2026-03-06',
    });
    const twice = [...passed, boardReceived('2026-02-26')];
    const day = corrected('received-by-appeal-board', '2026-02-26', '2026-02-27');
    expect(appeal(...twice, day).boardReceivedOn).toBe('2026-02-27');
    expect(appeal(...twice, day, never('received-by-appeal-board')).boardReceivedOn).toBe('2026-02-24');
    const judged = [...passed, boardDecided('affirmed'), beforeCourt(), courtDecided];
    const brought = corrected('brought-before-court', '2026-05-04', '2026-05-05');
    expect(appeal(...judged, brought).court).toEqual({
      broughtOn: '2026-05-05',
      outcome: 'upheld',
      decidedOn: '2026-06-15',
    });
    expect(appeal(...judged, brought, never('decided-by-court')).court).toEqual({
      ...{ broughtOn: '2026-05-05', outcome: null, decidedOn: null },
    });
  });
});
