import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { demand, type Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Clock, cursorFrom, pageOf } from '@lydhoer/http';
import { dateInDenmark } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { actionSummary } from './action-summary.js';
import type { ActionsRequest } from './actions.request.js';
import type { ActionsResponse } from './actions.response.js';
import type { ActionRow } from './actions.view.js';

/** Actions, the one due first standing first. */
export class ActionsQuery extends Query<ActionsResponse> {
  constructor(
    readonly wanted: ActionsRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

interface SortedRow extends ActionRow {
  readonly sort_due: string;
}

const sql = `
  SELECT * FROM (SELECT a.*, COALESCE(a.due_on, '9999-12-31') AS sort_due FROM action a)
   WHERE (?1 IS NULL OR status IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR type = ?2)
     AND (?3 IS NULL OR owner = ?3)
     AND (?4 IS NULL OR owner = ?4)
     AND (?5 IS NULL OR ?5 = (status IN ('assigned', 'in-progress') AND sort_due < ?6))
     AND (?7 IS NULL OR learning_point_id = ?7)
     AND (?8 IS NULL OR (sort_due, action_id) > (?8, ?9))
   ORDER BY sort_due, action_id LIMIT ?10`;

@QueryHandler(ActionsQuery)
export class ActionsQueryHandler implements IQueryHandler<ActionsQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  execute({ wanted, caller }: ActionsQuery): Promise<ActionsResponse> {
    demand(caller, 'read-figures');
    const { status, type, owner, mine = false, overdue, learningPointId, cursor, limit } = wanted;
    const today = dateInDenmark(this.clock.now());
    const [dueOn, id] = cursor === undefined ? [null, null] : cursorFrom(cursor, 2);
    const rows = this.readModels
      .read('learning')
      .all<SortedRow>(sql, [
        status === undefined ? null : JSON.stringify(status),
        type ?? null,
        owner ?? null,
        mine ? caller.staffId : null,
        overdue === undefined ? null : Number(overdue),
        today,
        learningPointId ?? null,
        dueOn ?? null,
        id ?? null,
        limit + 1,
      ]);
    const page = pageOf(rows, limit, (row) => [row.sort_due, row.action_id]);
    return Promise.resolve({ items: page.items.map((row) => actionSummary(this.vault, row, today)), next: page.next });
  }
}
