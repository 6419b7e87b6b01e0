import { specification } from '@lydhoer/kernel/testing';
import {
  answer,
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  point,
  today,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { formalitetTakenBack, takeFormalitetBack } from '../../testing/formalitet-correction-examples.js';
import {
  accepted,
  acknowledged,
  action,
  annulled,
  answeredAgain,
  answeringAgain,
  declined,
  goneAlong,
  held,
  offered,
  reopened,
  secondStageAsked,
  settled,
} from '../../testing/formalitet-examples.js';
import { complaintAfter } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { Told } from '../complaint.state.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';
import type { TakenFormalitetStepName } from '../formalitet/formalitet.values.js';

const given = specification(complaintDecider);
const leaving = answered({ outstandingActions: [action('a1'), action('a2')] });
const asked = [complaint(), leaving, secondStageAsked()] as const;
const again: ComplaintEvent = {
  type: 'SecondStageAnswered',
  data: { ...answer(), outcome: 'not-upheld', answeredOn: '2026-03-01', outstandingActions: [action('a3')] },
};
const upheld = { outcome: 'upheld', dismissalReason: null } as const;
const done = (actionId: string): ComplaintEvent => ({
  type: 'OutstandingActionDone',
  data: { complaintId, pointId: 'p1', actionId, doneOn: '2026-03-01', note: null },
});
const undone = (actionId: string): ComplaintEvent => ({
  type: 'OutstandingActionCorrected',
  data: {
    ...{ complaintId, pointId: 'p1', actionId, was: { dueOn: '2026-03-20', doneOn: '2026-03-01' } },
    ...{ dueOn: '2026-03-20', doneOn: null, reason: 'x' },
  },
});

/** The complaint, with its point's part of the track told in full. */
const after = (events: readonly ComplaintEvent[]) => {
  const state = complaintAfter(events);
  return { ...state, formalitet: { ...state.formalitet, points: { p1: formalitetOf(state, 'p1') } } };
};

/** Each step: what came before it, the step, its day, and the outcome that stands without it. */
const steps: readonly [TakenFormalitetStepName, readonly ComplaintEvent[], ComplaintEvent, string, object][] = [
  ['acknowledged', [complaint()], acknowledged(), '2026-02-23', {}],
  ['acknowledged', [contact(), closed()], acknowledged(), '2026-02-23', {}],
  ['dialogue-offered', [complaint()], offered(), '2026-02-23', {}],
  ['dialogue-offered', [complaint(), offered(), held('2026-02-24')], offered('2026-02-25'), '2026-02-25', {}],
  ['dialogue-accepted', [complaint(), offered()], accepted(), '2026-02-24', {}],
  ['dialogue-declined', [complaint(), offered(), accepted()], declined(), '2026-02-24', {}],
  ['dialogue-held', [complaint(), offered()], held(), '2026-02-25', {}],
  ['settled-by-dialogue', [complaint(), offered(), held()], settled(), '2026-02-25', {}],
  ['answered', [complaint()], leaving, '2026-02-27', {}],
  ['answered', [complaint(), offered(), declined()], answered(), '2026-02-27', {}],
  ['second-stage-asked', [complaint(), leaving], secondStageAsked(), '2026-02-28', { verdict: upheld }],
  ['second-stage-answered', asked, again, '2026-03-01', { verdict: upheld }],
];

describe('A step of the formalitet track that never was', () => {
  it.each(steps)('is taken back as if it had never been: %s', (step, before, told, takenOn, changes) => {
    given(...before, told)
      .when(takeFormalitetBack(step))
      .then(formalitetTakenBack(step, takenOn, changes));
    expect(after([...before, told, formalitetTakenBack(step, takenOn, changes)])).toEqual(after(before));
    given(...before, told, annulled())
      .when(takeFormalitetBack(step))
      .thenRefuses('registration-annulled');
  });

  it.each<[TakenFormalitetStepName]>(steps.map(([step]) => [step]))('is one that was taken: %s', (step) => {
    given(complaint()).when(takeFormalitetBack(step)).thenRefuses('step-to-take-back-not-taken', { field: 'step' });
  });

  it('is the last one, and the refusal says which that is', () => {
    const last = 'another-step-was-taken-last';
    given(complaint(), offered(), accepted())
      .when(takeFormalitetBack('dialogue-offered'))
      .thenRefuses(last, { field: 'step', last: 'dialogue-accepted' });
    given(...asked)
      .when(takeFormalitetBack('answered'))
      .thenRefuses(last, { field: 'step', last: 'second-stage-asked' });
    given(...asked, again)
      .when(takeFormalitetBack('second-stage-asked'))
      .thenRefuses(last, { field: 'step', last: 'second-stage-answered' });
    given(complaint(), answered())
      .when(takeFormalitetBack('settled-by-dialogue'))
      .thenRefuses(last, { field: 'step', last: 'answered' });
    given(complaint(), settled())
      .when(takeFormalitetBack('answered'))
      .thenRefuses(last, { field: 'step', last: 'settled-by-dialogue' });
  });

  it('names its point when it has one, and only then', () => {
    given(complaint(), answered())
      .when(takeFormalitetBack('answered', null))
      .thenRefuses('step-point-missing', { field: 'pointId' });
    given(complaint(), answered())
      .when(takeFormalitetBack('answered', 'p9'))
      .thenRefuses('point-unknown', { field: 'pointId' });
    given(complaint(), acknowledged())
      .when(takeFormalitetBack('acknowledged', 'p1'))
      .thenRefuses('step-has-no-point', { field: 'pointId' });
  });

  it('is recorded anew as it was, of the point that it is about', () => {
    const both = [complaint([point('p1'), point('p2')]), answered()] as const;
    const back = formalitetTakenBack('answered', '2026-02-27');
    given(...both, back)
      .when({ type: 'AnswerPoint', data: { ...answer({ pointId: 'p2' }), noRemedy: false, today } })
      .then(answered({ pointId: 'p2' }));
    given(...both, back)
      .when({ type: 'AnswerPoint', data: { ...answer(), noRemedy: false, today } })
      .then(answered());
    given(complaint(), acknowledged(), formalitetTakenBack('acknowledged', '2026-02-23'))
      .when({ type: 'AcknowledgeComplaint', data: { complaintId, acknowledgedOn: '2026-02-24', how: 'letter', today } })
      .then(acknowledged('2026-02-24'));
  });
});

describe('A conversation that settled a point', () => {
  const both = [complaint([point('p1'), point('p2')]), offered(), held(), settled()] as const;

  it('is not taken back before what it settled', () => {
    given(...both)
      .when(takeFormalitetBack('dialogue-held'))
      .thenRefuses('conversation-settled-points', { points: ['p1'] });
    given(...both, formalitetTakenBack('settled-by-dialogue', '2026-02-25'))
      .when(takeFormalitetBack('dialogue-held'))
      .then(formalitetTakenBack('dialogue-held', '2026-02-25'));
  });

  it('holds no acknowledgement', () => {
    given(...both, acknowledged())
      .when(takeFormalitetBack('acknowledged'))
      .then(formalitetTakenBack('acknowledged', '2026-02-23'));
  });

  it('does not hold another, which was about the other points', () => {
    given(...both, offered('2026-02-26'))
      .when(takeFormalitetBack('dialogue-offered'))
      .then(formalitetTakenBack('dialogue-offered', '2026-02-26'));
    given(...both, offered('2026-02-26'), held('2026-02-27'))
      .when(takeFormalitetBack('dialogue-held'))
      .then(formalitetTakenBack('dialogue-held', '2026-02-27'));
  });
});

describe('An answer that never was', () => {
  it('leaves nothing to be done, but what another left', () => {
    const actions = (...events: readonly ComplaintEvent[]) => Object.keys(after(events).formalitet.points.p1.actions);
    const back = formalitetTakenBack('second-stage-answered', '2026-03-01', { verdict: upheld });
    expect(actions(...asked, again)).toEqual(['a1', 'a2', 'a3']);
    expect(actions(...asked, again, back)).toEqual(['a1', 'a2']);
  });

  it('is not taken back while something that it left is done: that is put right first', () => {
    given(complaint(), leaving, done('a2'))
      .when(takeFormalitetBack('answered'))
      .thenRefuses('outstanding-actions-of-it-done', { actions: ['a2'] });
    given(complaint(), leaving, done('a2'), undone('a2'))
      .when(takeFormalitetBack('answered'))
      .then(formalitetTakenBack('answered', '2026-02-27'));
    given(...asked, again, done('a2'))
      .when(takeFormalitetBack('second-stage-answered'))
      .then(formalitetTakenBack('second-stage-answered', '2026-03-01', { verdict: upheld }));
  });

  it('leaves the first one’s outcome as that was put right', () => {
    const corrected: ComplaintEvent = {
      type: 'PointAnswerCorrected',
      data: {
        ...{ complaintId, pointId: 'p1', stage: 'first', was: upheld, outcome: 'partly-upheld' },
        ...{ dismissalReason: null, reason: 'x' },
      },
    };
    const verdict = { outcome: 'partly-upheld', dismissalReason: null } as const;
    given(complaint(), leaving, corrected, secondStageAsked(), again)
      .when(takeFormalitetBack('second-stage-answered'))
      .then(formalitetTakenBack('second-stage-answered', '2026-03-01', { verdict }));
  });

  it('of a point that went along with an appeal stays until the appeal is taken back', () => {
    given(...asked, goneAlong)
      .when(takeFormalitetBack('second-stage-asked'))
      .thenRefuses('point-went-along-with-appeal', { pointId: 'p1' });
  });

  it('was touched by whoever wrote it all the same', () => {
    const by = (actor: string, event: ComplaintEvent): Told => ({ ...event, metadata: { actor } });
    const history = [
      complaint(),
      by('maria', answered()),
      formalitetTakenBack('answered', '2026-02-27'),
      by('jonas', answered()),
      secondStageAsked(),
    ];
    given(...history)
      .when(answeringAgain('maria'))
      .thenRefuses('second-stage-needs-another-person');
    given(...history)
      .when(answeringAgain('jonas'))
      .thenRefuses('second-stage-needs-another-person');
    given(...history)
      .when(answeringAgain('eva'))
      .then(answeredAgain());
  });
});

describe('A step of a complaint that has ended', () => {
  it('is taken back where that leaves nothing open', () => {
    given(complaint(), acknowledged(), answered(), closed())
      .when(takeFormalitetBack('acknowledged'))
      .then(formalitetTakenBack('acknowledged', '2026-02-23'));
    given(complaint(), offered(), answered(), closed())
      .when(takeFormalitetBack('dialogue-offered'))
      .then(formalitetTakenBack('dialogue-offered', '2026-02-23'));
    given(complaint(), answered(), secondStageAsked(), withdrawn('2026-03-01'))
      .when(takeFormalitetBack('second-stage-asked'))
      .then(formalitetTakenBack('second-stage-asked', '2026-02-28', { verdict: upheld }));
  });

  it('is not, where the point would be left open: the complaint is opened again first', () => {
    given(complaint(), answered(), closed()).when(takeFormalitetBack('answered')).thenRefuses('complaint-closed');
    given(complaint(), offered(), held(), settled(), withdrawn())
      .when(takeFormalitetBack('settled-by-dialogue'))
      .thenRefuses('complaint-withdrawn');
    given(...asked, answeredAgain(), closed('2026-03-01'))
      .when(takeFormalitetBack('second-stage-answered'))
      .thenRefuses('complaint-closed');
    given(complaint(), answered(), closed(), reopened)
      .when(takeFormalitetBack('answered'))
      .then(formalitetTakenBack('answered', '2026-02-27'));
  });

  it('of one point says nothing of another that is open', () => {
    given(complaint([point('p1'), point('p2')]), answered(), secondStageAsked(), withdrawn('2026-03-01'))
      .when(takeFormalitetBack('second-stage-asked'))
      .then(formalitetTakenBack('second-stage-asked', '2026-02-28', { verdict: upheld }));
  });
});
