import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { pageOf } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import type { PointKind } from '../../domain/complaint.values.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import type { ComplaintListRequest, Status, Subject } from './complaint-list.request.js';
import type { ComplaintListResponse, ListedComplaintResponse, ListedPointResponse } from './complaint-list.response.js';
import { pageSql } from './complaint-list.sql.js';
import type { ComplaintRow, PointRow } from './complaint-list.tables.js';
import type { PointResult } from './point-results.js';

export class ComplaintListQuery extends Query<ComplaintListResponse> {
  constructor(
    readonly request: ComplaintListRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(ComplaintListQuery)
export class ComplaintListHandler implements IQueryHandler<ComplaintListQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly numbers: ComplaintNumbers,
  ) {}

  execute({ request, caller }: ComplaintListQuery): Promise<ComplaintListResponse> {
    const complaintId = request.number === undefined ? undefined : (this.numbers.complaintWith(request.number) ?? null);
    const { sql, parameters } = pageSql(request, caller, complaintId);
    const rows = this.readModels.read('complaints').all<ComplaintRow>(sql, parameters);
    const { items, next } = pageOf(rows, request.limit, (row) => [row.received_on, row.complaint_id]);
    return Promise.resolve({ items: this.listed(items), next });
  }

  private listed(rows: readonly ComplaintRow[]): ListedComplaintResponse[] {
    const ids = rows.map(({ complaint_id }) => complaint_id);
    const numbers = this.numbers.of(ids);
    const points = Map.groupBy(this.pointsOf(ids), ({ complaint_id }) => complaint_id);
    return rows.map((row) => ({
      id: row.complaint_id,
      number: numbers.get(row.complaint_id) ?? '',
      subject: row.subject as Subject,
      status: row.status as Status,
      standing: row.standing,
      receivedOn: row.received_on,
      recordedOn: row.recorded_on,
      channel: row.channel,
      form: row.form,
      complainantRole: row.complainant_role,
      registeredBy: row.registered_by,
      assignee: row.assignee,
      points: (points.get(row.complaint_id) ?? []).map(listedPoint),
      untagged: row.untagged,
    }));
  }

  private pointsOf(complaintIds: readonly string[]): readonly PointRow[] {
    return this.readModels.read('complaints').all<PointRow>(
      `SELECT * FROM complaint_list_point WHERE complaint_id IN (SELECT value FROM json_each(?))
          ORDER BY complaint_id, place`,
      [JSON.stringify(complaintIds)],
    );
  }
}

const listedPoint = (row: PointRow): ListedPointResponse => ({
  pointId: row.point_id,
  kind: row.kind as PointKind,
  theme: row.theme,
  team: row.team,
  outcome: row.outcome as PointResult | null,
});
