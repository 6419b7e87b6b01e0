import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { cursorFrom, pageOf } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import type { Occasion } from '../../domain/review.values.js';
import { ReviewAccess } from '../../review.access.js';
import type { ReviewListRequest } from './review-list.request.js';
import type { ReviewListResponse, ReviewSummaryResponse } from './review-list.response.js';
import { stateOf } from './review-state.js';
import type { ReviewRow } from './reviews.view.js';
import { isForgotten, shownText } from '../../shown-text.js';
import { visibilityOf, visibleReview } from './visible-reviews.js';

/** The reviews that a caller may see, the latest opened first. */
export class ReviewListQuery extends Query<ReviewListResponse> {
  constructor(
    readonly wanted: ReviewListRequest,
    readonly caller: Caller,
  ) {
    super();
  }
}

interface CountedReview extends ReviewRow {
  readonly goes_on_in: string | null;
  readonly findings: number;
  readonly criticisms: number;
  readonly recommendations: number;
  readonly open_recommendations: number;
}

const published = (table: string, condition = '') =>
  `(SELECT COUNT(*) FROM ${table} x WHERE x.review_id = r.review_id AND x.published_on IS NOT NULL ${condition})`;

const sql = `
  SELECT r.*, k.goes_on_in,
         ${published('review_finding')} AS findings,
         ${published('review_finding', "AND x.criticism <> 'none'")} AS criticisms,
         ${published('review_recommendation')} AS recommendations,
         ${published('review_recommendation', 'AND x.reply IS NULL')} AS open_recommendations
    FROM review r LEFT JOIN known_complaint k ON k.complaint_id = r.complaint_id
   WHERE ${visibleReview}
     AND (?5 IS NULL OR ?5 = CASE WHEN r.concluded_on IS NOT NULL THEN 'concluded'
                                  WHEN r.published_on IS NULL THEN 'draft' ELSE 'published' END)
     AND (?6 IS NULL OR r.occasion = ?6)
     AND (?7 IS NULL OR r.complaint_id = ?7 OR k.goes_on_in = ?7)
     AND (?8 IS NULL OR (r.opened_on, r.review_id) < (?8, ?9))
   ORDER BY r.opened_on DESC, r.review_id DESC LIMIT ?10`;

@QueryHandler(ReviewListQuery)
export class ReviewListQueryHandler implements IQueryHandler<ReviewListQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly access: ReviewAccess,
  ) {}

  execute({ wanted, caller }: ReviewListQuery): Promise<ReviewListResponse> {
    const { state, occasion, complaintId, cursor, limit } = wanted;
    const [openedOn, reviewId] = cursor === undefined ? [null, null] : cursorFrom(cursor, 2);
    const rows = this.readModels
      .read('reviews')
      .all<CountedReview>(sql, [
        ...visibilityOf(caller),
        state ?? null,
        occasion ?? null,
        complaintId ?? null,
        openedOn ?? null,
        reviewId ?? null,
        limit + 1,
      ]);
    const page = pageOf(rows, limit, (row) => [row.opened_on, row.review_id]);
    return Promise.resolve({ items: page.items.map((row) => this.summary(row, caller)), next: page.next });
  }

  private summary(row: CountedReview, caller: Caller): ReviewSummaryResponse {
    return {
      reviewId: row.review_id,
      occasion: row.occasion as Occasion,
      complaintId: row.complaint_id,
      ...(row.goes_on_in !== null && { goesOnIn: row.goes_on_in }),
      openedBy: row.opened_by,
      openedOn: row.opened_on,
      state: stateOf(row),
      publishedOn: row.published_on,
      concludedOn: row.concluded_on,
      subject: shownText(this.vault, row.subject, this.access.seesTexts(caller, row.complaint_id)),
      forgotten: isForgotten(this.vault, row.subject),
      findings: row.findings,
      criticisms: row.criticisms,
      recommendations: row.recommendations,
      openRecommendations: row.open_recommendations,
    };
  }
}
