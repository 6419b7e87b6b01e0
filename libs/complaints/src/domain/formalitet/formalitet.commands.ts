import type { Message, PlainDate } from '@lydhoer/kernel';
import type {
  ComplaintAcknowledged,
  DialogueAccepted,
  DialogueDeclined,
  DialogueHeld,
  DialogueOffered,
  OutstandingActionCorrected,
  OutstandingActionDone,
  OutstandingActionPostponed,
  PointSettledByDialogue,
  PointTiedToDecision,
  SecondStageAsked,
  SecondStageAnswered,
} from './formalitet.events.js';

/** Today's date in Denmark. */
interface Today {
  readonly today: PlainDate;
}

/** The answer to a point as its writer gives it. Parts may be missing: then it is refused, and they are named. */
export type GivenAnswer = Omit<SecondStageAnswered['data'], 'outstandingActions'> & {
  /** True when the answer says that there is nothing to put right. */
  readonly noRemedy: boolean;
  /** Null when the answer does not say what remains to be done; empty when it says that nothing does. */
  readonly outstandingActions: SecondStageAnswered['data']['outstandingActions'] | null;
};

export type AcknowledgeComplaint = Message<'AcknowledgeComplaint', ComplaintAcknowledged['data'] & Today>;
export type OfferDialogue = Message<'OfferDialogue', DialogueOffered['data'] & Today>;
export type AcceptDialogue = Message<'AcceptDialogue', DialogueAccepted['data'] & Today>;
export type DeclineDialogue = Message<'DeclineDialogue', DialogueDeclined['data'] & Today>;
export type HoldDialogue = Message<'HoldDialogue', DialogueHeld['data'] & Today>;
export type SettlePoint = Message<'SettlePoint', PointSettledByDialogue['data'] & Today>;
export type AskSecondStage = Message<'AskSecondStage', SecondStageAsked['data'] & Today>;
export type AnswerSecondStage = Message<
  'AnswerSecondStage',
  GivenAnswer & Today & { /** A staff id: whoever answers. */ readonly by: string }
>;
export type CompleteOutstandingAction = Message<'CompleteOutstandingAction', OutstandingActionDone['data'] & Today>;
export type PostponeOutstandingAction = Message<
  'PostponeOutstandingAction',
  Omit<OutstandingActionPostponed['data'], 'was'> & Today
>;
export type CorrectOutstandingAction = Message<
  'CorrectOutstandingAction',
  Omit<OutstandingActionCorrected['data'], 'was'> & Today
>;
export type TiePointToDecision = Message<'TiePointToDecision', PointTiedToDecision['data']>;

/** Commands of the formalitet track. */
export type FormalitetCommand =
  | AcknowledgeComplaint
  | OfferDialogue
  | AcceptDialogue
  | DeclineDialogue
  | HoldDialogue
  | SettlePoint
  | AskSecondStage
  | AnswerSecondStage
  | CompleteOutstandingAction
  | PostponeOutstandingAction
  | CorrectOutstandingAction
  | TiePointToDecision;
