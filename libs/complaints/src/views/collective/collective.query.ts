import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { tagOf, type TaggedAnswer } from '@lydhoer/http';
import { ReadModels, type Row, type Table } from '@lydhoer/read-models';
import { collectiveCounts } from '../../collective.counts.js';
import { CollectiveReach } from '../../collective.reach.js';
import { ComplaintReach, type ListedPointRow, type ListedRow } from '../../complaint.reach.js';
import { condition } from '../../complaint.reach.sql.js';
import {
  collectiveCorrections,
  collectiveFamilies,
  collectiveOwnPoints,
  collectivePoints,
  collectiveSpokespersons,
  collectiveStatements,
} from '../../lookups/collectives.tables.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { shownText } from '../../shown-text.js';
import {
  collectiveOf,
  correctionOf,
  familyOf,
  sharedPointOf,
  spokespersonOf,
  statementOf,
  type Opened,
} from './collective.document.js';
import type { CollectiveResponse } from './collective.response.js';

export class CollectiveQuery extends Query<TaggedAnswer<CollectiveResponse>> {
  constructor(
    readonly collectiveId: string,
    readonly persons: boolean,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(CollectiveQuery)
export class CollectiveHandler implements IQueryHandler<CollectiveQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly collectives: CollectiveReach,
    private readonly complaints: ComplaintReach,
    private readonly numbers: ComplaintNumbers,
    private readonly vault: Vault,
  ) {}

  execute({ collectiveId, persons, caller }: CollectiveQuery): Promise<TaggedAnswer<CollectiveResponse>> {
    const row = this.collectives.one(collectiveId, caller);
    if (persons) this.collectives.demandPersons(row, caller);
    const opened: Opened = persons ? (cell) => shownText(this.vault, cell) : undefined;
    const families = this.rows(collectiveFamilies, 'place', collectiveId);
    const corrections = this.rows(collectiveCorrections, 'revision', collectiveId);
    const named = new Set([...families, ...corrections].flatMap(({ complaint_id }) => complaint_id ?? []));
    const shown = this.complaints.of(caller, [...named]);
    const numbers = this.numbers.of([...shown.keys()]);
    const own = this.rows(collectiveOwnPoints, 'complaint_id, point_id', collectiveId);
    const all = new Set(families.map(({ complaint_id }) => complaint_id));
    const points = this.pointsOf([...all]);
    const [spokesperson] = this.rows(collectiveSpokespersons, 'collective_id', collectiveId);
    const rows = this.readModels.read('complaints');
    const now = new Set(families.flatMap((family) => (family.left_on === null ? [family.complaint_id] : [])));
    const ownNow = own.filter(({ complaint_id }) => now.has(complaint_id));
    const answer = {
      ...collectiveOf(row, opened),
      counts: collectiveCounts(rows, condition('k.collective_id = ?', collectiveId)),
      statements: this.rows(collectiveStatements, 'place', collectiveId).map((statement) =>
        statementOf(statement, opened),
      ),
      spokesperson: spokesperson ? spokespersonOf(spokesperson, opened) : null,
      points: this.rows(collectivePoints, 'place', collectiveId).map((point) =>
        sharedPointOf(point, ownNow, points, opened),
      ),
      families: families.flatMap((family) => {
        const complaint: ListedRow | undefined = shown.get(family.complaint_id);
        if (!complaint) return [];
        const number = numbers.get(family.complaint_id) ?? '';
        return [familyOf(family, { complaint, number, own, points }, opened)];
      }),
      corrections: corrections
        .filter(({ complaint_id }) => complaint_id === null || shown.has(complaint_id))
        .map((correction) => correctionOf(correction, opened)),
      outOfReach: [...all].filter((complaintId) => !shown.has(complaintId)).length,
    };
    return Promise.resolve({ answer, etag: tagOf(row.revision, this.changesElsewhere(collectiveId)) });
  }

  /** How often something that the page tells happened to the families' complaints since they were registered. */
  private changesElsewhere(collectiveId: string): number {
    const sql = `SELECT SUM(changes - 1) AS changes FROM complaint_list
      WHERE complaint_id IN (SELECT complaint_id FROM collective_family WHERE collective_id = ?)`;
    const rows = this.readModels.read('complaints');
    return rows.get<{ readonly changes: number | null }>(sql, [collectiveId])?.changes ?? 0;
  }

  private rows<R extends Row>({ name }: Table<R>, order: string, collectiveId: string): readonly R[] {
    const sql = `SELECT * FROM ${name} WHERE collective_id = ? ORDER BY ${order}`;
    return this.readModels.read('complaints').all<R>(sql, [collectiveId]);
  }

  /** The points of the families' complaints, by complaint and point. */
  private pointsOf(complaintIds: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, ListedPointRow>> {
    const byComplaint = Map.groupBy(this.complaints.pointsOf(complaintIds), ({ complaint_id }) => complaint_id);
    return new Map(
      [...byComplaint].map(([id, points]) => [id, new Map(points.map((point) => [point.point_id, point]))]),
    );
  }
}
