import type { Provider, Type } from '@nestjs/common';
import { CorrectAccessRequestsController } from './correct-access-requests/correct-access-requests.controller.js';
import { CorrectAccessRequestsHandler } from './correct-access-requests/correct-access-requests.handler.js';
import { CorrectMissingReasonsController } from './correct-missing-reasons/correct-missing-reasons.controller.js';
import { CorrectMissingReasonsHandler } from './correct-missing-reasons/correct-missing-reasons.handler.js';
import { GiveMissingReasonsController } from './give-missing-reasons/give-missing-reasons.controller.js';
import { GiveMissingReasonsHandler } from './give-missing-reasons/give-missing-reasons.handler.js';
import { ResumeAppealTimeController } from './resume-appeal-time/resume-appeal-time.controller.js';
import { ResumeAppealTimeHandler } from './resume-appeal-time/resume-appeal-time.handler.js';
import { SuspendAppealTimeController } from './suspend-appeal-time/suspend-appeal-time.controller.js';
import { SuspendAppealTimeHandler } from './suspend-appeal-time/suspend-appeal-time.handler.js';

/** The slices of what the law itself does to a party’s time for appeals. */
export const appealTimeSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    SuspendAppealTimeController,
    ResumeAppealTimeController,
    CorrectAccessRequestsController,
    GiveMissingReasonsController,
    CorrectMissingReasonsController,
  ],
  providers: [
    SuspendAppealTimeHandler,
    ResumeAppealTimeHandler,
    CorrectAccessRequestsHandler,
    GiveMissingReasonsHandler,
    CorrectMissingReasonsHandler,
  ],
};
