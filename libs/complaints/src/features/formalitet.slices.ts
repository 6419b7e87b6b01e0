import type { Provider, Type } from '@nestjs/common';
import { AcknowledgeComplaintController } from './acknowledge-complaint/acknowledge-complaint.controller.js';
import { AcknowledgeComplaintHandler } from './acknowledge-complaint/acknowledge-complaint.handler.js';
import { AnswerSecondStageController } from './answer-second-stage/answer-second-stage.controller.js';
import { AnswerSecondStageHandler } from './answer-second-stage/answer-second-stage.handler.js';
import { AskSecondStageController } from './ask-second-stage/ask-second-stage.controller.js';
import { AskSecondStageHandler } from './ask-second-stage/ask-second-stage.handler.js';
import { CompleteOutstandingActionController } from './complete-outstanding-action/complete-outstanding-action.controller.js';
import { CompleteOutstandingActionHandler } from './complete-outstanding-action/complete-outstanding-action.handler.js';
import { CorrectOutstandingActionController } from './correct-outstanding-action/correct-outstanding-action.controller.js';
import { CorrectOutstandingActionHandler } from './correct-outstanding-action/correct-outstanding-action.handler.js';
import { HoldDialogueController } from './hold-dialogue/hold-dialogue.controller.js';
import { HoldDialogueHandler } from './hold-dialogue/hold-dialogue.handler.js';
import { OfferDialogueController } from './offer-dialogue/offer-dialogue.controller.js';
import { OfferDialogueHandler } from './offer-dialogue/offer-dialogue.handler.js';
import { PostponeOutstandingActionController } from './postpone-outstanding-action/postpone-outstanding-action.controller.js';
import { PostponeOutstandingActionHandler } from './postpone-outstanding-action/postpone-outstanding-action.handler.js';
import { ReplyToDialogueController } from './reply-to-dialogue/reply-to-dialogue.controller.js';
import { ReplyToDialogueHandler } from './reply-to-dialogue/reply-to-dialogue.handler.js';
import { SettlePointController } from './settle-point/settle-point.controller.js';
import { SettlePointHandler } from './settle-point/settle-point.handler.js';
import { TiePointToDecisionController } from './tie-point-to-decision/tie-point-to-decision.controller.js';
import { TiePointToDecisionHandler } from './tie-point-to-decision/tie-point-to-decision.handler.js';

/** The slices of the formalitet track: acknowledged, dialogue, answered, second stage. */
export const formalitetSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    AcknowledgeComplaintController,
    OfferDialogueController,
    ReplyToDialogueController,
    HoldDialogueController,
    SettlePointController,
    AskSecondStageController,
    AnswerSecondStageController,
    CompleteOutstandingActionController,
    PostponeOutstandingActionController,
    CorrectOutstandingActionController,
    TiePointToDecisionController,
  ],
  providers: [
    AcknowledgeComplaintHandler,
    OfferDialogueHandler,
    ReplyToDialogueHandler,
    HoldDialogueHandler,
    SettlePointHandler,
    AskSecondStageHandler,
    AnswerSecondStageHandler,
    CompleteOutstandingActionHandler,
    PostponeOutstandingActionHandler,
    CorrectOutstandingActionHandler,
    TiePointToDecisionHandler,
  ],
};
