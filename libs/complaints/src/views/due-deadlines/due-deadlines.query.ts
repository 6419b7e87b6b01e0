import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { stateOf, type BoundParty, type JudgingDate, type RuleFamily } from '@lydhoer/calendar';
import { Clock, pageOf } from '@lydhoer/http';
import { dateInDenmark } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { dueSoonDays, type Rulebook } from '../../domain/deadlines/rulebook.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { Lookups } from '../../lookups/lookups.js';
import { trackOf } from './deadline-tracks.js';
import type { DueDeadlinesRequest } from './due-deadlines.request.js';
import type { DueDeadlineResponse, DueDeadlinesResponse, DueState } from './due-deadlines.response.js';
import { dueSql } from './due-deadlines.sql.js';
import type { DeadlineRow } from './due-deadlines.tables.js';
import type { Moment } from './due-window.sql.js';

export class DueDeadlinesQuery extends Query<DueDeadlinesResponse> {
  constructor(
    readonly request: DueDeadlinesRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(DueDeadlinesQuery)
export class DueDeadlinesHandler implements IQueryHandler<DueDeadlinesQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly numbers: ComplaintNumbers,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  execute({ request, caller }: DueDeadlinesQuery): Promise<DueDeadlinesResponse> {
    const now = this.clock.now();
    const moment = { now, today: dateInDenmark(now) };
    const { sql, parameters } = dueSql(request, caller, moment);
    const rows = this.readModels.read('complaints').all<DeadlineRow>(sql, parameters);
    const { items, next } = pageOf(rows, request.limit, (row) => [row.sorted_on, row.complaint_id, row.deadline_id]);
    const numbers = this.numbers.of(items.map(({ complaint_id }) => complaint_id));
    const rulebook = this.lookups.rulebook();
    return Promise.resolve({
      today: moment.today,
      items: items.map((row) => shown(row, numbers.get(row.complaint_id) ?? '', moment, rulebook)),
      next,
    });
  }
}

const shown = (row: DeadlineRow, number: string, moment: Moment, rulebook: Rulebook): DueDeadlineResponse => ({
  complaintId: row.complaint_id,
  number,
  deadlineId: row.deadline_id,
  rule: row.rule,
  paragraph: row.paragraph,
  family: row.family as RuleFamily,
  binds: row.binds as BoundParty,
  track: trackOf(row.rule),
  pointId: row.point_id,
  decisionId: row.decision_id,
  personId: row.person_id,
  team: row.team,
  toldTeam: row.told_team,
  person: row.person,
  startedOn: row.started_on,
  dueOn: row.due_on,
  latestOn: row.latest_on,
  judgedBy: row.judged_by as JudgingDate | null,
  countsOn: row.counts_on,
  countsAt: row.counts_at,
  state: stateOfRow(row, moment, rulebook),
  pausedSince: row.paused_since,
  breachedOnCreation: row.breached_on_creation === 1,
});

function stateOfRow(row: DeadlineRow, { today, now }: Moment, rulebook: Rulebook): DueState {
  if (row.counts_on === null) return 'undated';
  const soonWithin = dueSoonDays(rulebook, { rule: row.rule, on: row.started_on });
  const judged = { countsOn: row.counts_on, countsAt: row.counts_at, pausedSince: row.paused_since };
  return stateOf(judged, { metOn: null, ended: null, today, now, soonWithin }) as DueState;
}
