import type { OrganisationEvent } from '@lydhoer/organisation/events';
import { table, view, type Row, type Rows, type Seen } from '@lydhoer/read-models';
import { sortable } from './log-position.js';

export interface RulebookRow extends Row {
  readonly one: string;
  /** The position of the last change that may move deadlines, as `sortable`. */
  readonly changed_at: string | null;
  /** How many changes there were that may move deadlines: in a log that was moved as many as before. */
  readonly changes: number;
  /** How many changes there were to the calendar: they name its version. */
  readonly calendar_changes: number;
  /** How many events have been folded: what is read now is what was read before when it is the same. */
  readonly folded: number;
}
export interface ClosingDayRow extends Row {
  readonly on_day: string;
  readonly name: string;
}
export interface SwitchRow extends Row {
  readonly switch: string;
  readonly family: string;
  readonly valid_from: string;
  readonly switched_on: number;
}
/** No department has an empty code. */
export const wholeMunicipality = '';

export interface GoalRow extends Row {
  readonly goal: string;
  /** Its code, or `wholeMunicipality`. */
  readonly department: string;
  readonly valid_from: string;
  readonly working_days: number;
  readonly convention: string;
  readonly longest_extension: number;
}
export interface PublishedRow extends Row {
  readonly statute: string;
  readonly paragraph: string;
  readonly valid_from: string;
  readonly unit: string;
  readonly length: number;
}
export interface SettingRow extends Row {
  readonly rule: string;
  readonly setting: string;
  readonly valid_from: string;
  readonly value: string;
}
export interface TeamDepartmentRow extends Row {
  readonly team: string;
  readonly department: string;
}

const theOne = { one: 'rulebook' };

const rulebook = table<RulebookRow>({
  name: 'known_rulebook',
  columns: { one: 'TEXT', changed_at: 'TEXT', changes: 'INTEGER', calendar_changes: 'INTEGER', folded: 'INTEGER' },
  key: ['one'],
});
const closingDay = table<ClosingDayRow>({
  name: 'known_closing_day',
  columns: { on_day: 'TEXT', name: 'TEXT' },
  key: ['on_day'],
});
const calendarSwitch = table<SwitchRow>({
  name: 'known_calendar_switch',
  columns: { switch: 'TEXT', family: 'TEXT', valid_from: 'TEXT', switched_on: 'INTEGER' },
  key: ['switch', 'family', 'valid_from'],
});
const goal = table<GoalRow>({
  name: 'known_service_goal',
  columns: {
    goal: 'TEXT',
    department: 'TEXT',
    valid_from: 'TEXT',
    working_days: 'INTEGER',
    convention: 'TEXT',
    longest_extension: 'INTEGER',
  },
  key: ['goal', 'department', 'valid_from'],
});
const published = table<PublishedRow>({
  name: 'known_processing_deadline',
  columns: { statute: 'TEXT', paragraph: 'TEXT', valid_from: 'TEXT', unit: 'TEXT', length: 'INTEGER' },
  key: ['statute', 'paragraph', 'valid_from'],
});
const setting = table<SettingRow>({
  name: 'known_rule_setting',
  columns: { rule: 'TEXT', setting: 'TEXT', valid_from: 'TEXT', value: 'TEXT' },
  key: ['rule', 'setting', 'valid_from'],
});
const teamDepartment = table<TeamDepartmentRow>({
  name: 'known_team_department',
  columns: { team: 'TEXT', department: 'TEXT' },
  key: ['team'],
});

/** What deadlines are computed by here, besides the law: the municipality's calendar, its goals, how it reads rules. */
export const knownRulebookView = view<OrganisationEvent>({
  name: 'known_rulebook',
  version: 2,
  tables: [rulebook, closingDay, calendarSwitch, goal, published, setting, teamDepartment],
  on: {
    TeamEstablished: (event, rows) => {
      rows.put(teamDepartment, { team: event.data.code, department: event.data.department });
      folded(rows, {});
    },
    ClosingDayDeclared: (event, rows) => {
      rows.put(closingDay, { on_day: event.data.on, name: event.data.name });
      calendarChanged(rows, event);
    },
    ClosingDayWithdrawn: (event, rows) => {
      rows.remove(closingDay, { on_day: event.data.on });
      calendarChanged(rows, event);
    },
    CalendarSwitchSet: (event, rows) => {
      const { family, validFrom, switchedOn } = event.data;
      const key = { switch: event.data.switch, family, valid_from: validFrom };
      rows.put(calendarSwitch, { ...key, switched_on: switchedOn ? 1 : 0 });
      calendarChanged(rows, event);
    },
    ServiceGoalSet: (event, rows) => {
      const { data } = event;
      rows.put(goal, {
        goal: data.goal,
        department: data.department ?? wholeMunicipality,
        valid_from: data.validFrom,
        working_days: data.workingDays,
        convention: data.convention,
        longest_extension: data.longestExtension,
      });
      ruleChanged(rows, event);
    },
    ProcessingDeadlinePublished: (event, rows) => {
      const { legalBasis, length, validFrom } = event.data;
      if (legalBasis === null) return;
      const { statute, paragraph } = legalBasis;
      rows.put(published, { statute, paragraph, valid_from: validFrom, unit: length.unit, length: length.n });
      ruleChanged(rows, event);
    },
    DeadlineRuleSettingSet: (event, rows) => {
      const { rule, validFrom, judgedBy, lettersDelivered, silenceMeans, dueSoonDays } = event.data;
      for (const [name, value] of Object.entries({ judgedBy, lettersDelivered, silenceMeans, dueSoonDays })) {
        if (value !== null) rows.put(setting, { rule, setting: name, valid_from: validFrom, value: String(value) });
      }
      ruleChanged(rows, event);
    },
  },
});

const ruleChanged = (rows: Rows, { position }: Pick<Seen<OrganisationEvent>, 'position'>): void => {
  const { changes = 0 } = rows.get(rulebook, theOne) ?? {};
  folded(rows, { changed_at: sortable(position), changes: changes + 1 });
};

const calendarChanged = (rows: Rows, { position }: Pick<Seen<OrganisationEvent>, 'position'>): void => {
  const { changes = 0, calendar_changes = 0 } = rows.get(rulebook, theOne) ?? {};
  folded(rows, { changed_at: sortable(position), changes: changes + 1, calendar_changes: calendar_changes + 1 });
};

function folded(rows: Rows, change: Partial<RulebookRow>): void {
  const before = rows.get(rulebook, theOne);
  const { changed_at = null, changes = 0, calendar_changes = 0, folded: times = 0 } = before ?? {};
  rows.put(rulebook, { ...theOne, changed_at, changes, calendar_changes, ...change, folded: times + 1 });
}
