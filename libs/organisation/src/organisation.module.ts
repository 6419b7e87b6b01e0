import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { organisationEvents } from './domain/organisation.events.js';
import { DissolveTeamController } from './features/dissolve-team/dissolve-team.controller.js';
import { DissolveTeamHandler } from './features/dissolve-team/dissolve-team.handler.js';
import { EstablishDepartmentController } from './features/establish-department/establish-department.controller.js';
import { EstablishDepartmentHandler } from './features/establish-department/establish-department.handler.js';
import { EstablishTeamController } from './features/establish-team/establish-team.controller.js';
import { EstablishTeamHandler } from './features/establish-team/establish-team.handler.js';
import { StaffMemberJoinsController } from './features/staff-member-joins/staff-member-joins.controller.js';
import { StaffMemberJoinsHandler } from './features/staff-member-joins/staff-member-joins.handler.js';
import { StaffMemberLeavesController } from './features/staff-member-leaves/staff-member-leaves.controller.js';
import { StaffMemberLeavesHandler } from './features/staff-member-leaves/staff-member-leaves.handler.js';
import { StaffMemberMovesController } from './features/staff-member-moves/staff-member-moves.controller.js';
import { StaffMemberMovesHandler } from './features/staff-member-moves/staff-member-moves.handler.js';
import { OrganisationFile } from './organisation-file.js';
import { OrganisationLoader } from './organisation-loader.js';
import { organisationProblems } from './organisation.problems.js';
import { OrganisationController } from './views/organisation/organisation.controller.js';
import { OrganisationQueryHandler } from './views/organisation/organisation.query.js';
import { organisationView } from './views/organisation/organisation.view.js';
import { StaffController } from './views/staff/staff.controller.js';
import { StaffQueryHandler } from './views/staff/staff.query.js';
import { staffView } from './views/staff/staff.view.js';

export const organisationViews: ViewSet = { name: 'organisation', views: [organisationView, staffView] };

@Module({
  controllers: [
    EstablishDepartmentController,
    EstablishTeamController,
    DissolveTeamController,
    StaffMemberJoinsController,
    StaffMemberMovesController,
    StaffMemberLeavesController,
    OrganisationController,
    StaffController,
  ],
  providers: [
    EstablishDepartmentHandler,
    EstablishTeamHandler,
    DissolveTeamHandler,
    StaffMemberJoinsHandler,
    StaffMemberMovesHandler,
    StaffMemberLeavesHandler,
    OrganisationFile,
    OrganisationLoader,
    OrganisationQueryHandler,
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
