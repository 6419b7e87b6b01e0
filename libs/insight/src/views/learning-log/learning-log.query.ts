import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { demand, type Caller } from '@lydhoer/access';
import { categoryOf, forgotten, Vault } from '@lydhoer/event-store';
import { Clock, cursorFrom, pageOf } from '@lydhoer/http';
import { dateInDenmark, type PlainDate, type Sealable } from '@lydhoer/kernel';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { learningLogDefinition } from '../../domain/figures.js';
import { isOverdue, type LearningStatus } from '../../domain/learning-status.js';
import { definitionResponse } from '../../export/definition.response.js';
import type { LearningLogItemResponse, LearningLogResponse } from './learning-log.response.js';

/** What a line of the learning log is found by. */
export interface LearningLogFilters {
  readonly status?: readonly LearningStatus[] | undefined;
  readonly owner?: string | undefined;
  readonly theme?: string | undefined;
  readonly dueBefore?: PlainDate | undefined;
}

/** The filters that were given, as a file says them. */
export const filterText = (filters: LearningLogFilters): string =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${[value as string | readonly string[]].flat().join('|')}`)
    .join(' & ');

/** Lines of the learning log; without a page all of them. */
export class LearningLogQuery extends Query<LearningLogResponse> {
  constructor(
    readonly filters: LearningLogFilters,
    readonly page: { readonly limit: number; readonly cursor: string | undefined } | null,
    readonly caller: Caller,
  ) {
    super();
  }
}

interface LogRow extends Row {
  readonly learning_point_id: string;
  readonly theme: string;
  readonly title: string;
  readonly identified_on: string;
  readonly evidence: number;
  readonly action_id: string | null;
  readonly type: string;
  readonly action_title: string;
  readonly owner: string | null;
  readonly owner_name: string | null;
  readonly due_on: string | null;
  readonly status: LearningStatus;
  readonly progress: number | null;
  readonly completed_on: string | null;
  readonly effect: string | null;
  readonly sort_due: string;
}

/** How many points a learning point `p` rests on more often than once, since complaints were merged. */
const twice = `
  (SELECT COUNT(*) - COUNT(DISTINCT COALESCE(s.into_id || ' ' || s.same_as, e.complaint_id || ' ' || e.point_id))
     FROM insight_evidence_point e LEFT JOIN insight_same_point s USING (complaint_id, point_id)
    WHERE e.learning_point_id = p.learning_point_id)`;

const lines = `
  SELECT p.learning_point_id, p.theme, p.title, p.identified_on, p.evidence - ${twice} AS evidence, a.action_id, a.type, a.title AS action_title, a.owner, s.name AS owner_name, a.due_on, a.progress,
         a.completed_on, a.effect, COALESCE(a.status, 'identified') AS status,
         COALESCE(a.due_on, '9999-12-31') AS sort_due, COALESCE(a.action_id, '') AS sort_action
    FROM insight_learning_point p
    LEFT JOIN insight_action a USING (learning_point_id)
    LEFT JOIN insight_staff s ON s.staff_id = a.owner
    LEFT JOIN insight_name n ON n.scheme = 'theme' AND n.code = p.theme
   WHERE (?1 IS NULL OR COALESCE(a.status, 'identified') IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR a.owner = ?2)
     AND (?3 IS NULL OR p.theme = ?3 OR n.parent = ?3)
     AND (?4 IS NULL OR a.due_on < ?4)`;

/** The streams whose events make lines of the log. */
const learns = (subject: string): boolean => ['learningpoint', 'action'].includes(categoryOf(subject));

@QueryHandler(LearningLogQuery)
export class LearningLogQueryHandler implements IQueryHandler<LearningLogQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  execute({ filters, page, caller }: LearningLogQuery): Promise<LearningLogResponse> {
    demand(caller, 'read-figures');
    return Promise.resolve(this.answer(filters, page));
  }

  private answer(filters: LearningLogFilters, page: LearningLogQuery['page']): LearningLogResponse {
    const reader = this.readModels.read('insight');
    const { status, owner, theme, dueBefore } = filters;
    const asked = [status ? JSON.stringify(status) : null, owner ?? null, theme ?? null, dueBefore ?? null];
    const after = page?.cursor === undefined ? ['', '', ''] : cursorFrom(page.cursor, 3);
    const rows = reader.all<LogRow & { readonly sort_action: string }>(
      `SELECT * FROM (${lines}) WHERE (sort_due, learning_point_id, sort_action) > (?5, ?6, ?7)
        ORDER BY sort_due, learning_point_id, sort_action LIMIT ?8`,
      [...asked, ...after, page === null ? -1 : page.limit + 1],
    );
    const today = dateInDenmark(this.clock.now());
    const parkedSubjects = this.readModels.parked('insight').filter(({ subject }) => learns(subject)).length;
    const { items, next } = pageOf(rows, page?.limit ?? rows.length, (row) => [
      row.sort_due,
      row.learning_point_id,
      row.sort_action,
    ]);
    return {
      definition: definitionResponse(learningLogDefinition),
      position: String(reader.position),
      readOn: today,
      incomplete: parkedSubjects > 0,
      parkedSubjects,
      total: reader.get<{ readonly total: number }>(`SELECT COUNT(*) AS total FROM (${lines})`, asked)?.total ?? 0,
      items: items.map((row) => this.item(row, today)),
      next,
    };
  }

  private item(row: LogRow, today: PlainDate): LearningLogItemResponse {
    const title = this.opened(row.title);
    return {
      learningPointId: row.learning_point_id,
      title,
      forgotten: title === null,
      theme: row.theme,
      identifiedOn: row.identified_on,
      evidence: row.evidence,
      status: row.status,
      action: row.action_id === null ? null : this.action(row, row.action_id, today),
    };
  }

  private action(row: LogRow, actionId: string, today: PlainDate) {
    const title = this.opened(row.action_title);
    return {
      actionId,
      type: row.type,
      title,
      forgotten: title === null,
      owner: row.owner,
      ownerName: row.owner_name === null ? null : this.opened(row.owner_name),
      dueOn: row.due_on,
      overdue: isOverdue(row.status, row.due_on, today),
      progress: row.progress,
      completedOn: row.completed_on,
      effect: row.effect,
    };
  }

  private opened(cell: string): string | null {
    const clear = this.vault.open(JSON.parse(cell) as Sealable);
    return clear === forgotten ? null : clear;
  }
}
