import { calendarOf, deadlineRules, type CalendarSwitch, type DayFamily, type LocalCalendar } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { LiveReader, ReadModels } from '@lydhoer/read-models';
import type { LocalGoal, PublishedDeadline, Rulebook, RuleSetting } from '../domain/deadlines/rulebook.js';
import { beginningOfLog } from './log-position.js';
import {
  wholeMunicipality,
  type ClosingDayRow,
  type GoalRow,
  type PublishedRow,
  type RulebookRow,
  type SettingRow,
  type SwitchRow,
  type TeamDepartmentRow,
} from './rulebook.view.js';

/** A change of the calendar that nobody has made yet. */
export interface CalendarChange {
  readonly closingDay?: PlainDate | undefined;
  readonly withdrawn?: PlainDate | undefined;
}

/** The rule of the catalogue whose length each goal is. */
const ruleOfGoal: Readonly<Record<string, string>> = { acknowledge: 'ACK', reply: 'REPLY' };

/** What deadlines are computed by as it stands now: asked for at every command, so what was read is remembered. */
export class Rulebooks {
  private known: { readonly generation: number; readonly folded: number; readonly rulebook: Rulebook } | undefined;

  constructor(private readonly readModels: ReadModels) {}

  current(): Rulebook {
    const rows = this.readModels.read('complaints');
    const folded = stateIn(rows)?.folded ?? 0;
    const { generation } = rows;
    if (this.known?.generation === generation && this.known.folded === folded) return this.known.rulebook;
    const rulebook = rulebookIn(rows, {});
    this.known = { generation, folded, rulebook };
    return rulebook;
  }

  /** As it would stand after a change of the calendar. */
  after(change: CalendarChange): Rulebook {
    return rulebookIn(this.readModels.read('complaints'), change);
  }

  /** The position of the last change that may move deadlines, as `sortable`; the log's beginning when there was none. */
  changedAt(): string {
    return stateIn(this.readModels.read('complaints'))?.changed_at ?? beginningOfLog;
  }

  changes(): number {
    return stateIn(this.readModels.read('complaints'))?.changes ?? 0;
  }
}

const stateIn = (rows: LiveReader) => rows.get<RulebookRow>('SELECT * FROM known_rulebook');

function rulebookIn(rows: LiveReader, change: CalendarChange): Rulebook {
  const teams = rows.all<TeamDepartmentRow>('SELECT * FROM known_team_department');
  return {
    version: (stateIn(rows)?.changes ?? 0) + changesIn(change),
    calendar: calendarOf(calendarIn(rows, change)),
    rules: deadlineRules,
    goals: rows.all<GoalRow>('SELECT * FROM known_service_goal ORDER BY goal, department, valid_from').map(goalIn),
    published: rows
      .all<PublishedRow>('SELECT * FROM known_processing_deadline ORDER BY statute, paragraph, valid_from')
      .map(publishedIn),
    settings: rows
      .all<SettingRow>('SELECT * FROM known_rule_setting ORDER BY rule, setting, valid_from')
      .map(settingIn),
    departments: new Map(teams.map(({ team, department }) => [team, department])),
  };
}

function calendarIn(rows: LiveReader, { closingDay, withdrawn }: CalendarChange): LocalCalendar {
  const declared = rows.all<ClosingDayRow>('SELECT * FROM known_closing_day ORDER BY on_day');
  const kept = declared.filter(({ on_day }) => on_day !== withdrawn && on_day !== closingDay);
  return {
    changes: (stateIn(rows)?.calendar_changes ?? 0) + changesIn({ closingDay, withdrawn }),
    closingDays: [
      ...kept.map(({ on_day, name }) => ({ on: on_day, name })),
      ...(closingDay === undefined ? [] : [{ on: closingDay, name: '' }]),
    ],
    switches: rows
      .all<SwitchRow>('SELECT * FROM known_calendar_switch ORDER BY switch, family, valid_from')
      .map((row) => ({
        switch: row.switch as CalendarSwitch,
        family: row.family as DayFamily,
        on: row.switched_on === 1,
        validFrom: row.valid_from,
      })),
  };
}

const changesIn = ({ closingDay, withdrawn }: CalendarChange): number =>
  [closingDay, withdrawn].filter((day) => day !== undefined).length;

const goalIn = (row: GoalRow): LocalGoal => ({
  rule: ruleOfGoal[row.goal] ?? row.goal,
  department: row.department === wholeMunicipality ? null : row.department,
  length: {
    unit: 'working-days',
    n: row.working_days,
    convention: row.convention as Extract<LocalGoal['length'], { unit: 'working-days' }>['convention'],
  },
  longestExtension: row.longest_extension,
  validFrom: row.valid_from,
});

const publishedIn = (row: PublishedRow): PublishedDeadline => ({
  legalBasis: { statute: row.statute, paragraph: row.paragraph },
  length: { unit: row.unit as 'weeks' | 'months' | 'days', n: row.length },
  validFrom: row.valid_from,
});

const settingIn = ({ rule, setting, valid_from, value }: SettingRow): RuleSetting => ({
  rule,
  validFrom: valid_from,
  judgedBy: null,
  lettersDelivered: null,
  silenceMeans: null,
  dueSoonDays: null,
  [setting]: setting === 'dueSoonDays' ? Number(value) : value,
});
