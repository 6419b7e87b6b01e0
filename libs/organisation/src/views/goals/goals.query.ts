import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { WorkingDayConvention } from '@lydhoer/calendar';
import { forgotten, Vault } from '@lydhoer/event-store';
import type { Sealed } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { PublishedUnit, ServiceGoal } from '../../domain/goals/goals.values.js';
import type {
  GoalsResponse,
  ProcessingDeadlineResponse,
  RuleSettingResponse,
  ServiceGoalResponse,
} from './goals.response.js';
import {
  settingsIn,
  wholeMunicipality,
  type ProcessingDeadlineRow,
  type RuleSettingRow,
  type ServiceGoalRow,
} from './goals.view.js';

/** Goals, published deadlines and settings that hold for what begins on a day, or all of them. */
export class GoalsQuery extends Query<GoalsResponse> {
  constructor(readonly on: string | undefined) {
    super();
  }
}

@QueryHandler(GoalsQuery)
export class GoalsQueryHandler implements IQueryHandler<GoalsQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
  ) {}

  execute({ on }: GoalsQuery): Promise<GoalsResponse> {
    const day = on ?? null;
    const rows = this.readModels.read('organisation');
    const goals = rows.all<ServiceGoalRow>(latest('organisation_service_goal', ['department', 'goal']), [day]);
    const published = rows.all<ProcessingDeadlineRow>(latest('organisation_processing_deadline', ['known_by']), [day]);
    // All of them: what a later setting leaves out stays as an earlier one said.
    const settings = rows.all<RuleSettingRow>(
      'SELECT * FROM organisation_rule_setting WHERE ?1 IS NULL OR valid_from <= ?1 ORDER BY rule, valid_from',
      [day],
    );
    return Promise.resolve({
      on: day,
      serviceGoals: goals.map(shownGoal),
      processingDeadlines: published.map(shownDeadline),
      ruleSettings: settings.map((row) => this.shownSetting(row)),
    });
  }

  private shownSetting(row: RuleSettingRow): RuleSettingResponse {
    const reason = this.vault.open(JSON.parse(row.reason) as Sealed);
    return {
      rule: row.rule,
      ...settingsIn(row),
      validFrom: row.valid_from,
      reason: reason === forgotten ? null : reason,
    };
  }
}

/** Of what is said about one thing, the latest that holds on the day; without a day all of it. */
function latest(table: string, thing: readonly string[]): string {
  const same = thing.map((column) => `later.${column} = said.${column}`).join(' AND ');
  return `SELECT * FROM ${table} said
           WHERE ?1 IS NULL OR (valid_from <= ?1 AND NOT EXISTS (
             SELECT 1 FROM ${table} later
              WHERE ${same} AND later.valid_from > said.valid_from AND later.valid_from <= ?1))
           ORDER BY ${thing.join(', ')}, valid_from`;
}

const shownGoal = (row: ServiceGoalRow): ServiceGoalResponse => ({
  department: row.department === wholeMunicipality ? null : row.department,
  goal: row.goal as ServiceGoal,
  workingDays: row.working_days,
  convention: row.convention as WorkingDayConvention,
  longestExtension: row.longest_extension,
  validFrom: row.valid_from,
  source: row.source,
});

const shownDeadline = (row: ProcessingDeadlineRow): ProcessingDeadlineResponse => ({
  area: row.area,
  legalBasis:
    row.statute === null || row.paragraph === null ? null : { statute: row.statute, paragraph: row.paragraph },
  length: { unit: row.unit as PublishedUnit, n: row.length },
  validFrom: row.valid_from,
  source: row.source,
});
