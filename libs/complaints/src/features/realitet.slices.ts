import type { Provider, Type } from '@nestjs/common';
import { ApproveChairDecisionController } from './approve-chair-decision/approve-chair-decision.controller.js';
import { ApproveChairDecisionHandler } from './approve-chair-decision/approve-chair-decision.handler.js';
import { BringBeforeCourtController } from './bring-before-court/bring-before-court.controller.js';
import { BringBeforeCourtHandler } from './bring-before-court/bring-before-court.handler.js';
import { CorrectAppealedDecisionController } from './correct-appealed-decision/correct-appealed-decision.controller.js';
import { CorrectAppealedDecisionHandler } from './correct-appealed-decision/correct-appealed-decision.handler.js';
import { CorrectChairDecisionTimesController } from './correct-chair-decision-times/correct-chair-decision-times.controller.js';
import { CorrectChairDecisionTimesHandler } from './correct-chair-decision-times/correct-chair-decision-times.handler.js';
import { CorrectDecisionReceiptController } from './correct-decision-receipt/correct-decision-receipt.controller.js';
import { CorrectDecisionReceiptHandler } from './correct-decision-receipt/correct-decision-receipt.handler.js';
import { DecideDispensationController } from './decide-dispensation/decide-dispensation.controller.js';
import { DecideDispensationHandler } from './decide-dispensation/decide-dispensation.handler.js';
import { EndChairDecisionController } from './end-chair-decision/end-chair-decision.controller.js';
import { EndChairDecisionHandler } from './end-chair-decision/end-chair-decision.handler.js';
import { ExecuteChairDecisionController } from './execute-chair-decision/execute-chair-decision.controller.js';
import { ExecuteChairDecisionHandler } from './execute-chair-decision/execute-chair-decision.handler.js';
import { ForwardToAppealBoardController } from './forward-to-appeal-board/forward-to-appeal-board.controller.js';
import { ForwardToAppealBoardHandler } from './forward-to-appeal-board/forward-to-appeal-board.handler.js';
import { GiveAppealGuidanceController } from './give-appeal-guidance/give-appeal-guidance.controller.js';
import { GiveAppealGuidanceHandler } from './give-appeal-guidance/give-appeal-guidance.handler.js';
import { LinkPointToDecisionController } from './link-point-to-decision/link-point-to-decision.controller.js';
import { LinkPointToDecisionHandler } from './link-point-to-decision/link-point-to-decision.handler.js';
import { MakeNewDecisionController } from './make-new-decision/make-new-decision.controller.js';
import { MakeNewDecisionHandler } from './make-new-decision/make-new-decision.handler.js';
import { NotifyOfChairDecisionController } from './notify-of-chair-decision/notify-of-chair-decision.controller.js';
import { NotifyOfChairDecisionHandler } from './notify-of-chair-decision/notify-of-chair-decision.handler.js';
import { PassOnToAppealBoardController } from './pass-on-to-appeal-board/pass-on-to-appeal-board.controller.js';
import { PassOnToAppealBoardHandler } from './pass-on-to-appeal-board/pass-on-to-appeal-board.handler.js';
import { ReassessDecisionController } from './reassess-decision/reassess-decision.controller.js';
import { ReassessDecisionHandler } from './reassess-decision/reassess-decision.handler.js';
import { RecordAppealBoardOutcomeController } from './record-appeal-board-outcome/record-appeal-board-outcome.controller.js';
import { RecordAppealBoardOutcomeHandler } from './record-appeal-board-outcome/record-appeal-board-outcome.handler.js';
import { RecordAppealBoardReceiptController } from './record-appeal-board-receipt/record-appeal-board-receipt.controller.js';
import { RecordAppealBoardReceiptHandler } from './record-appeal-board-receipt/record-appeal-board-receipt.handler.js';
import { RecordAppealedDecisionController } from './record-appealed-decision/record-appealed-decision.controller.js';
import { RecordAppealedDecisionHandler } from './record-appealed-decision/record-appealed-decision.handler.js';
import { RecordCitizenChoiceController } from './record-citizen-choice/record-citizen-choice.controller.js';
import { RecordCitizenChoiceHandler } from './record-citizen-choice/record-citizen-choice.handler.js';
import { RecordCitizenSilenceController } from './record-citizen-silence/record-citizen-silence.controller.js';
import { RecordCitizenSilenceHandler } from './record-citizen-silence/record-citizen-silence.handler.js';
import { RecordCourtOutcomeController } from './record-court-outcome/record-court-outcome.controller.js';
import { RecordCourtOutcomeHandler } from './record-court-outcome/record-court-outcome.handler.js';
import { RecordDecisionReceiptController } from './record-decision-receipt/record-decision-receipt.controller.js';
import { RecordDecisionReceiptHandler } from './record-decision-receipt/record-decision-receipt.handler.js';
import { CorrectSuspensiveEffectController } from './correct-suspensive-effect/correct-suspensive-effect.controller.js';
import { CorrectSuspensiveEffectHandler } from './correct-suspensive-effect/correct-suspensive-effect.handler.js';
import { RecordSuspensiveEffectController } from './record-suspensive-effect/record-suspensive-effect.controller.js';
import { RecordSuspensiveEffectHandler } from './record-suspensive-effect/record-suspensive-effect.handler.js';
import { RejectChairDecisionController } from './reject-chair-decision/reject-chair-decision.controller.js';
import { RejectChairDecisionHandler } from './reject-chair-decision/reject-chair-decision.handler.js';
import { WithdrawAppealController } from './withdraw-appeal/withdraw-appeal.controller.js';
import { WithdrawAppealHandler } from './withdraw-appeal/withdraw-appeal.handler.js';

/** The slices of the two realitet tracks and the decisions that are appealed. */
export const realitetSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    RecordAppealedDecisionController,
    CorrectAppealedDecisionController,
    LinkPointToDecisionController,
    RecordDecisionReceiptController,
    CorrectDecisionReceiptController,
    GiveAppealGuidanceController,
    RecordSuspensiveEffectController,
    CorrectSuspensiveEffectController,
    ReassessDecisionController,
    RecordCitizenChoiceController,
    RecordCitizenSilenceController,
    ForwardToAppealBoardController,
    PassOnToAppealBoardController,
    RecordAppealBoardReceiptController,
    WithdrawAppealController,
    DecideDispensationController,
    RecordAppealBoardOutcomeController,
    MakeNewDecisionController,
    BringBeforeCourtController,
    RecordCourtOutcomeController,
    ExecuteChairDecisionController,
    NotifyOfChairDecisionController,
    CorrectChairDecisionTimesController,
    ApproveChairDecisionController,
    RejectChairDecisionController,
    EndChairDecisionController,
  ],
  providers: [
    RecordAppealedDecisionHandler,
    CorrectAppealedDecisionHandler,
    LinkPointToDecisionHandler,
    RecordDecisionReceiptHandler,
    CorrectDecisionReceiptHandler,
    GiveAppealGuidanceHandler,
    RecordSuspensiveEffectHandler,
    CorrectSuspensiveEffectHandler,
    ReassessDecisionHandler,
    RecordCitizenChoiceHandler,
    RecordCitizenSilenceHandler,
    ForwardToAppealBoardHandler,
    PassOnToAppealBoardHandler,
    RecordAppealBoardReceiptHandler,
    WithdrawAppealHandler,
    DecideDispensationHandler,
    RecordAppealBoardOutcomeHandler,
    MakeNewDecisionHandler,
    BringBeforeCourtHandler,
    RecordCourtOutcomeHandler,
    ExecuteChairDecisionHandler,
    NotifyOfChairDecisionHandler,
    CorrectChairDecisionTimesHandler,
    ApproveChairDecisionHandler,
    RejectChairDecisionHandler,
    EndChairDecisionHandler,
  ],
};
