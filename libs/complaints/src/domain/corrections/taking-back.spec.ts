import { specification } from '@lydhoer/kernel/testing';
import { answered, closed, complaint, complaintId, known, withdrawn } from '../../testing/complaint-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import { boardReceived, takeBack, takenBack } from '../../testing/realitet-correction-examples.js';
import { appealed, complaintAfter, newDecisionId } from '../../testing/realitet-examples.js';
import { commandOf } from '../../testing/realitet-steps.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  dispensation,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RealitetStanding } from '../realitet/realitet.standings.js';
import type { TakenStepName } from '../realitet/realitet.values.js';

const given = specification(complaintDecider);
const maintained = [...appealed(), reassessed('maintained')];
const upheld = [...appealed(), ...upheldInPart];
const atTheBoard = [...maintained, forwarded()];
const remitted = [...atTheBoard, boardDecided('remitted')];
const anew = madeAnew('remitted', { decidedOn: '2026-05-04', sentOn: '2026-05-06' });
const passed = [...appealed('committee'), passedOn()];
const decided = [...passed, boardDecided('affirmed')];
const voided = { voidedDecisionId: newDecisionId };

/** Each step: what came before it, the step as it was told, and what taking it back comes to. */
const steps: readonly {
  readonly step: TakenStepName;
  readonly before: readonly ComplaintEvent[];
  readonly told: readonly ComplaintEvent[];
  readonly back: Parameters<typeof takenBack>[1];
}[] = [
  row('reassessed', appealed(), [reassessed('maintained')], '2026-03-10', 'to-reassess'),
  row('reassessed', appealed(), upheldInPart, '2026-03-10', 'to-reassess', voided),
  row('citizen-chose', upheld, [chose('stands')], '2026-03-20', 'awaiting-choice', { since: '2026-03-10' }),
  row('citizen-chose', [...upheld, silent()], [chose('dropped', '2026-04-20')], '2026-04-20', 'rest-lapsed', {
    since: '2026-04-10',
  }),
  row('citizen-stayed-silent', upheld, [silent()], '2026-04-10', 'awaiting-choice', { since: '2026-03-10' }),
  row('forwarded', maintained, [forwarded()], '2026-03-12', 'to-forward', { since: '2026-03-10' }),
  row('passed-on', appealed('committee'), [passedOn()], '2026-02-23', 'to-pass-on'),
  row('received-by-appeal-board', passed, [boardReceived('2026-02-26')], '2026-02-26', 'with-appeal-board', {
    since: '2026-02-23',
  }),
  row('received-by-appeal-board', appealed('committee'), [boardReceived('2026-02-10')], '2026-02-10', 'to-pass-on'),
  row('dispensation-decided', atTheBoard, [dispensation(false)], '2026-04-15', 'with-appeal-board', {
    since: '2026-03-12',
  }),
  row('decided-by-appeal-board', atTheBoard, [boardDecided('amended')], '2026-04-22', 'with-appeal-board', {
    since: '2026-03-12',
  }),
  row('decided-anew', remitted, [anew], '2026-05-06', 'remitted', { since: '2026-04-22', ...voided }),
  row('brought-before-court', decided, [beforeCourt()], '2026-05-04', 'decided-by-appeal-board', {
    since: '2026-04-22',
  }),
  row('decided-by-court', [...decided, beforeCourt()], [courtDecided], '2026-06-15', 'before-court', {
    since: '2026-05-04',
  }),
  row('appeal-withdrawn', maintained, [givenUp()], '2026-03-15', 'to-forward', { since: '2026-03-10' }),
  row('appeal-withdrawn', atTheBoard, [givenUp()], '2026-03-15', 'with-appeal-board', { since: '2026-03-12' }),
];
function row(
  step: TakenStepName,
  before: readonly ComplaintEvent[],
  told: readonly ComplaintEvent[],
  ...[takenOn, standing, more]: readonly [string, RealitetStanding, Partial<Parameters<typeof takenBack>[1]>?]
) {
  return { step, before, told, back: { takenOn, standing, ...more } };
}

describe('The last step of a realitet point', () => {
  it.each(steps)('is taken back as if it had never been: $step', ({ step, before, told, back }) => {
    given(...before, ...told)
      .when(takeBack(step))
      .then(takenBack(step, back));
    expect(complaintAfter([...before, ...told, takenBack(step, back)])).toEqual(complaintAfter(before));
  });
  it.each(steps)('is named: the same order never takes back two ($step)', ({ step, before, told, back }) => {
    const again = given(...before, ...told, takenBack(step, back)).when(takeBack(step));
    again.thenRefuses(
      complaintAfter(before).realitet.points.p1?.lastOn ? 'another-step-was-taken-last' : 'no-step-to-take-back',
    );
  });
  it('is the only one that can be taken back, and the refusal says which it is', () => {
    given(...atTheBoard)
      .when(takeBack('reassessed'))
      .thenRefuses('another-step-was-taken-last', { field: 'step', last: 'forwarded' });
    given(...remitted)
      .when(takeBack('forwarded'))
      .thenRefuses('another-step-was-taken-last', { field: 'step', last: 'decided-by-appeal-board' });
  });
  it('is one of a realitet point that took some, in a complaint that counts', () => {
    given(...appealed())
      .when(takeBack('reassessed'))
      .thenRefuses('no-step-to-take-back', { pointId: 'p1' });
    given(...maintained)
      .when(takeBack('reassessed', 'p9'))
      .thenRefuses('point-unknown');
    given(complaint(), answered())
      .when(takeBack('reassessed'))
      .thenRefuses('not-a-realitet-point', { field: 'pointId' });
    given(...maintained, annulled())
      .when(takeBack('reassessed'))
      .thenRefuses('registration-annulled');
  });
  it('leaves the way free for the right one, and for another body or kind when none is left', () => {
    const back = takenBack('reassessed', { takenOn: '2026-03-10', standing: 'to-reassess' });
    given(...maintained, back)
      .when(commandOf({ step: 'ReassessDecision', when: 'maintained', on: '2026-03-10' }))
      .then(reassessed('maintained', { reasons: 'x' }));
    const facts = {
      kind: 'formalitet' as const,
      theme: 'DECISION',
      consequences: [],
      legalBasis: null,
      team: 'boerneliv',
      reason: null,
    };
    given(...maintained, back)
      .when({ type: 'ClassifyPoint', data: { complaintId, pointId: 'p1', ...facts, known } })
      .then({ type: 'PointClassified', data: { complaintId, pointId: 'p1', ...facts } });
  });
});

describe('A step of a complaint that has ended', () => {
  const closing = closed('2026-07-01');
  it('is taken back where that leaves nothing open', () => {
    given(...decided, beforeCourt(), courtDecided, closing)
      .when(takeBack('decided-by-court'))
      .thenRefuses('complaint-closed');
    const noCase = [...decided, beforeCourt()];
    given(...noCase, withdrawn('2026-07-01'))
      .when(takeBack('brought-before-court'))
      .then(
        takenBack('brought-before-court', {
          takenOn: '2026-05-04',
          standing: 'decided-by-appeal-board',
          since: '2026-04-22',
        }),
      );
  });
  it('is not, where the point would be left open: the complaint is opened again first', () => {
    given(...decided, closing)
      .when(takeBack('decided-by-appeal-board'))
      .thenRefuses('complaint-closed');
    given(...maintained, withdrawn('2026-07-01'))
      .when(takeBack('reassessed'))
      .thenRefuses('complaint-withdrawn');
    given(...decided, closing, { type: 'ComplaintReopened', data: { complaintId, reason: 'x' } })
      .when(takeBack('decided-by-appeal-board'))
      .then(
        takenBack('decided-by-appeal-board', {
          takenOn: '2026-04-22',
          standing: 'with-appeal-board',
          since: '2026-02-23',
        }),
      );
  });
});
