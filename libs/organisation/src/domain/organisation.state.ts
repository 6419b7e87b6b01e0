import type { PlainDate } from '@lydhoer/kernel';
import { evolveCalendar, initialCalendar, type OwnCalendar } from './calendar/calendar.state.js';
import { evolveGoals, initialGoals, type Goals } from './goals/goals.state.js';
import type { OrganisationEvent } from './organisation.events.js';

export interface Days {
  readonly validFrom: PlainDate;
  /** Inclusive; null while open. */
  readonly lastDay: PlainDate | null;
}
export interface Organisation {
  readonly departments: ReadonlyMap<string, PlainDate>;
  readonly teams: ReadonlyMap<string, Days>;
  /** By staff id; `validFrom` is the day of the latest joining or move. */
  readonly staff: ReadonlyMap<string, Days>;
  readonly calendar: OwnCalendar;
  readonly goals: Goals;
}

export const initialOrganisation: Organisation = {
  departments: new Map(),
  teams: new Map(),
  staff: new Map(),
  calendar: initialCalendar,
  goals: initialGoals,
};

export function evolveOrganisation(organisation: Organisation, event: OrganisationEvent): Organisation {
  const { departments, teams, staff } = organisation;
  switch (event.type) {
    case 'DepartmentEstablished':
      return { ...organisation, departments: new Map(departments).set(event.data.code, event.data.validFrom) };
    case 'TeamEstablished':
      return {
        ...organisation,
        teams: new Map(teams).set(event.data.code, { validFrom: event.data.validFrom, lastDay: null }),
      };
    case 'TeamDissolved':
      return { ...organisation, teams: ended(teams, event.data.code, event.data.lastDay) };
    case 'StaffMemberJoined':
      return {
        ...organisation,
        staff: new Map(staff).set(event.data.staffId, { validFrom: event.data.validFrom, lastDay: null }),
      };
    case 'StaffMemberMoved':
      return {
        ...organisation,
        staff: new Map(staff).set(event.data.staffId, { validFrom: event.data.from, lastDay: null }),
      };
    case 'StaffMemberLeft':
      return { ...organisation, staff: ended(staff, event.data.staffId, event.data.lastDay) };
    case 'ClosingDayDeclared':
    case 'ClosingDayWithdrawn':
    case 'CalendarSwitchSet':
      return { ...organisation, calendar: evolveCalendar(organisation.calendar, event) };
    case 'ServiceGoalSet':
    case 'ProcessingDeadlinePublished':
    case 'DeadlineRuleSettingSet':
      return { ...organisation, goals: evolveGoals(organisation.goals, event) };
  }
}

function ended(all: ReadonlyMap<string, Days>, id: string, lastDay: PlainDate): ReadonlyMap<string, Days> {
  const one = all.get(id);
  return one ? new Map(all).set(id, { ...one, lastDay }) : all;
}
