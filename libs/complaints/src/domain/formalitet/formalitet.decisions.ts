import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { checkedAnswer } from '../answer.rules.js';
import type { AreaDecisions } from '../areas.js';
import type { LifeRefusal } from '../complaint.refusals.js';
import { dayRaised, type RegisteredComplaint } from '../complaint.state.js';
import { sinceRaised, sinceReceipt } from '../date.rules.js';
import { stillCounts, stillOpen } from '../life.rules.js';
import { pointOf } from '../point.rules.js';
import { decisionOf } from '../realitet/realitet.state.js';
import type { FormalitetCommand } from './formalitet.commands.js';
import type { FormalitetRefusal } from './formalitet.refusals.js';
import { correctedAction } from './outstanding.rules.js';
import { checkDueDates, notBefore, openAction } from './formalitet.rules.js';
import { formalitetOf } from './formalitet.state.js';
import type { FormalitetStep } from './formalitet.steps.js';
import { checkFormalitetStep, formalitetStateOf } from './formalitet.track.js';

const refuse = (code: FormalitetRefusal | LifeRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** What commands decide in the formalitet track: acknowledged, dialogue, answered, second stage. */
export const formalitetDecisions: AreaDecisions<FormalitetCommand> = {
  AcknowledgeComplaint: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { acknowledgedOn } = complaint.formalitet;
    if (acknowledgedOn !== null) throw refuse('already-acknowledged', { acknowledgedOn });
    sinceReceipt(data.acknowledgedOn, complaint.receivedOn, today, 'acknowledgedOn');
    return [{ type: 'ComplaintAcknowledged', data }];
  },
  OfferDialogue: ({ data: { today, ...data } }, complaint) => {
    checkDialogue(complaint, 'OfferDialogue', data.offeredOn, today, 'offeredOn');
    return [{ type: 'DialogueOffered', data }];
  },
  AcceptDialogue: ({ data: { today, ...data } }, complaint) => {
    checkDialogue(complaint, 'AcceptDialogue', data.acceptedOn, today, 'repliedOn');
    return [{ type: 'DialogueAccepted', data }];
  },
  DeclineDialogue: ({ data: { today, ...data } }, complaint) => {
    checkDialogue(complaint, 'DeclineDialogue', data.declinedOn, today, 'repliedOn');
    return [{ type: 'DialogueDeclined', data }];
  },
  HoldDialogue: ({ data: { today, ...data } }, complaint) => {
    checkDialogue(complaint, 'HoldDialogue', data.heldOn, today, 'heldOn');
    return [{ type: 'DialogueHeld', data }];
  },
  SettlePoint: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const point = pointOf(complaint, data.pointId);
    const { kind } = point;
    if (kind !== 'formalitet') throw refuse('point-not-formalitet', { field: 'pointId', kind });
    checkFormalitetStep(complaint, data.pointId, 'SettlePoint');
    const raised = { receivedOn: complaint.receivedOn, raisedOn: dayRaised(complaint, point) };
    sinceRaised(data.settledOn, raised, today, 'settledOn');
    notBefore(data.settledOn, lastTalkedOn(complaint), 'settledOn');
    checkDueDates(data.outstandingActions, data.settledOn);
    return [{ type: 'PointSettledByDialogue', data }];
  },
  AskSecondStage: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { answeredOn } = pointOf(complaint, data.pointId);
    checkFormalitetStep(complaint, data.pointId, 'AskSecondStage');
    sinceReceipt(data.askedOn, complaint.receivedOn, today, 'askedOn');
    notBefore(data.askedOn, answeredOn, 'askedOn');
    return [{ type: 'SecondStageAsked', data }];
  },
  AnswerSecondStage: ({ data: { today, by, ...given } }, complaint) => {
    stillOpen(complaint);
    checkFormalitetStep(complaint, pointOf(complaint, given.pointId).pointId, 'AnswerSecondStage');
    const { secondStage } = formalitetOf(complaint, given.pointId);
    // Whoever handled the first stage is not the one to look at it a second time, whatever was handed over since.
    if (secondStage?.notBy.includes(by)) throw refuse('second-stage-needs-another-person');
    const data = checkedAnswer(given, complaint, today);
    notBefore(data.answeredOn, secondStage?.askedOn ?? null, 'answeredOn');
    return [{ type: 'SecondStageAnswered', data }];
  },
  CompleteOutstandingAction: ({ data: { today, ...data } }, complaint) => {
    stillCounts(complaint);
    pointOf(complaint, data.pointId);
    openAction(complaint, data);
    sinceReceipt(data.doneOn, complaint.receivedOn, today, 'doneOn');
    return [{ type: 'OutstandingActionDone', data }];
  },
  PostponeOutstandingAction: ({ data: { today, ...data } }, complaint) => {
    stillCounts(complaint);
    pointOf(complaint, data.pointId);
    const was = openAction(complaint, data);
    if (data.dueOn === was) throw refuse('outstanding-action-due-unchanged', { field: 'dueOn' });
    if (data.dueOn < today) throw refuse('outstanding-action-due-in-the-past', { field: 'dueOn', earliest: today });
    return [{ type: 'OutstandingActionPostponed', data: { ...data, was } }];
  },
  CorrectOutstandingAction: ({ data: { today, ...data } }, complaint) => {
    stillCounts(complaint);
    pointOf(complaint, data.pointId);
    const was = correctedAction(data, complaint, today);
    return [{ type: 'OutstandingActionCorrected', data: { ...data, was } }];
  },
  TiePointToDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { kind } = pointOf(complaint, data.pointId);
    if (kind !== 'formalitet') throw refuse('point-not-formalitet', { field: 'pointId', kind });
    checkFormalitetStep(complaint, data.pointId, 'TiePointToDecision');
    if (data.decisionId !== null && !decisionOf(complaint, data.decisionId)) {
      throw refuse('decision-to-tie-unknown', { field: 'decisionId' });
    }
    if (formalitetOf(complaint, data.pointId).touchesDecision === data.decisionId)
      throw refuse('decision-tie-unchanged');
    return [{ type: 'PointTiedToDecision', data }];
  },
};

/** A conversation is about every formalitet point that is not answered yet; its steps follow one another. */
function checkDialogue(
  complaint: RegisteredComplaint,
  step: FormalitetStep,
  on: PlainDate,
  today: PlainDate,
  field: string,
): void {
  stillOpen(complaint);
  if (complaint.subject === 'contact') throw refuse('contact-has-no-points');
  const points = complaint.points.filter(({ kind }) => kind === 'formalitet').map(({ pointId }) => pointId);
  const [first] = points;
  if (first === undefined) throw refuse('dialogue-without-formalitet-point');
  const unanswered = points.find((pointId) => isUnanswered(complaint, pointId)) ?? first;
  checkFormalitetStep(complaint, unanswered, step);
  sinceReceipt(on, complaint.receivedOn, today, field);
  notBefore(on, lastTalkedOn(complaint), field);
}

/** The day of the last step of the conversation; null while there is none. */
const lastTalkedOn = ({ formalitet }: RegisteredComplaint): PlainDate | null => formalitet.dialogue.at(-1)?.on ?? null;

const isUnanswered = (complaint: RegisteredComplaint, pointId: string): boolean => {
  const state = formalitetStateOf(complaint, pointId);
  return state === 'received' || state.startsWith('dialogue-');
};
