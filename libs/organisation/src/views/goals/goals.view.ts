import { table, view, type Row } from '@lydhoer/read-models';
import type { GoalEvent } from '../../domain/goals/goals.events.js';
import { withSettings, type RuleSettings } from '../../domain/goals/goals.state.js';

/** No department has an empty code. */
export const wholeMunicipality = '';

export interface ServiceGoalRow extends Row {
  /** Its code, or `wholeMunicipality`. */
  readonly department: string;
  readonly goal: string;
  readonly valid_from: string;
  readonly working_days: number;
  readonly convention: string;
  readonly longest_extension: number;
  readonly source: string;
}
export interface ProcessingDeadlineRow extends Row {
  /** What the area is known by: the rule that its decisions rest on, else its name. */
  readonly known_by: string;
  readonly valid_from: string;
  readonly area: string;
  readonly statute: string | null;
  readonly paragraph: string | null;
  readonly unit: string;
  readonly length: number;
  readonly source: string;
}
export interface RuleSettingRow extends Row {
  readonly rule: string;
  readonly valid_from: string;
  readonly judged_by: string | null;
  readonly letters_delivered: string | null;
  readonly silence_means: string | null;
  readonly due_soon_days: number | null;
  /** Sealed, as JSON: why it was set last. */
  readonly reason: string;
}

const serviceGoal = table<ServiceGoalRow>({
  name: 'organisation_service_goal',
  columns: {
    department: 'TEXT',
    goal: 'TEXT',
    valid_from: 'TEXT',
    working_days: 'INTEGER',
    convention: 'TEXT',
    longest_extension: 'INTEGER',
    source: 'TEXT',
  },
  key: ['department', 'goal', 'valid_from'],
});
const processingDeadline = table<ProcessingDeadlineRow>({
  name: 'organisation_processing_deadline',
  columns: {
    known_by: 'TEXT',
    valid_from: 'TEXT',
    area: 'TEXT',
    statute: 'TEXT',
    paragraph: 'TEXT',
    unit: 'TEXT',
    length: 'INTEGER',
    source: 'TEXT',
  },
  key: ['known_by', 'valid_from'],
});
const ruleSetting = table<RuleSettingRow>({
  name: 'organisation_rule_setting',
  columns: {
    rule: 'TEXT',
    valid_from: 'TEXT',
    judged_by: 'TEXT',
    letters_delivered: 'TEXT',
    silence_means: 'TEXT',
    due_soon_days: 'INTEGER',
    reason: 'TEXT',
  },
  key: ['rule', 'valid_from'],
});

/** What the municipality has promised and published, and how it reads the rules of deadlines. */
export const goalsView = view<GoalEvent>({
  name: 'organisation_goals',
  version: 2,
  tables: [serviceGoal, processingDeadline, ruleSetting],
  on: {
    ServiceGoalSet: ({ data }, rows) => {
      rows.put(serviceGoal, {
        department: data.department ?? wholeMunicipality,
        goal: data.goal,
        valid_from: data.validFrom,
        working_days: data.workingDays,
        convention: data.convention,
        longest_extension: data.longestExtension,
        source: data.source,
      });
    },
    ProcessingDeadlinePublished: ({ data }, rows) => {
      const { area, legalBasis, length, validFrom, source } = data;
      rows.put(processingDeadline, {
        known_by: JSON.stringify(legalBasis ? [legalBasis.statute, legalBasis.paragraph] : [area]),
        valid_from: validFrom,
        area,
        statute: legalBasis?.statute ?? null,
        paragraph: legalBasis?.paragraph ?? null,
        unit: length.unit,
        length: length.n,
        source,
      });
    },
    DeadlineRuleSettingSet: ({ data }, rows) => {
      const key = { rule: data.rule, valid_from: data.validFrom };
      const before = rows.get(ruleSetting, key);
      const said = withSettings(before && settingsIn(before), data);
      rows.put(ruleSetting, {
        ...key,
        judged_by: said.judgedBy,
        letters_delivered: said.lettersDelivered,
        silence_means: said.silenceMeans,
        due_soon_days: said.dueSoonDays,
        reason: JSON.stringify(data.reason),
      });
    },
  },
});

export const settingsIn = (row: RuleSettingRow): RuleSettings => ({
  judgedBy: row.judged_by as RuleSettings['judgedBy'],
  lettersDelivered: row.letters_delivered as RuleSettings['lettersDelivered'],
  silenceMeans: row.silence_means as RuleSettings['silenceMeans'],
  dueSoonDays: row.due_soon_days,
});
