import type { Provider, Type } from '@nestjs/common';
import { AnnulRegistrationController } from './annul-registration/annul-registration.controller.js';
import { AnnulRegistrationHandler } from './annul-registration/annul-registration.handler.js';
import { CorrectPointAnswerController } from './correct-point-answer/correct-point-answer.controller.js';
import { CorrectPointAnswerHandler } from './correct-point-answer/correct-point-answer.handler.js';
import { CorrectStepDateController } from './correct-step-date/correct-step-date.controller.js';
import { CorrectStepDateHandler } from './correct-step-date/correct-step-date.handler.js';
import { ReinstateRegistrationController } from './reinstate-registration/reinstate-registration.controller.js';
import { ReinstateRegistrationHandler } from './reinstate-registration/reinstate-registration.handler.js';
import { ReopenComplaintController } from './reopen-complaint/reopen-complaint.controller.js';
import { ReopenComplaintHandler } from './reopen-complaint/reopen-complaint.handler.js';
import { RevokeWithdrawalController } from './revoke-withdrawal/revoke-withdrawal.controller.js';
import { RevokeWithdrawalHandler } from './revoke-withdrawal/revoke-withdrawal.handler.js';
import { TakeBackFormalitetStepController } from './take-back-formalitet-step/take-back-formalitet-step.controller.js';
import { TakeBackFormalitetStepHandler } from './take-back-formalitet-step/take-back-formalitet-step.handler.js';
import { TakeBackRealitetStepController } from './take-back-realitet-step/take-back-realitet-step.controller.js';
import { TakeBackRealitetStepHandler } from './take-back-realitet-step/take-back-realitet-step.handler.js';

/** The slices of what was recorded wrongly and put right. */
export const correctionsSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    CorrectStepDateController,
    TakeBackRealitetStepController,
    TakeBackFormalitetStepController,
    CorrectPointAnswerController,
    AnnulRegistrationController,
    ReinstateRegistrationController,
    ReopenComplaintController,
    RevokeWithdrawalController,
  ],
  providers: [
    CorrectStepDateHandler,
    TakeBackRealitetStepHandler,
    TakeBackFormalitetStepHandler,
    CorrectPointAnswerHandler,
    AnnulRegistrationHandler,
    ReinstateRegistrationHandler,
    ReopenComplaintHandler,
    RevokeWithdrawalHandler,
  ],
};
