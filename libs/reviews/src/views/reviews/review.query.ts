import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { Clock } from '@lydhoer/http';
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

/** One review. Refuses `review-unknown` also where there is a draft that the caller may not know of. */
export class ReviewQuery extends Query<ReviewResponse> {
  constructor(
    readonly reviewId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(ReviewQuery)
export class ReviewQueryHandler implements IQueryHandler<ReviewQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
    private readonly access: ReviewAccess,
    private readonly clock: Clock,
  ) {}

  execute({ reviewId, caller }: ReviewQuery): Promise<ReviewResponse> {
    const rows = this.readModels.read('reviews');
    const row = rows.get<ReviewRow>('SELECT * FROM review WHERE review_id = ?', [reviewId]);
    const drafts = this.access.seesDrafts(caller);
    if (!row || (row.published_on === null && !drafts)) throw new Refusal<ReviewRefusal>('review-unknown');
    if (!drafts) this.access.demandPublished(caller, row.complaint_id);
    const visible = drafts ? '' : 'AND published_on IS NOT NULL';
    const findings = rows.all<FindingRow>(
      `SELECT * FROM review_finding WHERE review_id = ? ${visible} ORDER BY recorded_on, finding_id`,
      [reviewId],
    );
    const recommendations = rows.all<RecommendationRow>(
      `SELECT * FROM review_recommendation WHERE review_id = ? ${visible} ORDER BY made_on, recommendation_id`,
      [reviewId],
    );
    const texts = this.access.seesTexts(caller, row.complaint_id);
    return Promise.resolve({
      ...this.review(row, texts),
      // A revision counts drafts, too.
      revision: drafts ? row.revision : null,
      findings: findings.map((finding) => this.finding(finding, texts)),
      recommendations: recommendations.map((recommendation) => this.recommendation(recommendation, texts, caller)),
    });
  }

  private review(row: ReviewRow, texts: boolean): Omit<ReviewResponse, 'findings' | 'recommendations' | 'revision'> {
    return {
      reviewId: row.review_id,
      occasion: row.occasion as Occasion,
      complaintId: row.complaint_id,
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

  private finding(row: FindingRow, texts: boolean): FindingResponse {
    const criticism = row.criticism as Criticism;
    return {
      findingId: row.finding_id,
      pointId: row.point_id,
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
