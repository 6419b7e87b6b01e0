import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { allows, demand, type Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { TaggingRefusal } from '../../domain/learning.refusals.js';
import { Lookups } from '../../lookups/lookups.js';
import { isForgotten, shownText } from '../../shown-text.js';
import type { TagsResponse } from './tags.response.js';
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
    const notes = allows(caller, 'read-complaint-with-persons', facts);
    const rows = this.readModels
      .read('learning')
      .all<TagRow>('SELECT * FROM tag WHERE complaint_id = ? ORDER BY point_id, scheme, cause', [complaintId]);
    return Promise.resolve({
      complaintId,
      tags: rows.map((row) => ({
        pointId: row.point_id,
        scheme: row.scheme,
        cause: row.cause,
        taggedBy: row.tagged_by,
        taggedOn: row.tagged_on,
        note: shownText(this.vault, row.note, notes),
        forgotten: row.note !== null && isForgotten(this.vault, row.note),
      })),
    });
  }
}
