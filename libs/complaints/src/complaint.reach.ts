import { Injectable } from '@nestjs/common';
import type { Caller } from '@lydhoer/access';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { withinReach } from './complaint.reach.sql.js';
import type { Standing } from './domain/standing.js';

/** What a list tells of a complaint. */
export interface ListedRow extends Row {
  readonly complaint_id: string;
  readonly subject: 'contact' | 'complaint';
  readonly status: 'open' | 'withdrawn' | 'closed';
  readonly standing: Standing;
  readonly received_on: string;
}
export interface ListedPointRow extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  readonly kind: string;
  readonly theme: string;
  readonly team: string;
  readonly outcome: string | null;
}

/** Which of some complaints a caller may read: as the list says it, for those who show several at once. */
@Injectable()
export class ComplaintReach {
  constructor(private readonly readModels: ReadModels) {}

  of(caller: Caller, complaintIds: readonly string[]): ReadonlyMap<string, ListedRow> {
    const { sql, parameters } = withinReach(caller);
    const rows = this.readModels.read('complaints').all<ListedRow>(
      `SELECT c.complaint_id, c.subject, c.status, c.standing, c.received_on FROM complaint_list c
        WHERE c.complaint_id IN (SELECT value FROM json_each(?)) AND ${sql}`,
      [JSON.stringify(complaintIds), ...parameters],
    );
    return new Map(rows.map((row) => [row.complaint_id, row]));
  }

  /** The points of complaints, in their order. */
  pointsOf(complaintIds: readonly string[]): readonly ListedPointRow[] {
    return this.readModels.read('complaints').all<ListedPointRow>(
      `SELECT complaint_id, point_id, kind, theme, team, outcome FROM complaint_list_point
        WHERE complaint_id IN (SELECT value FROM json_each(?)) ORDER BY complaint_id, place`,
      [JSON.stringify(complaintIds)],
    );
  }
}
