import type { Provider, Type } from '@nestjs/common';
import { CollectiveAccess } from '../collective.access.js';
import { CollectiveDecisions } from '../collective.decisions.js';
import { CollectiveReach } from '../collective.reach.js';
import { CollectiveStates } from '../collective.states.js';
import { FamilyComplaintStates } from '../family-complaints.js';
import { SharedPoints } from '../shared-points.js';
import { AddSharedPointController } from './add-shared-point/add-shared-point.controller.js';
import { AddSharedPointHandler } from './add-shared-point/add-shared-point.handler.js';
import { CloseCollectiveController } from './close-collective/close-collective.controller.js';
import { CloseCollectiveHandler } from './close-collective/close-collective.handler.js';
import { CorrectCollectiveDateController } from './correct-collective-date/correct-collective-date.controller.js';
import { CorrectCollectiveDateHandler } from './correct-collective-date/correct-collective-date.handler.js';
import { CorrectCollectiveOpeningController } from './correct-collective-opening/correct-collective-opening.controller.js';
import { CorrectCollectiveOpeningHandler } from './correct-collective-opening/correct-collective-opening.handler.js';
import { CorrectParticipantsStatementController } from './correct-participants-statement/correct-participants-statement.controller.js';
import { CorrectParticipantsStatementHandler } from './correct-participants-statement/correct-participants-statement.handler.js';
import { EnrolFamiliesController } from './enrol-families/enrol-families.controller.js';
import { EnrolFamiliesHandler } from './enrol-families/enrol-families.handler.js';
import { FamilyRegistrations } from './enrol-families/family-registrations.js';
import { LetFamilyLeaveController } from './let-family-leave/let-family-leave.controller.js';
import { LetFamilyLeaveHandler } from './let-family-leave/let-family-leave.handler.js';
import { NameSpokespersonController } from './name-spokesperson/name-spokesperson.controller.js';
import { NameSpokespersonHandler } from './name-spokesperson/name-spokesperson.handler.js';
import { OpenCollectiveController } from './open-collective/open-collective.controller.js';
import { OpenCollectiveHandler } from './open-collective/open-collective.handler.js';
import { ReopenCollectiveController } from './reopen-collective/reopen-collective.controller.js';
import { ReopenCollectiveHandler } from './reopen-collective/reopen-collective.handler.js';
import { StateParticipantsController } from './state-participants/state-participants.controller.js';
import { StateParticipantsHandler } from './state-participants/state-participants.handler.js';
import { TakeBackFamilyStepController } from './take-back-family-step/take-back-family-step.controller.js';
import { TakeBackFamilyStepHandler } from './take-back-family-step/take-back-family-step.handler.js';

/** The slices of collective complaints. */
export const collectiveSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    OpenCollectiveController,
    StateParticipantsController,
    AddSharedPointController,
    EnrolFamiliesController,
    LetFamilyLeaveController,
    NameSpokespersonController,
    CloseCollectiveController,
    ReopenCollectiveController,
    CorrectCollectiveOpeningController,
    CorrectCollectiveDateController,
    TakeBackFamilyStepController,
    CorrectParticipantsStatementController,
  ],
  providers: [
    CollectiveAccess,
    CollectiveDecisions,
    CollectiveReach,
    CollectiveStates,
    FamilyComplaintStates,
    SharedPoints,
    OpenCollectiveHandler,
    StateParticipantsHandler,
    AddSharedPointHandler,
    EnrolFamiliesHandler,
    FamilyRegistrations,
    LetFamilyLeaveHandler,
    NameSpokespersonHandler,
    CloseCollectiveHandler,
    ReopenCollectiveHandler,
    CorrectCollectiveOpeningHandler,
    CorrectCollectiveDateHandler,
    TakeBackFamilyStepHandler,
    CorrectParticipantsStatementHandler,
  ],
};
