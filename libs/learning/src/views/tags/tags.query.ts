import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { allows, demand, type Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { TaggingRefusal } from '../../domain/learning.refusals.js';
import { Lookups } from '../../lookups/lookups.js';
import { isForgotten, shownText } from '../../shown-text.js';
import type { TagResponse, TagsResponse } from './tags.response.js';
import type { TagRow } from './tags.view.js';

/** The tags of one complaint, for whoever may read the complaint. */
export class TagsQuery extends Query<TagsResponse> {
  constructor(
    readonly complaintId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** A tag, and the point that goes on for its own where that registration is merged into another. */
interface FollowedRow extends TagRow {
  readonly goes_on_in: string | null;
  readonly same_as: string | null;
}

/** The tags of a complaint, and those of the registrations that are merged into it. */
const sql = `
  SELECT t.*, c.goes_on_in, p.same_as
    FROM tag t
    LEFT JOIN known_point p USING (complaint_id, point_id) LEFT JOIN known_complaint c USING (complaint_id)
   WHERE t.complaint_id = ?1
      OR t.complaint_id IN (SELECT complaint_id FROM known_complaint WHERE goes_on_in = ?1) AND p.same_as IS NOT NULL
   ORDER BY t.complaint_id <> ?1, t.tagged_on, t.complaint_id, t.point_id, t.scheme, t.cause`;

@QueryHandler(TagsQuery)
export class TagsQueryHandler implements IQueryHandler<TagsQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly lookups: Lookups,
  ) {}

  execute({ complaintId, caller }: TagsQuery): Promise<TagsResponse> {
    const facts = this.lookups.factsOf(complaintId);
    if (!facts) throw new Refusal<TaggingRefusal>('tagged-complaint-unknown');
    demand(caller, 'read-complaint', facts);
    const rows = this.readModels.read('learning').all<FollowedRow>(sql, [complaintId]);
    const shown = Map.groupBy(rows, (row) => JSON.stringify([pointIn(complaintId, row), row.scheme, row.cause]));
    return Promise.resolve({
      complaintId,
      tags: [...shown]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([, same]) => same.slice(0, 1).map((row) => this.shown(complaintId, row, same, caller))),
    });
  }

  /** A note is sealed with the registration that it was given on, and shown to whoever may read that one. */
  private shown(complaintId: string, row: FollowedRow, same: readonly FollowedRow[], caller: Caller): TagResponse {
    const facts = this.lookups.factsOf(row.complaint_id);
    const notes = facts !== undefined && allows(caller, 'read-complaint-with-persons', facts);
    return {
      pointId: pointIn(complaintId, row),
      scheme: row.scheme,
      cause: row.cause,
      taggedBy: row.tagged_by,
      taggedOn: row.tagged_on,
      note: shownText(this.vault, row.note, notes),
      forgotten: row.note !== null && isForgotten(this.vault, row.note),
      ...elsewhere(complaintId, row, same),
    };
  }
}

/** The point of this complaint that a tag is about. */
const pointIn = (complaintId: string, { complaint_id, point_id, same_as }: FollowedRow): string =>
  complaint_id === complaintId ? point_id : String(same_as);

/** Told only where a merge makes it another point's tag, too. */
function elsewhere(
  complaintId: string,
  { complaint_id, goes_on_in, same_as }: FollowedRow,
  same: readonly FollowedRow[],
): Pick<TagResponse, 'setOn' | 'goesOnIn'> {
  if (same.some((tag) => tag.complaint_id !== complaintId)) {
    return { setOn: same.map((tag) => ({ complaintId: tag.complaint_id, pointId: tag.point_id })) };
  }
  const gone = complaint_id === complaintId && goes_on_in !== null && same_as !== null;
  return gone ? { goesOnIn: { complaintId: goes_on_in, pointId: same_as } } : {};
}
