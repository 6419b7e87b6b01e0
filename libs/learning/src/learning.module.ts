import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { actionEvents } from './domain/action.events.js';
import { learningPointEvents } from './domain/learning-point.events.js';
import { taggingEvents } from './domain/tagging.events.js';
import { AgreeActionController } from './features/agree-action/agree-action.controller.js';
import { AgreeActionHandler } from './features/agree-action/agree-action.handler.js';
import { AssignActionController } from './features/assign-action/assign-action.controller.js';
import { AssignActionHandler } from './features/assign-action/assign-action.handler.js';
import { CompleteActionController } from './features/complete-action/complete-action.controller.js';
import { CompleteActionHandler } from './features/complete-action/complete-action.handler.js';
import { IdentifyLearningPointController } from './features/identify-learning-point/identify-learning-point.controller.js';
import { IdentifyLearningPointHandler } from './features/identify-learning-point/identify-learning-point.handler.js';
import { LinkEvidenceController } from './features/link-evidence/link-evidence.controller.js';
import { LinkEvidenceHandler } from './features/link-evidence/link-evidence.handler.js';
import { ProposeActionController } from './features/propose-action/propose-action.controller.js';
import { ProposeActionHandler } from './features/propose-action/propose-action.handler.js';
import { RemindOwnerHandler } from './features/remind-owner/remind-owner.handler.js';
import { ReportProgressController } from './features/report-progress/report-progress.controller.js';
import { ReportProgressHandler } from './features/report-progress/report-progress.handler.js';
import { TagPointController } from './features/tag-point/tag-point.controller.js';
import { TagPointHandler } from './features/tag-point/tag-point.handler.js';
import { UntagPointController } from './features/untag-point/untag-point.controller.js';
import { UntagPointHandler } from './features/untag-point/untag-point.handler.js';
import { VerifyEffectController } from './features/verify-effect/verify-effect.controller.js';
import { VerifyEffectHandler } from './features/verify-effect/verify-effect.handler.js';
import { learningProblems } from './learning.problems.js';
import { knownComplaintsView } from './lookups/complaints.view.js';
import { Lookups } from './lookups/lookups.js';
import { knownPublishedView } from './lookups/reviews.view.js';
import { knownStaffView } from './lookups/staff.view.js';
import { knownTermsView } from './lookups/vocabulary.view.js';
import { RemindOwnerOnActionOverdue } from './policies/remind-owner-on-action-overdue/remind-owner-on-action-overdue.policy.js';
import { ActionQueryHandler } from './views/actions/action.query.js';
import { ActionsController } from './views/actions/actions.controller.js';
import { ActionsQueryHandler } from './views/actions/actions.query.js';
import { actionsView } from './views/actions/actions.view.js';
import { LearningPointsController } from './views/learning-points/learning-points.controller.js';
import {
  LearningPointQueryHandler,
  LearningPointsQueryHandler,
} from './views/learning-points/learning-points.query.js';
import { learningPointsView } from './views/learning-points/learning-points.view.js';
import { TagsController } from './views/tags/tags.controller.js';
import { TagsQueryHandler } from './views/tags/tags.query.js';
import { tagsView } from './views/tags/tags.view.js';

export const learningEvents = [...taggingEvents, ...learningPointEvents, ...actionEvents];

export const learningViews: ViewSet = {
  name: 'learning',
  views: [
    tagsView,
    learningPointsView,
    actionsView,
    knownComplaintsView,
    knownPublishedView,
    knownTermsView,
    knownStaffView,
  ],
};

@Module({
  controllers: [
    TagPointController,
    UntagPointController,
    IdentifyLearningPointController,
    LinkEvidenceController,
    ProposeActionController,
    AgreeActionController,
    AssignActionController,
    ReportProgressController,
    CompleteActionController,
    VerifyEffectController,
    TagsController,
    LearningPointsController,
    ActionsController,
  ],
  providers: [
    TagPointHandler,
    UntagPointHandler,
    IdentifyLearningPointHandler,
    LinkEvidenceHandler,
    ProposeActionHandler,
    AgreeActionHandler,
    AssignActionHandler,
    RemindOwnerHandler,
    RemindOwnerOnActionOverdue,
    ReportProgressHandler,
    CompleteActionHandler,
    VerifyEffectHandler,
    TagsQueryHandler,
    LearningPointsQueryHandler,
    LearningPointQueryHandler,
    ActionsQueryHandler,
    ActionQueryHandler,
    Lookups,
  ],
})
export class LearningModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(learningEvents);
    readModels.add(learningViews);
    problems.add(learningProblems);
  }
}
