import type { AreaChanges } from '../areas.js';
import { handled, type RegisteredComplaint, type Told } from '../complaint.state.js';
import type { OutstandingAction } from './answer.schemas.js';
import type { FormalitetEvent } from './formalitet.events.js';
import { formalitetOf, type ActionState, type FormalitetPoint, type FormalitetState } from './formalitet.state.js';
import type { DialogueStage } from './formalitet.values.js';

/** What events change in the formalitet track: acknowledged, dialogue, answered, second stage. */
export const formalitetChanges: AreaChanges<FormalitetEvent> = {
  ComplaintAcknowledged: (complaint, { data: { acknowledgedOn } }) =>
    handled(withFormalitet(complaint, { acknowledgedOn }), acknowledgedOn),
  DialogueOffered: (complaint, { data }) => dialogue(complaint, 'offered', data.offeredOn),
  DialogueAccepted: (complaint, { data }) => dialogue(complaint, 'accepted', data.acceptedOn),
  DialogueDeclined: (complaint, { data }) => dialogue(complaint, 'declined', data.declinedOn),
  DialogueHeld: (complaint, event) => handledBy(dialogue(complaint, 'held', event.data.heldOn), actorOf(event)),
  PointSettledByDialogue: (complaint, event) => {
    const { pointId, settledOn, outstandingActions } = event.data;
    const touched = touchedBy(complaint, pointId, event);
    const settledAt = complaint.formalitet.dialogue.findLastIndex(({ stage }) => stage === 'held');
    const change = {
      settledOn,
      settledAt: settledAt === -1 ? null : settledAt,
      ...more(touched, pointId, 'settled-by-dialogue', outstandingActions),
    };
    return handled(withFormalitetPoint(touched, pointId, change), settledOn);
  },
  PointAnswered: (complaint, event) => {
    const { pointId, outcome, dismissalReason, outstandingActions } = event.data;
    const touched = touchedBy(complaint, pointId, event);
    const verdict = { outcome, dismissalReason };
    return withFormalitetPoint(touched, pointId, {
      verdict,
      ...more(touched, pointId, 'answered', outstandingActions),
    });
  },
  OutstandingActionDone: (complaint, { data: { pointId, actionId, doneOn } }) =>
    withAction(complaint, { pointId, actionId }, { doneOn }),
  OutstandingActionPostponed: (complaint, { data: { pointId, actionId, dueOn } }) =>
    withAction(complaint, { pointId, actionId }, { dueOn }),
  OutstandingActionCorrected: (complaint, { data: { pointId, actionId, dueOn, doneOn } }) =>
    withAction(complaint, { pointId, actionId }, { dueOn, doneOn }),
  SecondStageAsked: (complaint, { data: { pointId, askedOn } }) => {
    const notBy = [...new Set([...complaint.formalitet.handledBy, ...formalitetOf(complaint, pointId).touchedBy])];
    return handled(
      withFormalitetPoint(complaint, pointId, {
        secondStage: { askedOn, answeredOn: null, notBy, firstVerdict: null },
      }),
      askedOn,
    );
  },
  SecondStageAnswered: (complaint, { data: { pointId, answeredOn, outcome, dismissalReason, outstandingActions } }) => {
    const { secondStage, verdict: firstVerdict } = formalitetOf(complaint, pointId);
    const change = {
      verdict: { outcome, dismissalReason },
      secondStage: secondStage && { ...secondStage, answeredOn, firstVerdict },
      ...more(complaint, pointId, 'second-stage-answered', outstandingActions),
    };
    return handled(withFormalitetPoint(complaint, pointId, change), answeredOn);
  },
  PointAnswerCorrected: (complaint, event) => {
    const { pointId } = event.data;
    const touched = touchedBy(complaint, pointId, event);
    const { secondStage } = formalitetOf(touched, pointId);
    const notBy = secondStage && [...new Set([...secondStage.notBy, ...actorOf(event)])];
    return secondStage && notBy
      ? withFormalitetPoint(touched, pointId, { secondStage: { ...secondStage, notBy } })
      : touched;
  },
  PointTiedToDecision: (complaint, { data: { pointId, decisionId } }) =>
    withFormalitetPoint(complaint, pointId, { touchesDecision: decisionId }),
  ForwardedToAppealBoard: (complaint, { data }) => goneAlong(complaint, data.alongPointIds),
  PassedOnToAppealBoard: (complaint, { data }) => goneAlong(complaint, data.alongPointIds),
  AppealBoardReceiptRecorded: (complaint, { data }) => goneAlong(complaint, data.alongPointIds),
  RealitetStepTakenBack: (complaint, { data: { returnedPointIds, voidedDecisionId } }) =>
    untied(goneAlong(complaint, returnedPointIds, false), voidedDecisionId),
  ComplaintAssigned: (complaint, { data }) => handledBy(complaint, [data.assignee]),
  ComplaintHandedOver: (complaint, event) => handledBy(complaint, [event.data.from, event.data.to, ...actorOf(event)]),
};

export const withFormalitet = (
  complaint: RegisteredComplaint,
  change: Partial<FormalitetState>,
): RegisteredComplaint => ({ ...complaint, formalitet: { ...complaint.formalitet, ...change } });

export const withFormalitetPoint = (
  complaint: RegisteredComplaint,
  pointId: string,
  change: Partial<FormalitetPoint>,
): RegisteredComplaint =>
  withFormalitet(complaint, {
    points: { ...complaint.formalitet.points, [pointId]: { ...formalitetOf(complaint, pointId), ...change } },
  });

const dialogue = (complaint: RegisteredComplaint, stage: DialogueStage, on: string): RegisteredComplaint =>
  handled(withFormalitet(complaint, { dialogue: [...complaint.formalitet.dialogue, { stage, on }] }), on);

const goneAlong = (complaint: RegisteredComplaint, pointIds: readonly string[], along = true): RegisteredComplaint =>
  pointIds.reduce((soFar, pointId) => withFormalitetPoint(soFar, pointId, { goneAlong: along }), complaint);

/** What touched a decision that turned out to be none touches nothing. */
const untied = (complaint: RegisteredComplaint, decisionId: string | null): RegisteredComplaint =>
  Object.entries(complaint.formalitet.points)
    .filter(([, { touchesDecision }]) => touchesDecision !== null && touchesDecision === decisionId)
    .reduce((soFar, [pointId]) => withFormalitetPoint(soFar, pointId, { touchesDecision: null }), complaint);

/** What is to be done, with what an answer or an agreement adds. */
const more = (
  complaint: RegisteredComplaint,
  pointId: string,
  leftBy: ActionState['leftBy'],
  actions: readonly OutstandingAction[],
) => ({
  actions: {
    ...formalitetOf(complaint, pointId).actions,
    ...Object.fromEntries(actions.map(({ actionId, dueOn }) => [actionId, { dueOn, doneOn: null, leftBy }])),
  },
});

function withAction(
  complaint: RegisteredComplaint,
  { pointId, actionId }: { readonly pointId: string; readonly actionId: string },
  change: Partial<ActionState>,
): RegisteredComplaint {
  const { actions } = formalitetOf(complaint, pointId);
  const action = actions[actionId];
  if (!action) return complaint;
  return withFormalitetPoint(complaint, pointId, { actions: { ...actions, [actionId]: { ...action, ...change } } });
}

/** Who told an event: nobody while it is being decided. */
const actorOf = ({ metadata }: Told): readonly string[] => (metadata ? [metadata.actor] : []);

const handledBy = (complaint: RegisteredComplaint, people: readonly string[]): RegisteredComplaint =>
  withFormalitet(complaint, { handledBy: [...new Set([...complaint.formalitet.handledBy, ...people])] });

const touchedBy = (complaint: RegisteredComplaint, pointId: string, event: Told): RegisteredComplaint =>
  withFormalitetPoint(complaint, pointId, {
    touchedBy: [...new Set([...formalitetOf(complaint, pointId).touchedBy, ...actorOf(event)])],
  });
