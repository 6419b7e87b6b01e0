import { Injectable } from '@nestjs/common';
import { permissions, type AccessFacts } from '@lydhoer/access';
import { decideWithLookups, ReadModels, type ViewReader } from '@lydhoer/read-models';
import { evidenceName } from '../domain/evidence.js';
import type { KnownStaff, Validity } from '../domain/known.js';
import { lookedUp } from '../domain/learning.refusals.js';
import type { Evidence } from '../domain/learning.schemas.js';
import type { TagScheme } from '../domain/learning.values.js';

type ValidityRow = { readonly valid_from: string; readonly valid_to: string | null };

/** What learning must know of the complaints, the reviews, the vocabulary and the organisation. */
@Injectable()
export class Lookups {
  constructor(private readonly readModels: ReadModels) {}

  /** Decides with what the lookups say, asked once more at the log's head before that leads to a refusal. */
  deciding<Known, Outcome>(ask: () => Known, decide: (known: Known) => Promise<Outcome>): Promise<Outcome> {
    return decideWithLookups({ readModels: this.readModels, set: 'learning', refusals: lookedUp }, ask, decide);
  }

  /** The ids of a complaint's points; undefined when nobody registered it. */
  pointsOf(complaintId: string): readonly string[] | undefined {
    if (!this.complaint(complaintId)) return undefined;
    return this.rows
      .all<{ point_id: string }>('SELECT point_id FROM known_point WHERE complaint_id = ?', [complaintId])
      .map(({ point_id }) => point_id);
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

  /** The names of those pieces of evidence that exist. */
  known(evidence: readonly Evidence[]): ReadonlySet<string> {
    return new Set(evidence.filter((piece) => this.exists(piece)).map(evidenceName));
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

  private exists(evidence: Evidence): boolean {
    switch (evidence.kind) {
      case 'complaint-point':
        return this.has(
          'SELECT 1 FROM known_point WHERE complaint_id = ? AND point_id = ?',
          evidence.complaintId,
          evidence.pointId,
        );
      case 'finding':
        return this.isPublished('finding', evidence.reviewId, evidence.findingId);
      case 'recommendation':
        return this.isPublished('recommendation', evidence.reviewId, evidence.recommendationId);
    }
  }

  private isPublished(kind: 'finding' | 'recommendation', reviewId: string, id: string): boolean {
    return this.has('SELECT 1 FROM known_published WHERE kind = ? AND review_id = ? AND id = ?', kind, reviewId, id);
  }

  private has(sql: string, ...parameters: string[]): boolean {
    return this.rows.get(sql, parameters) !== undefined;
  }
}
