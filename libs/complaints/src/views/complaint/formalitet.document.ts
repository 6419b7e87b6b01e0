import type { ShownEvent } from '../../complaint.history.js';
import { eventsThatStand } from '../../events-that-stand.js';
import { folded, only, without, type Folds, type Plain } from './fold.js';
import type {
  AcknowledgementResponse,
  AnswerResponse,
  DialogueResponse,
  OutstandingActionResponse,
  SecondStageResponse,
  SettlementResponse,
} from './formalitet.response.js';

type Acknowledgement = Plain<AcknowledgementResponse>;
/** The latest conversation; its steps, and those of earlier ones, are the state's. */
type Dialogue = Omit<Plain<DialogueResponse>, 'steps'>;
type Answer = Plain<AnswerResponse>;
type Settlement = Plain<SettlementResponse>;
type SecondStage = Omit<SecondStageResponse, 'answer'> & { readonly answer: Answer | null };
type OutstandingAction = Plain<OutstandingActionResponse>;

/** How the formalitet track of one point went. */
export interface FormalitetOfPoint {
  readonly answer: Answer | null;
  readonly settlement: Settlement | null;
  readonly secondStage: SecondStage | null;
  readonly outstandingActions: OutstandingAction[];
}

export interface FormalitetDocument {
  readonly acknowledgement: Acknowledgement | null;
  readonly dialogue: Dialogue | null;
  readonly points: Readonly<Record<string, FormalitetOfPoint>>;
}

const untouched: FormalitetOfPoint = { answer: null, settlement: null, secondStage: null, outstandingActions: [] };

export const formalitetOfPoint = ({ points }: FormalitetDocument, pointId: string): FormalitetOfPoint =>
  points[pointId] ?? untouched;

/** How the complaint was acknowledged, talked about and answered: as it turned out to be. */
export const formalitetDocument = (events: readonly ShownEvent[]): FormalitetDocument =>
  folded(folds, { acknowledgement: null, dialogue: null, points: {} }, eventsThatStand(events));

const folds: Folds<FormalitetDocument> = {
  ComplaintAcknowledged: (so, { data: { acknowledgedOn, how } }) => ({
    ...so,
    acknowledgement: { acknowledgedOn, how },
  }),
  DialogueOffered: (so, { data: { offeredOn, how } }) => ({
    ...so,
    dialogue: { stage: 'offered', how, offeredOn, repliedOn: null, heldOn: null },
  }),
  DialogueAccepted: (so, { data }) => withDialogue(so, { stage: 'accepted', repliedOn: data.acceptedOn }),
  DialogueDeclined: (so, { data }) =>
    withDialogue(so, { stage: 'declined', repliedOn: data.declinedOn, ...noteOf(data) }),
  DialogueHeld: (so, { data: { heldOn, how, ...rest } }) => {
    const before = so.dialogue ?? { offeredOn: null, repliedOn: null };
    return { ...so, dialogue: { ...before, stage: 'held', how, heldOn, ...noteOf(rest) } };
  },
  PointAnswered: (so, { data }) =>
    withPoint(so, data.pointId, ({ outstandingActions }) => ({
      answer: answerOf(data),
      outstandingActions: [...outstandingActions, ...leftToDo(data)],
    })),
  PointSettledByDialogue: (so, { data }) =>
    withPoint(so, data.pointId, ({ outstandingActions }) => ({
      settlement: without(data, 'complaintId', 'pointId', 'outstandingActions') as unknown as Settlement,
      outstandingActions: [...outstandingActions, ...leftToDo(data)],
    })),
  SecondStageAsked: (so, { data }) =>
    withPoint(so, data.pointId, () => ({
      secondStage: { ...without(data, 'complaintId', 'pointId'), answer: null } as unknown as SecondStage,
    })),
  SecondStageAnswered: (so, { data }) =>
    withPoint(so, data.pointId, ({ secondStage, outstandingActions }) => ({
      secondStage: secondStage && { ...secondStage, answer: answerOf(data) },
      outstandingActions: [...outstandingActions, ...leftToDo(data)],
    })),
  OutstandingActionDone: (so, { data: { pointId, actionId, doneOn } }) =>
    withPoint(so, pointId, (point) => withAction(point, actionId, { doneOn })),
  OutstandingActionPostponed: (so, { data: { pointId, actionId, dueOn } }) =>
    withPoint(so, pointId, (point) => withAction(point, actionId, { dueOn })),
  OutstandingActionCorrected: (so, { data: { pointId, actionId, dueOn, doneOn } }) =>
    withPoint(so, pointId, (point) => withAction(point, actionId, { dueOn, doneOn })),
  PointAnswerCorrected: (so, { data: { pointId, stage, outcome, dismissalReason } }) =>
    withPoint(so, pointId, (point) => withAnswer(point, stage, { outcome, dismissalReason })),
};

const noteOf = (data: object): Pick<Dialogue, 'note' | 'forgotten'> => only(data, 'note', 'forgotten');

const answerOf = (data: object): Answer =>
  without(data, 'complaintId', 'pointId', 'outstandingActions') as unknown as Answer;

const leftToDo = ({ outstandingActions }: { readonly outstandingActions: readonly object[] }) =>
  outstandingActions.map((action) => ({ ...action, doneOn: null }) as unknown as OutstandingAction);

const withDialogue = (so: FormalitetDocument, change: Partial<Dialogue>): FormalitetDocument => ({
  ...so,
  dialogue: so.dialogue && { ...so.dialogue, ...change },
});

const withPoint = (
  so: FormalitetDocument,
  pointId: string,
  change: (point: FormalitetOfPoint) => Partial<FormalitetOfPoint>,
): FormalitetDocument => {
  const point = formalitetOfPoint(so, pointId);
  return { ...so, points: { ...so.points, [pointId]: { ...point, ...change(point) } } };
};

const withAction = (
  { outstandingActions }: FormalitetOfPoint,
  actionId: string,
  change: Partial<OutstandingAction>,
): Partial<FormalitetOfPoint> => ({
  outstandingActions: outstandingActions.map((action) =>
    action.actionId === actionId ? { ...action, ...change } : action,
  ),
});

const withAnswer = (
  { answer, secondStage }: FormalitetOfPoint,
  stage: 'first' | 'second',
  change: Partial<Answer>,
): Partial<FormalitetOfPoint> =>
  stage === 'first'
    ? { answer: answer && { ...answer, ...change } }
    : {
        secondStage: secondStage && {
          ...secondStage,
          answer: secondStage.answer && { ...secondStage.answer, ...change },
        },
      };
