import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Clock, tagOf } from '@lydhoer/http';
import { dateInDenmark, Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { criticismLabels, type Criticism } from '../../domain/criticism.values.js';
import type { ReviewRefusal } from '../../domain/review.refusals.js';
import type { ConsentForm, Occasion } from '../../domain/review.values.js';
import { ReviewAccess } from '../../review.access.js';
import { stateOf } from './review-state.js';
import type { FindingResponse, RecommendationResponse, ReviewResponse } from './review.response.js';
import type { FindingRow, RecommendationRow, ReviewRow } from './reviews.view.js';
import { shownRecommendation } from './shown-recommendation.js';
import { isForgotten, shownText } from '../../shown-text.js';

/** What is shown, and its ETag; null for those who do not see drafts: it counts them. */
export interface ShownReview {
  readonly answer: ReviewResponse;
  readonly etag: string | null;
}

/** One review. Refuses `review-unknown` also where there is a draft that the caller may not know of. */
export class ReviewQuery extends Query<ShownReview> {
  constructor(
    readonly reviewId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** A review, and what became of the complaint reviewed: it tells how often that changed. */
interface FollowedReview extends ReviewRow {
  readonly goes_on_in: string | null;
  readonly changes: number | null;
}
interface FollowedFinding extends FindingRow {
  readonly same_as: string | null;
}

const sql = `SELECT r.*, k.goes_on_in, k.changes FROM review r LEFT JOIN known_complaint k USING (complaint_id)
  WHERE r.review_id = ?`;

@QueryHandler(ReviewQuery)
export class ReviewQueryHandler implements IQueryHandler<ReviewQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly access: ReviewAccess,
    private readonly clock: Clock,
  ) {}

  execute({ reviewId, caller }: ReviewQuery): Promise<ShownReview> {
    const rows = this.readModels.read('reviews');
    const row = rows.get<FollowedReview>(sql, [reviewId]);
    const drafts = this.access.seesDrafts(caller);
    if (!row || (row.published_on === null && !drafts)) throw new Refusal<ReviewRefusal>('review-unknown');
    if (!drafts) this.access.demandPublished(caller, row.complaint_id);
    const visible = drafts ? '' : 'AND published_on IS NOT NULL';
    const findings = rows.all<FollowedFinding>(
      `SELECT f.*, p.same_as FROM review_finding f LEFT JOIN known_point p ON p.complaint_id = ?2 AND p.point_id = f.point_id
        WHERE f.review_id = ?1 ${visible} ORDER BY f.recorded_on, f.finding_id`,
      [reviewId, row.complaint_id],
    );
    const recommendations = rows.all<RecommendationRow>(
      `SELECT * FROM review_recommendation WHERE review_id = ? ${visible} ORDER BY made_on, recommendation_id`,
      [reviewId],
    );
    const texts = this.access.seesTexts(caller, row.complaint_id);
    const answer = {
      ...this.review(row, texts),
      // A revision counts drafts, too.
      revision: drafts ? row.revision : null,
      findings: findings.map((finding) => this.finding(finding, texts)),
      recommendations: recommendations.map((recommendation) => this.recommendation(recommendation, texts, caller)),
    };
    return Promise.resolve({ answer, etag: drafts ? tagOf(row.revision, row.changes ?? 0) : null });
  }

  private review(
    row: FollowedReview,
    texts: boolean,
  ): Omit<ReviewResponse, 'findings' | 'recommendations' | 'revision'> {
    return {
      reviewId: row.review_id,
      occasion: row.occasion as Occasion,
      complaintId: row.complaint_id,
      ...(row.goes_on_in !== null && { goesOnIn: row.goes_on_in }),
      consent:
        row.consent_given_on === null ? null : { givenOn: row.consent_given_on, how: row.consent_how as ConsentForm },
      openedBy: row.opened_by,
      openedOn: row.opened_on,
      state: stateOf(row),
      publishedOn: row.published_on,
      concludedOn: row.concluded_on,
      subject: shownText(this.vault, row.subject, texts),
      forgotten: isForgotten(this.vault, row.subject),
    };
  }

  private finding(row: FollowedFinding, texts: boolean): FindingResponse {
    const criticism = row.criticism as Criticism;
    return {
      findingId: row.finding_id,
      pointId: row.point_id,
      ...(row.same_as !== null && { sameAs: row.same_as }),
      criticism,
      criticismDa: criticismLabels[criticism].da,
      positive: row.positive === 1,
      recordedOn: row.recorded_on,
      publishedOn: row.published_on,
      text: shownText(this.vault, row.text, texts),
    };
  }

  private recommendation(row: RecommendationRow, texts: boolean, caller: Caller): RecommendationResponse {
    const addressee = { kind: row.addressee_kind, id: row.addressee_id };
    const shown = texts || this.access.isAddressee(caller, addressee, dateInDenmark(this.clock.now()));
    return shownRecommendation(this.vault, row, shown);
  }
}
