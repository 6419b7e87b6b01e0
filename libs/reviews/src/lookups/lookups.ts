import { Injectable } from '@nestjs/common';
import { permissions, type AccessFacts } from '@lydhoer/access';
import type { PlainDate } from '@lydhoer/kernel';
import { decideWithLookups, ReadModels, type ViewReader } from '@lydhoer/read-models';
import type { KnownAddressee, KnownComplaint } from '../domain/known.js';
import type { Addressee } from '../domain/review.events.js';
import { lookedUp } from '../domain/review.refusals.js';

interface ComplaintRow {
  readonly kind: 'contact' | 'complaint';
  readonly registered_by: string;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly annulled: number;
  readonly goes_on_in: string | null;
}
interface AddresseeRow {
  readonly valid_from: string;
  readonly valid_to: string | null;
  /** JSON; null for teams and departments. */
  readonly roles: string | null;
}

const addresseeSql: Readonly<Record<Addressee['kind'], string>> = {
  department: 'SELECT valid_from, NULL AS valid_to, NULL AS roles FROM known_department WHERE code = ?',
  team: 'SELECT valid_from, valid_to, NULL AS roles FROM known_team WHERE code = ?',
  staff: 'SELECT valid_from, valid_to, roles FROM known_staff WHERE staff_id = ?',
};

/** What reviews must know of the complaints and the organisation. */
@Injectable()
export class Lookups {
  constructor(private readonly readModels: ReadModels) {}

  /** Decides with what the lookups say, asked once more at the log's head before that leads to a refusal. */
  deciding<Known, Outcome>(ask: () => Known, decide: (known: Known) => Promise<Outcome>): Promise<Outcome> {
    return decideWithLookups({ readModels: this.readModels, set: 'reviews', refusals: lookedUp }, ask, decide);
  }

  /** Undefined when nobody registered it. */
  complaint(complaintId: string): KnownComplaint | undefined {
    const row = this.complaintRow(complaintId);
    return row && { kind: row.kind, annulled: row.annulled === 1, goesOnIn: row.goes_on_in };
  }

  /** The complaint that a point is on; undefined when there is no such point. */
  complaintOfPoint(pointId: string | null): string | undefined {
    return this.rows.get<{ complaint_id: string }>('SELECT complaint_id FROM known_point WHERE point_id = ?', [pointId])
      ?.complaint_id;
  }

  addressee({ kind, id }: Addressee): KnownAddressee | undefined {
    const row = this.rows.get<AddresseeRow & Record<string, string | null>>(addresseeSql[kind], [id]);
    if (!row) return undefined;
    const roles = row.roles === null ? null : (JSON.parse(row.roles) as readonly string[]);
    return {
      validFrom: row.valid_from,
      validTo: row.valid_to,
      mayReply: roles?.some((role) => role in permissions['reply-to-recommendation']) ?? true,
    };
  }

  /** The codes of a department's teams on a day. */
  teamsOfDepartment(department: string, on: PlainDate): readonly string[] {
    return this.rows
      .all<{ code: string }>(
        `SELECT code FROM known_team
          WHERE department = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2) ORDER BY code`,
        [department, on],
      )
      .map(({ code }) => code);
  }

  /** The codes of the departments that these teams are in on a day. */
  departmentsOfTeams(teams: readonly string[], on: PlainDate): readonly string[] {
    return this.rows
      .all<{ department: string }>(
        `SELECT DISTINCT department FROM known_team
          WHERE code IN (SELECT value FROM json_each(?1))
            AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2) ORDER BY department`,
        [JSON.stringify(teams), on],
      )
      .map(({ department }) => department);
  }

  /** What access to a complaint depends on; nothing when there is none, which opens nothing but what is open to all. */
  factsOf(complaintId: string | null): AccessFacts {
    const row = complaintId === null ? undefined : this.complaintRow(complaintId);
    if (!row || complaintId === null) return {};
    const teams = this.rows
      .all<{ team: string }>('SELECT DISTINCT team FROM known_point WHERE complaint_id = ?', [complaintId])
      .map(({ team }) => team);
    return {
      registeredBy: row.registered_by,
      assignee: row.assignee ?? undefined,
      teams: row.team === null ? teams : [...teams, row.team],
    };
  }

  private get rows(): ViewReader {
    return this.readModels.read('reviews');
  }

  private complaintRow(complaintId: string) {
    return this.rows.get<ComplaintRow & Record<string, string | number | null>>(
      'SELECT * FROM known_complaint WHERE complaint_id = ?',
      [complaintId],
    );
  }
}
