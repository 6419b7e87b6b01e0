import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  assigned,
  closed,
  complaint,
  complaintId,
  handedOver,
  point,
  today,
  withdrawn,
} from '../../testing/complaint-examples.js';
import {
  answeredAgain,
  answeringAgain,
  held,
  offered,
  reopened,
  secondStageAsked,
} from '../../testing/formalitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { Told } from '../complaint.state.js';
import type { AskSecondStage } from './formalitet.commands.js';

const given = specification(complaintDecider);
const of = { complaintId, pointId: 'p1' };
/** As the log tells it: somebody did it. */
const by = (actor: string, event: ComplaintEvent): Told => ({ ...event, metadata: { actor } });

describe('The second stage', () => {
  const ask = (askedOn = '2026-02-28'): AskSecondStage => ({
    type: 'AskSecondStage',
    data: { ...of, askedOn, why: null, today },
  });
  const firstStage = [
    complaint(),
    by('leader', assigned('maria')),
    by('maria', answered()),
    by('leader', handedOver('maria', 'peter', 'boerneliv')),
  ] as const;

  it('is asked for once there is an answer, and not before it', () => {
    given(complaint(), answered()).when(ask()).then(secondStageAsked());
    given(complaint(), answered())
      .when(ask('2026-02-26'))
      .thenRefuses('date-before-previous-step', { field: 'askedOn', earliest: '2026-02-27' });
    given(complaint(), answered(), secondStageAsked(), answeredAgain())
      .when(ask('2026-03-01'))
      .thenRefuses('step-not-possible');
    given(complaint(), answered())
      .when(ask('2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'askedOn', latest: today });
  });
  it('opens nothing that is closed: it is reopened first', () => {
    given(complaint(), answered(), closed('2026-02-27')).when(ask()).thenRefuses('complaint-closed');
    given(complaint(), answered(), closed('2026-02-27'), reopened).when(ask()).then(secondStageAsked());
  });
  it.each([
    ['was assigned the complaint and answered', 'maria'],
    ['got it handed over', 'peter'],
    ['handed it over', 'leader'],
  ])('is not answered by whoever %s', (_what, person) => {
    given(...firstStage, secondStageAsked())
      .when(answeringAgain(person))
      .thenRefuses('second-stage-needs-another-person');
  });
  it('is not answered by whoever only answered, or only settled another round of it', () => {
    given(complaint(), by('anders', answered()), secondStageAsked())
      .when(answeringAgain('anders'))
      .thenRefuses('second-stage-needs-another-person');
    given(complaint([point('p1'), point('p2')]), by('anders', answered({ pointId: 'p2' })), by('maria', answered()))
      .when(answeringAgain('anders'))
      .thenRefuses('step-not-possible');
  });
  it('is not answered by whoever was assigned the complaint, though somebody else answered it', () => {
    given(complaint(), by('leader', assigned('maria')), by('anders', answered()), secondStageAsked())
      .when(answeringAgain('maria'))
      .thenRefuses('second-stage-needs-another-person');
  });
  it('is not answered by whoever held the conversation about it', () => {
    given(complaint(), offered(), by('anders', held()), by('maria', answered()), secondStageAsked())
      .when(answeringAgain('anders'))
      .thenRefuses('second-stage-needs-another-person');
  });
  it('is not answered by whoever put the first answer right, before it was asked for or after', () => {
    const corrected = by('anders', {
      type: 'PointAnswerCorrected',
      data: {
        ...of,
        stage: 'first',
        was: { outcome: 'upheld', dismissalReason: null },
        outcome: 'not-upheld',
        dismissalReason: null,
        reason: 'Forkert registreret',
      },
    });
    for (const history of [
      [corrected, secondStageAsked()],
      [secondStageAsked(), corrected],
    ]) {
      given(complaint(), by('maria', answered()), ...history)
        .when(answeringAgain('anders'))
        .thenRefuses('second-stage-needs-another-person');
      given(complaint(), by('maria', answered()), ...history)
        .when(answeringAgain('sofie'))
        .then(answeredAgain());
    }
  });
  it('is answered by somebody who touched only another point, or got the complaint for it', () => {
    const two = complaint([point('p1'), point('p2')]);
    given(two, by('anders', answered({ pointId: 'p2' })), by('maria', answered()), secondStageAsked())
      .when(answeringAgain('anders'))
      .then(answeredAgain());
    given(...firstStage, secondStageAsked(), by('peter', handedOver('peter', 'sofie', 'boerneliv')))
      .when(answeringAgain('sofie'))
      .then(answeredAgain());
  });
  it('is as complete as the first, and not before it was asked for', () => {
    given(...firstStage, secondStageAsked())
      .when(answeringAgain('sofie', { restsOn: null, outstandingActions: null }))
      .thenRefuses('answer-incomplete', { field: 'restsOn', missing: ['restsOn', 'outstandingActions'] });
    given(...firstStage, secondStageAsked('2026-02-28'))
      .when(answeringAgain('sofie', { answeredOn: '2026-02-27' }))
      .thenRefuses('date-before-previous-step', { field: 'answeredOn', earliest: '2026-02-28' });
  });
  it('is over when the complaint is', () => {
    given(...firstStage, secondStageAsked(), withdrawn('2026-03-01'))
      .when(answeringAgain('sofie'))
      .thenRefuses('complaint-withdrawn');
  });
  it('keeps the complaint open, and its end from lying before it', () => {
    const close = (closedOn: string) => ({ type: 'CloseComplaint' as const, data: { complaintId, closedOn, today } });
    given(...firstStage, secondStageAsked())
      .when(close('2026-03-01'))
      .thenRefuses('second-stage-open', { points: ['p1'] });
    given(...firstStage, secondStageAsked(), answeredAgain())
      .when(close('2026-02-28'))
      .thenRefuses('closed-before-answer', { field: 'closedOn', earliest: '2026-03-01' });
    given(...firstStage, secondStageAsked(), answeredAgain())
      .when(close('2026-03-01'))
      .then(closed('2026-03-01'));
  });
});
