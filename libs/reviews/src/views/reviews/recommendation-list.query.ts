import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Clock, cursorFrom, pageOf } from '@lydhoer/http';
import { dateInDenmark, daysBetween, type PlainDate } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { ReviewAccess } from '../../review.access.js';
import type { RecommendationListRequest } from './recommendation-list.request.js';
import type { ListedRecommendationResponse, RecommendationListResponse } from './recommendation-list.response.js';
import type { RecommendationRow } from './reviews.view.js';
import { shownRecommendation } from './shown-recommendation.js';
import { isForgotten } from '../../shown-text.js';
import { visibilityOf, visibleReview } from './visible-reviews.js';

/** The published recommendations of the reviews that a caller may see, the one due first standing first. */
export class RecommendationListQuery extends Query<RecommendationListResponse> {
  constructor(
    readonly wanted: RecommendationListRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

interface ListedRow extends RecommendationRow {
  readonly complaint_id: string | null;
}

const sql = `
  SELECT x.*, r.complaint_id
    FROM review_recommendation x JOIN review r USING (review_id)
   WHERE x.published_on IS NOT NULL AND ${visibleReview}
     AND (?5 IS NULL OR (?5 = 'open') = (x.reply IS NULL))
     AND (?6 IS NULL OR x.addressee_kind || ' ' || x.addressee_id IN (SELECT value FROM json_each(?6)))
     AND (?7 IS NULL OR ?7 = (x.reply IS NULL AND x.reply_due_on < ?8))
     AND (?9 IS NULL OR (x.reply_due_on, x.recommendation_id) > (?9, ?10))
   ORDER BY x.reply_due_on, x.recommendation_id LIMIT ?11`;

@QueryHandler(RecommendationListQuery)
export class RecommendationListQueryHandler implements IQueryHandler<RecommendationListQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly access: ReviewAccess,
    private readonly clock: Clock,
  ) {}

  execute({ wanted, caller }: RecommendationListQuery): Promise<RecommendationListResponse> {
    const { state, mine = false, overdue, cursor, limit } = wanted;
    const today = dateInDenmark(this.clock.now());
    const [dueOn, id] = cursor === undefined ? [null, null] : cursorFrom(cursor, 2);
    const rows = this.readModels
      .read('reviews')
      .all<ListedRow>(sql, [
        ...visibilityOf(caller),
        state ?? null,
        mine ? JSON.stringify(this.access.addressesOf(caller, today)) : null,
        overdue === undefined ? null : Number(overdue),
        today,
        dueOn ?? null,
        id ?? null,
        limit + 1,
      ]);
    const page = pageOf(rows, limit, (row) => [row.reply_due_on, row.recommendation_id]);
    return Promise.resolve({ items: page.items.map((row) => this.listed(row, caller, today)), next: page.next });
  }

  private listed(row: ListedRow, caller: Caller, today: PlainDate): ListedRecommendationResponse {
    const addressee = { kind: row.addressee_kind, id: row.addressee_id };
    const texts = this.access.seesTexts(caller, row.complaint_id) || this.access.isAddressee(caller, addressee, today);
    return {
      ...shownRecommendation(this.vault, row, texts),
      reviewId: row.review_id,
      complaintId: row.complaint_id,
      ageInDays: daysBetween(row.published_on ?? today, row.replied_on ?? today),
      overdue: row.reply === null && row.reply_due_on < today,
      forgotten: isForgotten(this.vault, row.text),
    };
  }
}
