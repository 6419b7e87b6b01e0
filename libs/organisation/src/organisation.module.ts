import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { organisationEvents } from './domain/organisation.events.js';
import { DeclareClosingDayController } from './features/declare-closing-day/declare-closing-day.controller.js';
import { DeclareClosingDayHandler } from './features/declare-closing-day/declare-closing-day.handler.js';
import { DissolveTeamController } from './features/dissolve-team/dissolve-team.controller.js';
import { DissolveTeamHandler } from './features/dissolve-team/dissolve-team.handler.js';
import { EstablishDepartmentController } from './features/establish-department/establish-department.controller.js';
import { EstablishDepartmentHandler } from './features/establish-department/establish-department.handler.js';
import { EstablishTeamController } from './features/establish-team/establish-team.controller.js';
import { EstablishTeamHandler } from './features/establish-team/establish-team.handler.js';
import { PublishProcessingDeadlineController } from './features/publish-processing-deadline/publish-processing-deadline.controller.js';
import { PublishProcessingDeadlineHandler } from './features/publish-processing-deadline/publish-processing-deadline.handler.js';
import { SetCalendarSwitchController } from './features/set-calendar-switch/set-calendar-switch.controller.js';
import { SetCalendarSwitchHandler } from './features/set-calendar-switch/set-calendar-switch.handler.js';
import { SetDeadlineRuleController } from './features/set-deadline-rule/set-deadline-rule.controller.js';
import { SetDeadlineRuleHandler } from './features/set-deadline-rule/set-deadline-rule.handler.js';
import { SetServiceGoalController } from './features/set-service-goal/set-service-goal.controller.js';
import { SetServiceGoalHandler } from './features/set-service-goal/set-service-goal.handler.js';
import { StaffMemberJoinsController } from './features/staff-member-joins/staff-member-joins.controller.js';
import { StaffMemberJoinsHandler } from './features/staff-member-joins/staff-member-joins.handler.js';
import { StaffMemberLeavesController } from './features/staff-member-leaves/staff-member-leaves.controller.js';
import { StaffMemberLeavesHandler } from './features/staff-member-leaves/staff-member-leaves.handler.js';
import { StaffMemberMovesController } from './features/staff-member-moves/staff-member-moves.controller.js';
import { StaffMemberMovesHandler } from './features/staff-member-moves/staff-member-moves.handler.js';
import { WithdrawClosingDayController } from './features/withdraw-closing-day/withdraw-closing-day.controller.js';
import { WithdrawClosingDayHandler } from './features/withdraw-closing-day/withdraw-closing-day.handler.js';
import { OrganisationFile } from './organisation-file.js';
import { OrganisationLoader } from './organisation-loader.js';
import { organisationProblems } from './organisation.problems.js';
import { CalendarController } from './views/calendar/calendar.controller.js';
import { CalendarQueryHandler } from './views/calendar/calendar.query.js';
import { calendarView } from './views/calendar/calendar.view.js';
import { GoalsController } from './views/goals/goals.controller.js';
import { GoalsQueryHandler } from './views/goals/goals.query.js';
import { goalsView } from './views/goals/goals.view.js';
import { OrganisationController } from './views/organisation/organisation.controller.js';
import { OrganisationQueryHandler } from './views/organisation/organisation.query.js';
import { organisationView } from './views/organisation/organisation.view.js';
import { StaffController } from './views/staff/staff.controller.js';
import { StaffQueryHandler } from './views/staff/staff.query.js';
import { staffView } from './views/staff/staff.view.js';

export const organisationViews: ViewSet = {
  name: 'organisation',
  views: [organisationView, staffView, calendarView, goalsView],
};

@Module({
  controllers: [
    EstablishDepartmentController,
    EstablishTeamController,
    DissolveTeamController,
    StaffMemberJoinsController,
    StaffMemberMovesController,
    StaffMemberLeavesController,
    DeclareClosingDayController,
    WithdrawClosingDayController,
    SetCalendarSwitchController,
    SetServiceGoalController,
    PublishProcessingDeadlineController,
    SetDeadlineRuleController,
    OrganisationController,
    CalendarController,
    GoalsController,
    StaffController,
  ],
  providers: [
    EstablishDepartmentHandler,
    EstablishTeamHandler,
    DissolveTeamHandler,
    StaffMemberJoinsHandler,
    StaffMemberMovesHandler,
    StaffMemberLeavesHandler,
    DeclareClosingDayHandler,
    WithdrawClosingDayHandler,
    SetCalendarSwitchHandler,
    SetServiceGoalHandler,
    PublishProcessingDeadlineHandler,
    SetDeadlineRuleHandler,
    OrganisationFile,
    OrganisationLoader,
    OrganisationQueryHandler,
    CalendarQueryHandler,
    GoalsQueryHandler,
    StaffQueryHandler,
  ],
  exports: [OrganisationFile, OrganisationLoader],
})
export class OrganisationModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(organisationEvents);
    readModels.add(organisationViews);
    problems.add(organisationProblems);
  }
}
