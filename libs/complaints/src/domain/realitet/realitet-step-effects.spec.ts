import { specification } from '@lydhoer/kernel/testing';
import { complaintId } from '../../testing/complaint-examples.js';
import { boardReceived, corrected } from '../../testing/realitet-correction-examples.js';
import { appealed, complaintAfter, later, newDecisionId } from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  forwarded,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { appealOf, decisionOf } from './realitet.state.js';
import type { RealitetDay } from './realitet.values.js';

const given = specification(complaintDecider);
const upheld = [...appealed(), ...upheldInPart];
const passed = [...appealed('committee'), passedOn()];
const decided = [...passed, boardDecided('affirmed')];
const remitted = [...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')];
const anew = madeAnew('remitted', { decidedOn: '2026-05-04', sentOn: '2026-05-06' });

describe('The last step of a point, put right to another day', () => {
  const last: readonly (readonly [RealitetDay, readonly ComplaintEvent[], string, string])[] = [
    ['citizen-chose', [...upheld, chose('stands')], '2026-03-20', '2026-03-24'],
    ['citizen-stayed-silent', [...upheld, silent()], '2026-04-10', '2026-04-12'],
    ['received-by-appeal-board', [...passed, boardReceived('2026-02-26')], '2026-02-26', '2026-02-27'],
    ['appeal-decision-received', decided, '2026-04-22', '2026-04-24'],
    ['decided-anew', [...remitted, anew], '2026-05-06', '2026-05-08'],
    ['brought-before-court', [...decided, beforeCourt()], '2026-05-04', '2026-05-05'],
    ['decided-by-court', [...decided, beforeCourt(), courtDecided], '2026-06-15', '2026-06-16'],
  ];
  it.each(last)('is that day the last on which anything was done: %s', (step, history, was, on) => {
    const lastOn = (events: readonly ComplaintEvent[]) => appealOf(complaintAfter(events), 'p1').lastOn;
    expect([lastOn(history), lastOn([...history, corrected(step, was, on)])]).toEqual([was, on]);
  });
});

describe('A day that is not the step’s own', () => {
  const sentOn = (events: readonly ComplaintEvent[]) => decisionOf(complaintAfter(events), newDecisionId)?.sentOn;
  const receivedOn = (day: string) =>
    ({ type: 'CorrectReceiptDate', data: { complaintId, receivedOn: day, reason: 'x', today: later } }) as const;

  it('of a reassessment is not the day on which the new decision was sent', () => {
    expect(sentOn([...upheld, corrected('reassessed', '2026-03-10', '2026-03-09')])).toBe('2026-03-11');
    expect(sentOn([...upheld, corrected('new-decision-sent', '2026-03-11', '2026-03-13')])).toBe('2026-03-13');
    expect(sentOn([...remitted, anew, corrected('decided-anew', '2026-05-06', '2026-05-08')])).toBe('2026-05-08');
  });
  it('leaves the complaint handled from the step’s own day on', () => {
    for (const history of [
      [...upheld, corrected('new-decision-sent', '2026-03-11', '2026-03-13')],
      [...remitted, corrected('decided-by-appeal-board', '2026-04-20', '2026-04-16')],
    ]) {
      given(...history)
        .when(receivedOn('2026-03-11'))
        .thenRefuses('received-after-it-was-handled', { field: 'receivedOn', latest: '2026-03-10' });
    }
  });
  it('of a step that was not taken changes nothing', () => {
    expect(complaintAfter([...appealed(), corrected('reassessed', '2026-03-10', '2026-03-09')])).toEqual(
      complaintAfter(appealed()),
    );
  });
});
