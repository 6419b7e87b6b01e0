import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { ComplaintAccess } from './complaint.access.js';
import { ComplaintDecisions } from './complaint.decisions.js';
import { ComplaintHistory } from './complaint.history.js';
import { complaintProblems } from './complaints.problems.js';
import { complaintEvents } from './domain/complaint.events.js';
import { AnswerPointController } from './features/answer-point/answer-point.controller.js';
import { AnswerPointHandler } from './features/answer-point/answer-point.handler.js';
import { AssignComplaintController } from './features/assign-complaint/assign-complaint.controller.js';
import { AssignComplaintHandler } from './features/assign-complaint/assign-complaint.handler.js';
import { CloseComplaintController } from './features/close-complaint/close-complaint.controller.js';
import { CloseComplaintHandler } from './features/close-complaint/close-complaint.handler.js';
import { correctionsSlices } from './features/corrections.slices.js';
import { appealTimeSlices } from './features/appeal-time.slices.js';
import { deadlinesSlices } from './features/deadlines.slices.js';
import { formalitetSlices } from './features/formalitet.slices.js';
import { intakeSlices } from './features/intake.slices.js';
import { journeySlices } from './features/journey.slices.js';
import { collectiveSlices } from './features/collective.slices.js';
import { linkingSlices } from './features/linking.slices.js';
import { partiesSlices } from './features/parties.slices.js';
import { pointsSlices } from './features/points.slices.js';
import { realitetSlices } from './features/realitet.slices.js';
import { RecalculateDeadlinesHandler } from './features/recalculate-deadlines/recalculate-deadlines.handler.js';
import { CorrectAnswerDueDateController } from './features/correct-answer-due-date/correct-answer-due-date.controller.js';
import { CorrectAnswerDueDateHandler } from './features/correct-answer-due-date/correct-answer-due-date.handler.js';
import { HandOverComplaintController } from './features/hand-over-complaint/hand-over-complaint.controller.js';
import { HandOverComplaintHandler } from './features/hand-over-complaint/hand-over-complaint.handler.js';
import { ImportJob } from './features/import-register/import-job.js';
import { ImportRegisterController } from './features/import-register/import-register.controller.js';
import { ImportRegisterHandler } from './features/import-register/import-register.handler.js';
import { RegisterComplaintController } from './features/register-complaint/register-complaint.controller.js';
import { RegisterComplaintHandler } from './features/register-complaint/register-complaint.handler.js';
import { RegisterContactController } from './features/register-contact/register-contact.controller.js';
import { RegisterContactHandler } from './features/register-contact/register-contact.handler.js';
import { RemindAssigneeHandler } from './features/remind-assignee/remind-assignee.handler.js';
import { WithdrawComplaintController } from './features/withdraw-complaint/withdraw-complaint.controller.js';
import { WithdrawComplaintHandler } from './features/withdraw-complaint/withdraw-complaint.handler.js';
import { complaintLikenessView } from './lookups/complaint-likeness.view.js';
import { collectivesView } from './lookups/collectives.view.js';
import { complaintLinksView } from './lookups/complaint-links.view.js';
import { complaintNumbers } from './lookups/complaint-number.view.js';
import { ComplaintNumbers } from './lookups/complaint-numbers.js';
import { knownConsentsView } from './lookups/consent.view.js';
import { Lookups } from './lookups/lookups.js';
import { StepsElsewhere } from './lookups/steps-elsewhere.js';
import { stepsElsewhereView } from './lookups/steps-elsewhere.view.js';
import { knownOrganisationView } from './lookups/organisation.view.js';
import { knownRulebookView } from './lookups/rulebook.view.js';
import { personComplaintsView } from './lookups/person-complaints.view.js';
import { knownTermsView } from './lookups/vocabulary.view.js';
import { RecalculateDeadlinesOnCalendarChanged } from './policies/recalculate-deadlines-on-calendar-changed/recalculate-deadlines-on-calendar-changed.policy.js';
import { RecalculateDeadlinesJob } from './policies/recalculate-deadlines-on-calendar-changed/recalculate-deadlines.job.js';
import { answersDueView } from './policies/remind-assignee-on-answer-overdue/answers-due.view.js';
import { RemindAssigneeOnAnswerOverdue } from './policies/remind-assignee-on-answer-overdue/remind-assignee-on-answer-overdue.policy.js';
import { TakeOverSharedPointsOnFamilyJoined } from './policies/take-over-shared-points-on-family-joined/take-over-shared-points-on-family-joined.policy.js';
import { CollectiveController } from './views/collective/collective.controller.js';
import { CollectiveHandler } from './views/collective/collective.query.js';
import { CollectivesController } from './views/collectives/collectives.controller.js';
import { CollectivesHandler } from './views/collectives/collectives.query.js';
import { ComplaintController } from './views/complaint/complaint.controller.js';
import { ComplaintQueryHandler } from './views/complaint/complaint.query.js';
import { ComplaintDuplicatesController } from './views/complaint-duplicates/complaint-duplicates.controller.js';
import { ComplaintDuplicatesHandler } from './views/complaint-duplicates/complaint-duplicates.query.js';
import { ComplaintLinksController } from './views/complaint-links/complaint-links.controller.js';
import { ComplaintLinksHandler } from './views/complaint-links/complaint-links.query.js';
import { ComplaintListController } from './views/complaint-list/complaint-list.controller.js';
import { ComplaintListHandler } from './views/complaint-list/complaint-list.query.js';
import { complaintListView } from './views/complaint-list/complaint-list.view.js';
import { FindPersonController } from './views/find-person/find-person.controller.js';
import { FindPersonHandler } from './views/find-person/find-person.query.js';
import { JourneyController } from './views/journey/journey.controller.js';
import { JourneyQueryHandler } from './views/journey/journey.query.js';
import { PartiesController } from './views/parties/parties.controller.js';
import { PartiesQueryHandler } from './views/parties/parties.query.js';
import { ComplaintTimelineController } from './views/complaint-timeline/complaint-timeline.controller.js';
import { ComplaintTimelineHandler } from './views/complaint-timeline/complaint-timeline.query.js';
import { DueDeadlinesController } from './views/due-deadlines/due-deadlines.controller.js';
import { DueDeadlinesHandler } from './views/due-deadlines/due-deadlines.query.js';
import { dueDeadlinesView } from './views/due-deadlines/due-deadlines.view.js';
import { RecalculationController } from './views/recalculation/recalculation.controller.js';
import { RecalculationHandler } from './views/recalculation/recalculation.query.js';

/** The views of complaints and what they must know of others: one file, one checkpoint. */
export const complaintViews: ViewSet = {
  name: 'complaints',
  views: [
    knownTermsView,
    knownOrganisationView,
    knownRulebookView,
    knownConsentsView,
    stepsElsewhereView,
    complaintListView,
    complaintLinksView,
    complaintLikenessView,
    collectivesView,
    personComplaintsView,
    answersDueView,
    dueDeadlinesView,
  ],
};

@Module({
  controllers: [
    RegisterContactController,
    RegisterComplaintController,
    ...pointsSlices.controllers,
    AssignComplaintController,
    HandOverComplaintController,
    CorrectAnswerDueDateController,
    AnswerPointController,
    ...intakeSlices.controllers,
    WithdrawComplaintController,
    CloseComplaintController,
    ImportRegisterController,
    ComplaintListController,
    ComplaintLinksController,
    ComplaintDuplicatesController,
    CollectivesController,
    CollectiveController,
    ComplaintController,
    ComplaintTimelineController,
    DueDeadlinesController,
    RecalculationController,
    PartiesController,
    FindPersonController,
    JourneyController,
    ...formalitetSlices.controllers,
    ...realitetSlices.controllers,
    ...appealTimeSlices.controllers,
    ...deadlinesSlices.controllers,
    ...partiesSlices.controllers,
    ...correctionsSlices.controllers,
    ...journeySlices.controllers,
    ...linkingSlices.controllers,
    ...collectiveSlices.controllers,
  ],
  providers: [
    Lookups,
    ComplaintNumbers,
    StepsElsewhere,
    ComplaintAccess,
    ComplaintDecisions,
    ComplaintHistory,
    RegisterContactHandler,
    RegisterComplaintHandler,
    ...pointsSlices.providers,
    AssignComplaintHandler,
    HandOverComplaintHandler,
    CorrectAnswerDueDateHandler,
    AnswerPointHandler,
    ...intakeSlices.providers,
    WithdrawComplaintHandler,
    CloseComplaintHandler,
    RemindAssigneeHandler,
    RemindAssigneeOnAnswerOverdue,
    ImportRegisterHandler,
    ImportJob,
    ComplaintListHandler,
    ComplaintLinksHandler,
    ComplaintDuplicatesHandler,
    CollectivesHandler,
    CollectiveHandler,
    TakeOverSharedPointsOnFamilyJoined,
    ComplaintQueryHandler,
    ComplaintTimelineHandler,
    DueDeadlinesHandler,
    RecalculationHandler,
    RecalculateDeadlinesHandler,
    RecalculateDeadlinesJob,
    RecalculateDeadlinesOnCalendarChanged,
    PartiesQueryHandler,
    FindPersonHandler,
    JourneyQueryHandler,
    ...formalitetSlices.providers,
    ...realitetSlices.providers,
    ...appealTimeSlices.providers,
    ...deadlinesSlices.providers,
    ...partiesSlices.providers,
    ...correctionsSlices.providers,
    ...journeySlices.providers,
    ...linkingSlices.providers,
    ...collectiveSlices.providers,
  ],
})
export class ComplaintsModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(complaintEvents);
    readModels.add(complaintViews);
    readModels.add(complaintNumbers);
    problems.add(complaintProblems);
  }
}
