import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { cursorFrom, pageOf } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { collectiveCounts } from '../../collective.counts.js';
import { closedSql, CollectiveReach, collectiveColumns, visibleTo } from '../../collective.reach.js';
import { condition, type Condition } from '../../complaint.reach.sql.js';
import type { SourceKind } from '../../domain/collective/collective.values.js';
import type { CollectiveRow } from '../../lookups/collectives.tables.js';
import { shownText } from '../../shown-text.js';
import type { CollectivesRequest } from './collectives.request.js';
import type { CollectivesResponse, ListedCollectiveResponse } from './collectives.response.js';

export class CollectivesQuery extends Query<CollectivesResponse> {
  constructor(
    readonly wanted: CollectivesRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(CollectivesQuery)
export class CollectivesHandler implements IQueryHandler<CollectivesQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly reach: CollectiveReach,
    private readonly vault: Vault,
  ) {}

  execute({ wanted, caller }: CollectivesQuery): Promise<CollectivesResponse> {
    const rows = this.readModels.read('complaints');
    const which = allOf([visibleTo(caller), ...wantedConditions(wanted)]);
    const page = allOf([which, ...(wanted.cursor === undefined ? [] : [after(wanted.cursor)])]);
    const found = rows.all<CollectiveRow>(
      `SELECT ${collectiveColumns} FROM collective k WHERE ${page.sql} ORDER BY k.opened_on DESC, k.collective_id DESC LIMIT ?`,
      [...page.parameters, wanted.limit + 1],
    );
    const { items, next } = pageOf(found, wanted.limit, (row) => [row.opened_on, row.collective_id]);
    if (wanted.persons) for (const row of items) this.reach.demandPersons(row, caller);
    return Promise.resolve({
      items: items.map((row) => ({
        ...listed(row, wanted.persons ? this.vault : undefined),
        counts: collectiveCounts(rows, condition('k.collective_id = ?', row.collective_id)),
      })),
      counts: collectiveCounts(rows, which),
      next,
    });
  }
}

const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

function wantedConditions({ status, openedFrom, openedTo }: CollectivesRequest): readonly Condition[] {
  return [
    ...(status ? [condition(status === 'open' ? `NOT ${closedSql}` : closedSql)] : []),
    ...(openedFrom ? [condition('k.opened_on >= ?', openedFrom)] : []),
    ...(openedTo ? [condition('k.opened_on <= ?', openedTo)] : []),
  ];
}

function after(cursor: string): Condition {
  const [openedOn, collectiveId] = cursorFrom(cursor, 2);
  return condition('(k.opened_on, k.collective_id) < (?, ?)', String(openedOn), String(collectiveId));
}

const listed = (row: CollectiveRow, vault: Vault | undefined): Omit<ListedCollectiveResponse, 'counts'> => ({
  id: row.collective_id,
  ...(vault && { title: shownText(vault, row.title) }),
  status: row.closed_on === null ? 'open' : 'closed',
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  openedBy: row.opened_by,
  source: {
    kind: row.source_kind as SourceKind,
    ...(vault && { reference: shownText(vault, row.source_reference) }),
  },
});
