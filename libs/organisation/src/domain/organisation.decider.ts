import { type Decider, type PlainDate, Refusal } from '@lydhoer/kernel';
import { decideCalendar } from './calendar/calendar.decisions.js';
import { decidePublished, decideRuleSetting, decideServiceGoal, type SetServiceGoal } from './goals/goals.decisions.js';
import type {
  DissolveTeam,
  EstablishDepartment,
  EstablishTeam,
  OrganisationCommand,
  StaffMemberJoins,
  StaffMemberLeaves,
  StaffMemberMoves,
} from './organisation.commands.js';
import type { OrganisationEvent } from './organisation.events.js';
import type { OrganisationRefusal } from './organisation.refusals.js';
import { evolveOrganisation, initialOrganisation, type Days, type Organisation } from './organisation.state.js';

/** The rules of one municipality's organisation: what exists on which days, who works where, its calendar and goals. */
export const organisationDecider: Decider<Organisation, OrganisationCommand, OrganisationEvent> = {
  initial: initialOrganisation,
  evolve: evolveOrganisation,
  decide: (command, organisation) => {
    switch (command.type) {
      case 'EstablishDepartment':
        return establishDepartment(command.data, organisation);
      case 'EstablishTeam':
        return establishTeam(command.data, organisation);
      case 'DissolveTeam':
        return dissolveTeam(command.data, organisation);
      case 'StaffMemberJoins':
        return join(command.data, organisation);
      case 'StaffMemberMoves':
        return move(command.data, organisation);
      case 'StaffMemberLeaves':
        return leave(command.data, organisation);
      case 'DeclareClosingDay':
      case 'WithdrawClosingDay':
      case 'SetCalendarSwitch':
        return [decideCalendar(command, organisation.calendar)];
      case 'SetServiceGoal':
        return [setServiceGoal(command, organisation)];
      case 'PublishProcessingDeadline':
        return [decidePublished(command, organisation.goals)];
      case 'SetDeadlineRule':
        return [decideRuleSetting(command, organisation.goals)];
    }
  },
};

/** Codes stand in figures and exports. `not-stated` means that an import does not say, so no team can be called that. */
const codeForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const meansUnknown = 'not-stated';

function establishDepartment(data: EstablishDepartment['data'], { departments }: Organisation) {
  demandCode(data.code);
  if (departments.has(data.code)) refuse('department-already-established', { code: data.code });
  return [{ type: 'DepartmentEstablished', data }] as const;
}

function establishTeam(data: EstablishTeam['data'], { departments, teams }: Organisation) {
  const { code, department, ages, validFrom } = data;
  demandCode(code);
  if (teams.has(code)) refuse('team-already-established', { code });
  const departmentFrom = departments.get(department);
  if (departmentFrom === undefined) throw refusal('department-not-established', { department });
  if (validFrom < departmentFrom) refuse('team-before-its-department', { code, departmentFrom });
  if (ages && (ages.from < 0 || ages.to < ages.from)) refuse('team-ages-reversed', { code });
  return [{ type: 'TeamEstablished', data }] as const;
}

function dissolveTeam(data: DissolveTeam['data'], { teams }: Organisation) {
  const { code, lastDay } = data;
  const team = teams.get(code);
  if (!team) throw refusal('team-not-established', { code });
  if (team.lastDay !== null) refuse('team-already-dissolved', { code, lastDay: team.lastDay });
  if (lastDay < team.validFrom) refuse('team-ends-before-it-begins', { code, validFrom: team.validFrom });
  return [{ type: 'TeamDissolved', data }] as const;
}

function join(data: StaffMemberJoins['data'], organisation: Organisation) {
  const { staffId, roles, teams, validFrom } = data;
  const earlier = organisation.staff.get(staffId);
  if (earlier?.lastDay === null) refuse('staff-member-already-here', { since: earlier.validFrom });
  if (earlier?.lastDay && validFrom <= earlier.lastDay) {
    refuse('staff-days-out-of-order', { after: earlier.lastDay });
  }
  if (roles.length === 0) refuse('staff-member-without-role', {});
  demandTeams(teams, validFrom, organisation);
  return [{ type: 'StaffMemberJoined', data }] as const;
}

function move(data: StaffMemberMoves['data'], organisation: Organisation) {
  const { validFrom } = hereNow(data.staffId, organisation);
  if (data.from <= validFrom) refuse('staff-days-out-of-order', { after: validFrom });
  demandTeams(data.teams, data.from, organisation);
  return [{ type: 'StaffMemberMoved', data }] as const;
}

function leave(data: StaffMemberLeaves['data'], organisation: Organisation) {
  const { validFrom } = hereNow(data.staffId, organisation);
  if (data.lastDay < validFrom) refuse('staff-days-out-of-order', { after: validFrom });
  return [{ type: 'StaffMemberLeft', data }] as const;
}

function hereNow(staffId: string, { staff }: Organisation): Days {
  const member = staff.get(staffId);
  if (!member) throw refusal('staff-member-not-known', {});
  if (member.lastDay !== null) refuse('staff-member-has-left', { lastDay: member.lastDay });
  return member;
}

function setServiceGoal(command: SetServiceGoal, { departments, goals }: Organisation): OrganisationEvent {
  const { department } = command.data;
  if (department === null) return decideServiceGoal(command, goals, null);
  const departmentFrom = departments.get(department);
  if (departmentFrom === undefined) throw refusal('department-not-established', { department });
  return decideServiceGoal(command, goals, departmentFrom);
}

function demandTeams(codes: readonly string[], on: PlainDate, { teams }: Organisation) {
  for (const code of codes) {
    const team = teams.get(code);
    const exists = team && team.validFrom <= on && (team.lastDay === null || team.lastDay >= on);
    if (!exists) refuse('staff-member-in-no-such-team', { team: code, on });
  }
}

function demandCode(code: string) {
  if (!codeForm.test(code) || code.length > 80 || code === meansUnknown) refuse('organisation-code-malformed', {});
}

function refusal(code: OrganisationRefusal, facts: Readonly<Record<string, unknown>>) {
  return new Refusal<OrganisationRefusal>(code, facts);
}

function refuse(code: OrganisationRefusal, facts: Readonly<Record<string, unknown>>): never {
  throw refusal(code, facts);
}
