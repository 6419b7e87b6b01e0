import type { AreaChanges } from '../areas.js';
import { handled, type RegisteredComplaint, type Told } from '../complaint.state.js';
import type { OutstandingAction } from './answer.schemas.js';
import type { FormalitetEvent } from './formalitet.events.js';
import { formalitetOf, type DialogueStage, type FormalitetPoint, type FormalitetState } from './formalitet.state.js';

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
    return handled(
      withFormalitetPoint(touched, pointId, { settledOn, ...more(touched, pointId, outstandingActions) }),
      settledOn,
    );
  },
  PointAnswered: (complaint, event) => {
    const { pointId, outcome, dismissalReason, outstandingActions } = event.data;
    const touched = touchedBy(complaint, pointId, event);
    const verdict = { outcome, dismissalReason };
    return withFormalitetPoint(touched, pointId, { verdict, ...more(touched, pointId, outstandingActions) });
  },
  OutstandingActionDone: (complaint, { data: { pointId, actionId } }) => {
    const { outstanding, done } = formalitetOf(complaint, pointId);
    const left = Object.fromEntries(Object.entries(outstanding).filter(([id]) => id !== actionId));
    return withFormalitetPoint(complaint, pointId, { outstanding: left, done: [...done, actionId] });
  },
  OutstandingActionPostponed: (complaint, { data: { pointId, actionId, dueOn } }) => {
    const { outstanding } = formalitetOf(complaint, pointId);
    return withFormalitetPoint(complaint, pointId, { outstanding: { ...outstanding, [actionId]: dueOn } });
  },
  SecondStageAsked: (complaint, { data: { pointId, askedOn } }) => {
    const notBy = [...new Set([...complaint.formalitet.handledBy, ...formalitetOf(complaint, pointId).touchedBy])];
    return handled(
      withFormalitetPoint(complaint, pointId, { secondStage: { askedOn, answeredOn: null, notBy } }),
      askedOn,
    );
  },
  SecondStageAnswered: (complaint, { data: { pointId, answeredOn, outcome, dismissalReason, outstandingActions } }) => {
    const { secondStage } = formalitetOf(complaint, pointId);
    const change = {
      verdict: { outcome, dismissalReason },
      secondStage: secondStage && { ...secondStage, answeredOn },
      ...more(complaint, pointId, outstandingActions),
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
  handled(withFormalitet(complaint, { dialogue: { stage, on } }), on);

const goneAlong = (complaint: RegisteredComplaint, pointIds: readonly string[], along = true): RegisteredComplaint =>
  pointIds.reduce((soFar, pointId) => withFormalitetPoint(soFar, pointId, { goneAlong: along }), complaint);

/** What touched a decision that turned out to be none touches nothing. */
const untied = (complaint: RegisteredComplaint, decisionId: string | null): RegisteredComplaint =>
  Object.entries(complaint.formalitet.points)
    .filter(([, { touchesDecision }]) => touchesDecision !== null && touchesDecision === decisionId)
    .reduce((soFar, [pointId]) => withFormalitetPoint(soFar, pointId, { touchesDecision: null }), complaint);

/** What remains to be done, with what an answer or an agreement adds. */
const more = (complaint: RegisteredComplaint, pointId: string, actions: readonly OutstandingAction[]) => ({
  outstanding: {
    ...formalitetOf(complaint, pointId).outstanding,
    ...Object.fromEntries(actions.map(({ actionId, dueOn }) => [actionId, dueOn])),
  },
});

/** Who told an event: nobody while it is being decided. */
const actorOf = ({ metadata }: Told): readonly string[] => (metadata ? [metadata.actor] : []);

const handledBy = (complaint: RegisteredComplaint, people: readonly string[]): RegisteredComplaint =>
  withFormalitet(complaint, { handledBy: [...new Set([...complaint.formalitet.handledBy, ...people])] });

const touchedBy = (complaint: RegisteredComplaint, pointId: string, event: Told): RegisteredComplaint =>
  withFormalitetPoint(complaint, pointId, {
    touchedBy: [...new Set([...formalitetOf(complaint, pointId).touchedBy, ...actorOf(event)])],
  });
