import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { boardReceived, correct, corrected } from '../../testing/realitet-correction-examples.js';
import { appealed, later, newDecisionId, recorded } from '../../testing/realitet-examples.js';
import {
  boardDecided,
  dispensation,
  forwarded,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectStepDate } from './corrections.commands.js';

const given = specification(complaintDecider);
const correctWithdrawal = (on: string): CorrectStepDate => ({
  type: 'CorrectStepDate',
  data: { complaintId, step: 'withdrawn', pointId: null, on, today: later, reason: 'x' },
});
const maintained = [...appealed(), reassessed('maintained')];
const atTheBoard = [...maintained, forwarded()];
const passed = [...appealed('committee'), passedOn()];

describe('What bounds the corrected day of a realitet step', () => {
  it('is the step itself, which has to have been taken', () => {
    given(...maintained)
      .when(correct('forwarded', '2026-03-12'))
      .thenRefuses('step-not-taken', { field: 'step' });
  });

  it('is the receipt, but for what Ankestyrelsen may have had before the municipality heard of it', () => {
    given(...maintained)
      .when(correct('reassessed', '2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'on', earliest: '2026-02-20' });
    given(...appealed('committee'), boardReceived('2026-02-10'))
      .when(correct('received-by-appeal-board', '2026-02-09'))
      .then(corrected('received-by-appeal-board', '2026-02-10', '2026-02-09'));
    given(...appealed('committee'), boardReceived('2026-02-10'))
      .when(correct('received-by-appeal-board', '2027-01-01'))
      .thenRefuses('date-in-the-future', { field: 'on', latest: later });
  });

  it('is the step before and the step after', () => {
    given(...atTheBoard)
      .when(correct('forwarded', '2026-03-09'))
      .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-03-10' });
    given(...atTheBoard)
      .when(correct('reassessed', '2026-03-13'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-03-12' });
    given(...atTheBoard)
      .when(correct('reassessed', '2026-03-12'))
      .then(corrected('reassessed', '2026-03-10', '2026-03-12'));
  });

  it('is the closing, but for a new decision that may be sent after it', () => {
    const over = [...passed, boardDecided('affirmed'), closed('2026-04-30')];
    given(...over)
      .when(correct('appeal-decision-received', '2026-05-01'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-04-30' });
    const inFull = [...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full'), closed('2026-03-11')];
    given(...inFull)
      .when(correct('new-decision-sent', '2026-03-13'))
      .then(corrected('new-decision-sent', '2026-03-11', '2026-03-13'));
  });

  it('is the day of the new decision that was sent, where that was made after the step before it', () => {
    const sent = (decidedOn: string) => [
      ...[...appealed(), reassessed('upheld-in-part')],
      madeAnew('upheld-in-part', { decidedOn, sentOn: '2026-03-14' }),
    ];
    given(...sent('2026-03-12'))
      .when(correct('new-decision-sent', '2026-03-09'))
      .thenRefuses('new-decision-was-made-later', { field: 'on', earliest: '2026-03-12' });
    given(...sent('2026-03-12'))
      .when(correct('new-decision-sent', '2026-03-12'))
      .then(corrected('new-decision-sent', '2026-03-14', '2026-03-12'));
    for (const decidedOn of ['2026-03-08', '2026-03-10']) {
      given(...sent(decidedOn))
        .when(correct('new-decision-sent', '2026-03-07'))
        .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-03-10' });
    }
    // Its own day is put right first, and then that of its sending.
    const { data } = recorded('administration', { decisionId: newDecisionId, decidedOn: '2026-03-10' });
    given(...sent('2026-03-12'), {
      type: 'AppealedDecisionCorrected',
      data: { ...data, reason: 'x' },
    } as ComplaintEvent)
      .when(correct('new-decision-sent', '2026-03-11'))
      .then(corrected('new-decision-sent', '2026-03-14', '2026-03-11'));
  });

  it('is the withdrawal of the complaint for the days at Ankestyrelsen that come before it', () => {
    const direct = [...appealed('committee'), boardReceived('2026-02-10'), dispensation(true), withdrawn('2026-04-20')];
    given(...direct)
      .when(correct('received-by-appeal-board', '2026-04-21'))
      .thenRefuses('date-after-next-step');
    for (const history of [direct, [...passed, dispensation(true), withdrawn('2026-04-20')]]) {
      given(...history)
        .when(correct('dispensation-decided', '2026-04-21'))
        .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-04-20' });
      given(...history)
        .when(correct('dispensation-decided', '2026-04-20'))
        .then(corrected('dispensation-decided', '2026-04-15', '2026-04-20'));
      given(...history)
        .when(correctWithdrawal('2026-04-14'))
        .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-04-15' });
    }
    // What was sent by post may have come there when the complaint was given up already.
    given(...passed, withdrawn('2026-04-20'))
      .when(correct('received-by-appeal-board', '2026-04-21'))
      .then(corrected('received-by-appeal-board', '2026-02-24', '2026-04-21'));
  });

  it('is the silence that was counted from the sending of a new decision', () => {
    given(...appealed(), ...upheldInPart, silent())
      .when(correct('new-decision-sent', '2026-03-12'))
      .thenRefuses('silence-was-counted-from-this-day', { field: 'step' });
    given(...appealed(), ...upheldInPart, silent())
      .when(correct('reassessed', '2026-03-11'))
      .then(corrected('reassessed', '2026-03-10', '2026-03-11'));
  });

  it('is the corrected day from then on', () => {
    given(...atTheBoard, corrected('forwarded', '2026-03-12', '2026-03-11'))
      .when(correct('reassessed', '2026-03-12'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-03-11' });
  });
});
