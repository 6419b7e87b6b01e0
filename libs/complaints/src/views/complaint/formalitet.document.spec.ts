import { answer, answered, complaintId } from '../../testing/complaint-examples.js';
import type { TakenFormalitetStepName } from '../../domain/formalitet/formalitet.values.js';
import { formalitetTakenBack } from '../../testing/formalitet-correction-examples.js';
import { accepted, acknowledged, declined, held, offered } from '../../testing/formalitet-examples.js';
import { documentAfter, redated, told } from '../../testing/shown-documents.js';

const ofPoint = { complaintId, pointId: 'p1' };
const reason = 'Set i journalen.';

describe('The document of a complaint about how a case was handled', () => {
  it('shows that it was acknowledged, and when that really was', () => {
    const acknowledged = told('ComplaintAcknowledged', { acknowledgedOn: '2026-02-27', how: 'phone' });
    expect(documentAfter(acknowledged).document.acknowledgement).toEqual({
      acknowledgedOn: '2026-02-27',
      how: 'phone',
    });
    const corrected = documentAfter(acknowledged, redated('acknowledged', null, '2026-02-26'));
    expect(corrected.document.acknowledgement).toEqual({ acknowledgedOn: '2026-02-26', how: 'phone' });
  });

  it('follows the conversation from the offer to the meeting', () => {
    const offered = told('DialogueOffered', { offeredOn: '2026-02-24', how: 'phone' });
    expect(documentAfter(offered).document.dialogue).toMatchObject({ stage: 'offered', repliedOn: null });
    const accepted = [offered, told('DialogueAccepted', { acceptedOn: '2026-02-25' })];
    expect(documentAfter(...accepted).document.dialogue).toMatchObject({ stage: 'accepted', repliedOn: '2026-02-25' });
    const held = told('DialogueHeld', { heldOn: '2026-02-26', how: 'meeting', note: 'Godt møde.' });
    expect(documentAfter(...accepted, held).document.dialogue).toEqual({
      stage: 'held',
      how: 'meeting',
      offeredOn: '2026-02-24',
      repliedOn: '2026-02-25',
      heldOn: '2026-02-26',
      steps: [
        { stage: 'offered', on: '2026-02-24' },
        { stage: 'accepted', on: '2026-02-25' },
        { stage: 'held', on: '2026-02-26' },
      ],
      note: 'Godt møde.',
    });
    const declined = told('DialogueDeclined', { declinedOn: '2026-02-25', note: null });
    expect(documentAfter(offered, declined).document.dialogue).toMatchObject({
      stage: 'declined',
      repliedOn: '2026-02-25',
    });
  });

  it('shows what an answer leaves to be done, until it is', () => {
    const left = answered({ outstandingActions: [{ actionId: 'a1', what: 'Ring.', dueOn: '2026-03-01' }] });
    expect(documentAfter(left).first?.outstandingActions).toEqual([
      { actionId: 'a1', what: 'Ring.', dueOn: '2026-03-01', doneOn: null },
    ]);
    const postponed = told('OutstandingActionPostponed', {
      pointId: 'p1',
      actionId: 'a1',
      was: '2026-03-01',
      dueOn: '2026-03-10',
      reason,
    });
    const done = told('OutstandingActionDone', { pointId: 'p1', actionId: 'a1', doneOn: '2026-03-02', note: null });
    expect(documentAfter(left, postponed, done).first?.outstandingActions).toMatchObject([
      { dueOn: '2026-03-10', doneOn: '2026-03-02' },
    ]);
  });

  it('shows a conversation as its steps turned out to be, and none that never was', () => {
    const talks = [
      ...[offered('2026-02-21'), declined('2026-02-22')],
      ...[offered('2026-02-24'), accepted('2026-02-25'), held('2026-02-26')],
    ];
    const moved = told('StepDateCorrected', {
      ...{ step: 'dialogue-held', pointId: null, was: '2026-02-26', on: '2026-02-27', reason },
    });
    expect(documentAfter(...talks, moved).document.dialogue).toMatchObject({
      ...{ stage: 'held', heldOn: '2026-02-27' },
      steps: [
        ...[{ on: '2026-02-21' }, { on: '2026-02-22' }, { on: '2026-02-24' }, { on: '2026-02-25' }],
        { stage: 'held', on: '2026-02-27' },
      ],
    });
    const back = (step: TakenFormalitetStepName, on: string) => formalitetTakenBack(step, on, { reason });
    const { document } = documentAfter(...talks, back('dialogue-held', '2026-02-26'));
    expect(document.dialogue).toMatchObject({ stage: 'accepted', repliedOn: '2026-02-25', heldOn: null });
    expect(document.corrections).toMatchObject([{ type: 'FormalitetStepTakenBack', reason }]);
    expect(documentAfter(offered(), back('dialogue-offered', '2026-02-23')).document.dialogue).toBeNull();
    expect(documentAfter(acknowledged(), back('acknowledged', '2026-02-23')).document.acknowledgement).toBeNull();
  });

  it('shows what is to be done as it was put right, and nothing that an answer left which never was', () => {
    const left = answered({ outstandingActions: [{ actionId: 'a1', what: 'Ring.', dueOn: '2026-03-01' }] });
    const done = told('OutstandingActionDone', { pointId: 'p1', actionId: 'a1', doneOn: '2026-03-02', note: null });
    const right = told('OutstandingActionCorrected', {
      ...{ pointId: 'p1', actionId: 'a1', was: { dueOn: '2026-03-01', doneOn: '2026-03-02' } },
      ...{ dueOn: '2026-03-10', doneOn: null, reason },
    });
    const { first, document } = documentAfter(left, done, right);
    expect(first?.outstandingActions).toMatchObject([{ dueOn: '2026-03-10', doneOn: null }]);
    expect(document.corrections).toMatchObject([{ type: 'OutstandingActionCorrected', reason }]);
    const none = documentAfter(left, done, right, formalitetTakenBack('answered', '2026-02-27'));
    expect(none.first).toMatchObject({ state: 'received', answer: null, outstandingActions: [] });
  });

  it('shows the second look beside the first answer, each as it was put right', () => {
    const asked = told('SecondStageAsked', { pointId: 'p1', askedOn: '2026-02-28', why: 'Det er ikke rigtigt.' });
    const again = told('SecondStageAnswered', {
      ...answer(),
      ...ofPoint,
      outcome: 'not-upheld',
      answeredOn: '2026-03-01',
    });
    const { first } = documentAfter(answered(), asked, again);
    expect(first?.answer).toMatchObject({ outcome: 'upheld', answeredOn: '2026-02-27' });
    expect(first?.secondStage).toMatchObject({
      askedOn: '2026-02-28',
      why: 'Det er ikke rigtigt.',
      answer: { outcome: 'not-upheld', answeredOn: '2026-03-01' },
    });
    const verdict = { was: { outcome: 'not-upheld', dismissalReason: null }, outcome: 'upheld', dismissalReason: null };
    const corrected = documentAfter(
      answered(),
      asked,
      again,
      told('PointAnswerCorrected', { pointId: 'p1', stage: 'second', ...verdict, reason }),
      redated('answered', 'p1', '2026-02-25'),
      redated('second-stage-asked', 'p1', '2026-02-26'),
      redated('second-stage-answered', 'p1', '2026-02-28'),
    );
    expect(corrected.first?.answer?.answeredOn).toBe('2026-02-25');
    expect(corrected.first?.secondStage).toMatchObject({
      askedOn: '2026-02-26',
      answer: { outcome: 'upheld', answeredOn: '2026-02-28' },
    });
    expect(corrected.document.corrections).toMatchObject([
      { type: 'PointAnswerCorrected', recordedBy: 'maria', recordedOn: '2026-03-02', reason },
      { type: 'StepDateCorrected' },
      { type: 'StepDateCorrected' },
      { type: 'StepDateCorrected' },
    ]);
  });

  it('shows what a conversation settled, on the day it really was', () => {
    const settled = told('PointSettledByDialogue', {
      pointId: 'p1',
      settledOn: '2026-02-27',
      agreement: 'Samme rådgiver.',
      outstandingActions: [],
    });
    const { first } = documentAfter(settled, redated('settled-by-dialogue', 'p1', '2026-02-26'));
    expect(first?.settlement).toEqual({ settledOn: '2026-02-26', agreement: 'Samme rådgiver.' });
  });
});
