import { Injectable } from '@nestjs/common';
import { permissions, type AccessFacts } from '@lydhoer/access';
import { decideWithLookups, ReadModels, type ViewReader } from '@lydhoer/read-models';
import { evidenceName } from '../domain/evidence.js';
import type { KnownEvidence, KnownStaff, Validity } from '../domain/known.js';
import { lookedUp } from '../domain/learning.refusals.js';
import type { Evidence } from '../domain/learning.schemas.js';
import type { TagScheme } from '../domain/learning.values.js';

type PointRow = {
  readonly point_id: string;
  readonly annulled: number;
  readonly goes_on_in: string | null;
  readonly same_as: string | null;
};
type ValidityRow = { readonly valid_from: string; readonly valid_to: string | null };

const pointsSql = `SELECT p.point_id, c.annulled, c.goes_on_in, p.same_as FROM known_point p
  JOIN known_complaint c USING (complaint_id) WHERE p.complaint_id = ?`;

const knownPointOf = ({ annulled, goes_on_in, same_as }: PointRow): KnownEvidence => ({
  annulled: annulled === 1,
  goesOn: goes_on_in === null ? null : { complaintId: goes_on_in, pointId: same_as },
});

/** What learning must know of the complaints, the reviews, the vocabulary and the organisation. */
@Injectable()
export class Lookups {
  constructor(private readonly readModels: ReadModels) {}

  /** Decides with what the lookups say, asked once more at the log's head before that leads to a refusal. */
  deciding<Known, Outcome>(ask: () => Known, decide: (known: Known) => Promise<Outcome>): Promise<Outcome> {
    return decideWithLookups({ readModels: this.readModels, set: 'learning', refusals: lookedUp }, ask, decide);
  }

  /** A complaint's points by their ids; undefined when nobody registered it. */
  pointsOf(complaintId: string): ReadonlyMap<string, KnownEvidence> | undefined {
    if (!this.complaint(complaintId)) return undefined;
    return new Map(
      this.rows.all<PointRow>(pointsSql, [complaintId]).map((row) => [row.point_id, knownPointOf(row)] as const),
    );
  }

  /** When a word may be used; undefined when the list does not have it. */
  validity(scheme: TagScheme | 'theme', code: string): Validity | undefined {
    const row = this.rows.get<ValidityRow>(
      'SELECT valid_from, valid_to FROM known_term WHERE scheme = ? AND code = ?',
      [scheme, code],
    );
    return row && { from: row.valid_from, to: row.valid_to };
  }

  staff(staffId: string): KnownStaff | undefined {
    const row = this.rows.get<ValidityRow & { readonly roles: string }>(
      'SELECT valid_from, valid_to, roles FROM known_staff WHERE staff_id = ?',
      [staffId],
    );
    if (!row) return undefined;
    const roles = JSON.parse(row.roles) as readonly string[];
    return {
      from: row.valid_from,
      to: row.valid_to,
      mayWorkOnActions: roles.some((role) => role in permissions['work-on-action']),
    };
  }

  /** Those pieces of evidence that exist, by their names. */
  known(evidence: readonly Evidence[]): ReadonlyMap<string, KnownEvidence> {
    return new Map(
      evidence.flatMap((piece) => {
        const known = this.knownPiece(piece);
        return known ? [[evidenceName(piece), known] as const] : [];
      }),
    );
  }

  learningPointExists(learningPointId: string): boolean {
    return this.has('SELECT 1 FROM learning_point WHERE learning_point_id = ?', learningPointId);
  }

  /** What access to a complaint depends on; undefined when nobody registered it. */
  factsOf(complaintId: string): AccessFacts | undefined {
    const row = this.complaint(complaintId);
    if (!row) return undefined;
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
    return this.readModels.read('learning');
  }

  private complaint(complaintId: string) {
    return this.rows.get<{ registered_by: string; assignee: string | null; team: string | null }>(
      'SELECT registered_by, assignee, team FROM known_complaint WHERE complaint_id = ?',
      [complaintId],
    );
  }

  private knownPiece(evidence: Evidence): KnownEvidence | undefined {
    switch (evidence.kind) {
      case 'complaint-point':
        return this.knownPoint(evidence.complaintId, evidence.pointId);
      case 'finding':
        return this.published('finding', evidence.reviewId, evidence.findingId);
      case 'recommendation':
        return this.published('recommendation', evidence.reviewId, evidence.recommendationId);
    }
  }

  private knownPoint(complaintId: string, pointId: string): KnownEvidence | undefined {
    const row = this.rows.get<PointRow>(`${pointsSql} AND p.point_id = ?`, [complaintId, pointId]);
    return row && knownPointOf(row);
  }

  private published(kind: 'finding' | 'recommendation', reviewId: string, id: string): KnownEvidence | undefined {
    const sql = 'SELECT 1 FROM known_published WHERE kind = ? AND review_id = ? AND id = ?';
    return this.has(sql, kind, reviewId, id) ? { annulled: false, goesOn: null } : undefined;
  }

  private has(sql: string, ...parameters: string[]): boolean {
    return this.rows.get(sql, parameters) !== undefined;
  }
}
