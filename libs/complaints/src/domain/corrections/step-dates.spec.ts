import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  point,
  today,
  withdrawn,
} from '../../testing/complaint-examples.js';
import {
  acknowledged,
  annulled,
  answeredAgain,
  held,
  offered,
  secondStageAsked,
  settled,
} from '../../testing/formalitet-examples.js';
import { boardReceived } from '../../testing/realitet-correction-examples.js';
import { appealed, decisionId, realitetPoint } from '../../testing/realitet-examples.js';
import { boardDecided, forwarded, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectStepDate } from './corrections.commands.js';
import type { CorrectableStep } from './corrections.values.js';

const given = specification(complaintDecider);
const correct = (step: CorrectableStep, on: string, pointId: string | null = null): CorrectStepDate => ({
  type: 'CorrectStepDate',
  data: { complaintId, step, pointId, on, reason: 'x', today },
});
const late = (step: CorrectableStep, on: string, pointId: string): CorrectStepDate => ({
  type: 'CorrectStepDate',
  data: { ...correct(step, on, pointId).data, today: '2026-03-20' },
});
const corrected = (step: CorrectableStep, was: string, on: string, pointId: string | null = null): ComplaintEvent => ({
  type: 'StepDateCorrected',
  data: { complaintId, step, pointId, was, on, reason: 'x' },
});
const twoStages = [complaint(), answered(), secondStageAsked(), answeredAgain()] as const;

describe('The wrong day of a step', () => {
  it.each<[CorrectableStep, readonly ComplaintEvent[], string, string, string | null]>([
    ['acknowledged', [complaint(), acknowledged()], '2026-02-23', '2026-02-24', null],
    ['answered', [complaint(), answered(), closed()], '2026-02-27', '2026-02-25', 'p1'],
    ['settled-by-dialogue', [complaint(), offered(), held(), settled()], '2026-02-25', '2026-02-26', 'p1'],
    ['second-stage-asked', twoStages, '2026-02-28', '2026-02-27', 'p1'],
    ['second-stage-answered', twoStages, '2026-03-01', '2026-03-02', 'p1'],
    ['withdrawn', [complaint(), withdrawn()], '2026-02-26', '2026-02-25', null],
    ['closed', [complaint(), answered(), closed()], '2026-02-28', '2026-02-27', null],
  ])('is put right: %s', (step, history, was, on, pointId) => {
    given(...history)
      .when(correct(step, on, pointId))
      .then(corrected(step, was, on, pointId));
    given(...history, corrected(step, was, on, pointId))
      .when(correct(step, was, pointId))
      .then(corrected(step, on, was, pointId));
    given(...history)
      .when(correct(step, was, pointId))
      .thenRefuses('step-date-unchanged', { field: 'on' });
    given(...history, annulled())
      .when(correct(step, on, pointId))
      .thenRefuses('registration-annulled');
  });

  it.each<[CorrectableStep, string | null]>([
    ['acknowledged', null],
    ['answered', 'p1'],
    ['settled-by-dialogue', 'p1'],
    ['second-stage-asked', 'p1'],
    ['second-stage-answered', 'p1'],
    ['withdrawn', null],
    ['closed', null],
  ])('belongs to a step that was taken: %s', (step, pointId) => {
    given(complaint())
      .when(correct(step, '2026-02-25', pointId))
      .thenRefuses('step-not-taken', { field: 'step' });
  });

  it('does not mistake an end for the other one', () => {
    given(complaint(), withdrawn()).when(correct('closed', '2026-02-25')).thenRefuses('step-not-taken');
    given(contact(), closed()).when(correct('withdrawn', '2026-02-25')).thenRefuses('step-not-taken');
  });

  it('names the point when the step has one, and only then', () => {
    given(complaint(), answered())
      .when(correct('answered', '2026-02-25'))
      .thenRefuses('step-point-missing', { field: 'pointId' });
    given(complaint(), answered())
      .when(correct('answered', '2026-02-25', 'p9'))
      .thenRefuses('point-unknown');
    given(complaint(), acknowledged())
      .when(correct('acknowledged', '2026-02-25', 'p1'))
      .thenRefuses('step-has-no-point', { field: 'pointId' });
  });

  it.each<[string, readonly ComplaintEvent[], CorrectStepDate, string, object]>([
    [
      'before the receipt',
      [complaint(), acknowledged()],
      correct('acknowledged', '2026-02-19'),
      'date-before-receipt',
      { field: 'on', earliest: '2026-02-20' },
    ],
    [
      'in the future',
      [complaint(), acknowledged()],
      correct('acknowledged', '2026-03-03'),
      'date-in-the-future',
      { field: 'on', latest: today },
    ],
    [
      'an answer after the closing',
      [complaint(), answered(), closed()],
      correct('answered', '2026-03-01', 'p1'),
      'date-after-next-step',
      { field: 'on', latest: '2026-02-28' },
    ],
    [
      'an answer after the second look was asked for',
      twoStages,
      correct('answered', '2026-03-01', 'p1'),
      'date-after-next-step',
      { field: 'on', latest: '2026-02-28' },
    ],
    [
      'a second look asked for before the answer',
      twoStages,
      correct('second-stage-asked', '2026-02-26', 'p1'),
      'date-before-previous-step',
      { field: 'on', earliest: '2026-02-27' },
    ],
    [
      'a second answer before it was asked for',
      twoStages,
      correct('second-stage-answered', '2026-02-27', 'p1'),
      'date-before-previous-step',
      { field: 'on', earliest: '2026-02-28' },
    ],
    [
      'a second look asked for after its answer',
      twoStages,
      correct('second-stage-asked', '2026-03-02', 'p1'),
      'date-after-next-step',
      { field: 'on', latest: '2026-03-01' },
    ],
    [
      'a closing before the last answer',
      [
        complaint([point('p1'), point('p2')]),
        answered(),
        answered({ pointId: 'p2', answeredOn: '2026-02-24' }),
        closed(),
      ],
      correct('closed', '2026-02-26'),
      'date-before-previous-step',
      { field: 'on', earliest: '2026-02-27' },
    ],
  ])('does not become one out of order: %s', (_what, history, command, code, facts) => {
    given(...history)
      .when(command)
      .thenRefuses(code, facts as Readonly<Record<string, unknown>>);
  });

  it('may be the very day of the step beside it', () => {
    given(complaint(), answered(), closed())
      .when(correct('answered', '2026-02-28', 'p1'))
      .then(corrected('answered', '2026-02-27', '2026-02-28', 'p1'));
  });

  it('is of this point, whatever was done about another', () => {
    const two = [complaint([point('p1'), point('p2')]), answered({ answeredOn: '2026-02-24' })] as const;
    given(...two, answered({ pointId: 'p2' }))
      .when(correct('answered', '2026-02-25', 'p2'))
      .then(corrected('answered', '2026-02-27', '2026-02-25', 'p2'));
    given(...two)
      .when(correct('answered', '2026-02-25', 'p2'))
      .thenRefuses('step-not-taken');
  });

  it('has no order with a withdrawal, which may come before an answer is recorded', () => {
    given(complaint(), answered(), withdrawn())
      .when(correct('withdrawn', '2026-02-25'))
      .then(corrected('withdrawn', '2026-02-26', '2026-02-25'));
    given(complaint(), answered({ answeredOn: '2026-02-24' }), withdrawn())
      .when(correct('answered', '2026-02-28', 'p1'))
      .then(corrected('answered', '2026-02-24', '2026-02-28', 'p1'));
  });

  it('has its order with a withdrawal where what was sent to Ankestyrelsen lapsed there with it', () => {
    const lapsed = [...appealed(), reassessed('maintained', { reassessedOn: '2026-02-23' }), forwarded('2026-02-24')];
    given(...lapsed, withdrawn())
      .when(correct('withdrawn', '2026-02-23'))
      .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-02-24' });
    given(...lapsed, withdrawn())
      .when(correct('withdrawn', '2026-02-24'))
      .then(corrected('withdrawn', '2026-02-26', '2026-02-24'));
    given(...lapsed, withdrawn())
      .when(correct('forwarded', '2026-02-27', 'p1'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-26' });
    given(...lapsed, withdrawn())
      .when(correct('forwarded', '2026-02-26', 'p1'))
      .then(corrected('forwarded', '2026-02-24', '2026-02-26', 'p1'));
    given(...lapsed)
      .when(correct('forwarded', '2026-02-27', 'p1'))
      .then(corrected('forwarded', '2026-02-24', '2026-02-27', 'p1'));
    given(...appealed('committee'), passedOn(null), withdrawn())
      .when(correct('passed-on', '2026-02-27', 'p1'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-26' });
  });

  it('has its order with a withdrawal where Ankestyrelsen received a complaint that nobody sent it from here', () => {
    const direct = given(...appealed('committee'), boardReceived('2026-02-22'), withdrawn());
    direct
      .when(correct('withdrawn', '2026-02-21'))
      .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-02-22' });
    direct.when(correct('withdrawn', '2026-02-22')).then(corrected('withdrawn', '2026-02-26', '2026-02-22'));
    direct
      .when(correct('received-by-appeal-board', '2026-02-27', 'p1'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-26' });
    direct
      .when(correct('received-by-appeal-board', '2026-02-26', 'p1'))
      .then(corrected('received-by-appeal-board', '2026-02-22', '2026-02-26', 'p1'));
  });

  it('has no order with a withdrawal where Ankestyrelsen had decided, or received what was sent in time', () => {
    const sent = [...appealed(), reassessed('maintained', { reassessedOn: '2026-02-21' }), forwarded('2026-02-22')];
    const received = boardReceived('2026-02-25');
    given(...sent, received, withdrawn())
      .when(correct('received-by-appeal-board', '2026-02-28', 'p1'))
      .then(corrected('received-by-appeal-board', '2026-02-25', '2026-02-28', 'p1'));
    const decided = [...sent, boardDecided('affirmed', { decidedOn: '2026-03-01', receivedOn: '2026-03-02' })];
    given(...decided, withdrawn())
      .when(correct('forwarded', '2026-02-28', 'p1'))
      .then(corrected('forwarded', '2026-02-22', '2026-02-28', 'p1'));
  });

  it('moves the day before which the receipt lies, there and back', () => {
    const receivedOn = (day: string) =>
      ({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn: day, reason: 'x', today } }) as const;
    const wrong = [complaint(), acknowledged('2026-02-23'), answered()] as const;
    given(...wrong, corrected('acknowledged', '2026-02-23', '2026-02-25'))
      .when(receivedOn('2026-02-26'))
      .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-02-25' });
    given(...wrong, corrected('acknowledged', '2026-02-23', '2026-02-25'))
      .when(receivedOn('2026-02-24'))
      .then({
        type: 'ReceiptDateCorrected',
        data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-24', reason: 'x' },
      });
  });
  it.each<[CorrectableStep, string]>([
    ['answered', '2026-02-27'],
    ['second-stage-asked', '2026-02-28'],
  ])('is not put after the point went along with an appeal: %s', (step, was) => {
    const [first, ...rest] = appealed();
    const points = { ...first, data: { ...first?.data, points: [realitetPoint(), point('p2')] } } as ComplaintEvent;
    const ofSecond = (event: ComplaintEvent) =>
      ({ ...event, data: { ...event.data, pointId: 'p2' } }) as ComplaintEvent;
    const tied: ComplaintEvent = { type: 'PointTiedToDecision', data: { complaintId, pointId: 'p2', decisionId } };
    const before = [points, ...rest, tied, ofSecond(answered()), ofSecond(secondStageAsked())];
    const along = [...before, reassessed('maintained'), forwarded('2026-03-12', ['p2'])];
    const latest = step === 'answered' ? '2026-02-28' : '2026-03-12';
    given(...along)
      .when(late(step, '2026-03-13', 'p2'))
      .thenRefuses('date-after-next-step', { field: 'on', latest });
    given(...along)
      .when(late(step, latest === was ? '2026-02-26' : latest, 'p2'))
      .then(corrected(step, was, latest === was ? '2026-02-26' : latest, 'p2'));
    const answeredAlone = [points, ...rest, tied, ofSecond(answered()), reassessed('maintained')];
    given(...answeredAlone)
      .when(late('answered', '2026-03-13', 'p2'))
      .then(corrected('answered', '2026-02-27', '2026-03-13', 'p2'));
  });
});
