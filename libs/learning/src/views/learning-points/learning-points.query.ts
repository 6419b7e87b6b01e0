import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { demand, type Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { cursorFrom, pageOf, tagOf, type TaggedAnswer } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { LearningPointRefusal } from '../../domain/learning.refusals.js';
import type { Evidence } from '../../domain/learning.schemas.js';
import { isForgotten, shownText } from '../../shown-text.js';
import type { LearningPointsRequest } from './learning-points.request.js';
import type { LearningPointResponse, LearningPointsResponse } from './learning-points.response.js';
import type { EvidenceRow, LearningPointRow } from './learning-points.view.js';

/** The learning points, the latest identified first. */
export class LearningPointsQuery extends Query<LearningPointsResponse> {
  constructor(
    readonly wanted: LearningPointsRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** One learning point with its evidence. */
export class LearningPointQuery extends Query<TaggedAnswer<LearningPointResponse>> {
  constructor(
    readonly learningPointId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

interface CountedRow extends LearningPointRow {
  readonly evidence_count: number;
}

/** Evidence `e`, with what has become of the complaint whose point it is. */
const followed = `linked_evidence e
    LEFT JOIN known_point kp ON kp.complaint_id = json_extract(e.evidence, '$.complaintId')
                            AND kp.point_id = json_extract(e.evidence, '$.pointId')
    LEFT JOIN known_complaint kc ON kc.complaint_id = kp.complaint_id`;

/** A grievance that is evidence in two registrations of one complaint, merged since, is evidence once. */
const counted = `
  SELECT p.*, (SELECT COUNT(DISTINCT COALESCE('complaint-point ' || kc.goes_on_in || ' ' || kp.same_as, e.name))
                 FROM ${followed} WHERE e.learning_point_id = p.learning_point_id) AS evidence_count
    FROM learning_point p`;

/** How often something that its page tells happened to the complaints whose points are its evidence: it only grows. */
const changesElsewhere = `
  SELECT SUM(changes) AS changes FROM known_complaint
   WHERE complaint_id IN (SELECT json_extract(evidence, '$.complaintId') FROM linked_evidence WHERE learning_point_id = ?)`;

interface FollowedRow extends EvidenceRow {
  readonly annulled: number | null;
  readonly goes_on_in: string | null;
  readonly same_as: string | null;
}

/** What is told of evidence only where its registration does not count any more. */
const standing = ({ annulled, goes_on_in, same_as }: FollowedRow) => ({
  ...(annulled === 1 && { annulled: true }),
  ...(goes_on_in !== null && { goesOnIn: { complaintId: goes_on_in, pointId: same_as } }),
});

const summary = (vault: Vault, row: CountedRow) => ({
  learningPointId: row.learning_point_id,
  theme: row.theme,
  title: shownText(vault, row.title),
  forgotten: isForgotten(vault, row.title),
  identifiedBy: row.identified_by,
  identifiedOn: row.identified_on,
  evidenceCount: row.evidence_count,
});

@QueryHandler(LearningPointsQuery)
export class LearningPointsQueryHandler implements IQueryHandler<LearningPointsQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
  ) {}

  execute({ wanted, caller }: LearningPointsQuery): Promise<LearningPointsResponse> {
    demand(caller, 'read-figures');
    const { theme, cursor, limit } = wanted;
    const [identifiedOn, id] = cursor === undefined ? [null, null] : cursorFrom(cursor, 2);
    const rows = this.readModels.read('learning').all<CountedRow>(
      `${counted}
        WHERE (?1 IS NULL OR p.theme = ?1 OR EXISTS (
                SELECT 1 FROM known_term t WHERE t.scheme = 'theme' AND t.code = p.theme AND t.parent = ?1))
          AND (?2 IS NULL OR (p.identified_on, p.learning_point_id) < (?2, ?3))
        ORDER BY p.identified_on DESC, p.learning_point_id DESC LIMIT ?4`,
      [theme ?? null, identifiedOn ?? null, id ?? null, limit + 1],
    );
    const page = pageOf(rows, limit, (row) => [row.identified_on, row.learning_point_id]);
    return Promise.resolve({ items: page.items.map((row) => summary(this.vault, row)), next: page.next });
  }
}

@QueryHandler(LearningPointQuery)
export class LearningPointQueryHandler implements IQueryHandler<LearningPointQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
  ) {}

  execute({ learningPointId, caller }: LearningPointQuery): Promise<TaggedAnswer<LearningPointResponse>> {
    demand(caller, 'read-figures');
    const rows = this.readModels.read('learning');
    const row = rows.get<CountedRow>(`${counted} WHERE p.learning_point_id = ?`, [learningPointId]);
    if (!row) throw new Refusal<LearningPointRefusal>('learning-point-unknown');
    const evidence = rows.all<FollowedRow>(
      `SELECT e.*, kc.annulled, kc.goes_on_in, kp.same_as FROM ${followed}
        WHERE e.learning_point_id = ? ORDER BY e.linked_on, e.name`,
      [learningPointId],
    );
    const answer = {
      ...summary(this.vault, row),
      evidence: evidence.map((piece) => ({
        ...(JSON.parse(piece.evidence) as Evidence),
        linkedBy: piece.linked_by,
        linkedOn: piece.linked_on,
        ...standing(piece),
      })),
      revision: row.revision,
    };
    const elsewhere = rows.get<{ readonly changes: number | null }>(changesElsewhere, [learningPointId])?.changes ?? 0;
    return Promise.resolve({ answer, etag: tagOf(row.revision, elsewhere) });
  }
}
