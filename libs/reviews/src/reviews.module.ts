import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { reviewEvents } from './domain/review.events.js';
import { ConcludeReviewController } from './features/conclude-review/conclude-review.controller.js';
import { ConcludeReviewHandler } from './features/conclude-review/conclude-review.handler.js';
import { DiscardDraftController } from './features/discard-draft/discard-draft.controller.js';
import { DiscardDraftHandler } from './features/discard-draft/discard-draft.handler.js';
import { MakeRecommendationController } from './features/make-recommendation/make-recommendation.controller.js';
import { MakeRecommendationHandler } from './features/make-recommendation/make-recommendation.handler.js';
import { OpenReviewController } from './features/open-review/open-review.controller.js';
import { OpenReviewHandler } from './features/open-review/open-review.handler.js';
import { PublishReviewController } from './features/publish-review/publish-review.controller.js';
import { PublishReviewHandler } from './features/publish-review/publish-review.handler.js';
import { RecordFindingController } from './features/record-finding/record-finding.controller.js';
import { RecordFindingHandler } from './features/record-finding/record-finding.handler.js';
import { RemindAddresseeHandler } from './features/remind-addressee/remind-addressee.handler.js';
import { ReplyToRecommendationController } from './features/reply-to-recommendation/reply-to-recommendation.controller.js';
import { ReplyToRecommendationHandler } from './features/reply-to-recommendation/reply-to-recommendation.handler.js';
import { knownComplaintsView } from './lookups/complaints.view.js';
import { Lookups } from './lookups/lookups.js';
import { knownOrganisationView } from './lookups/organisation.view.js';
import { RemindAddresseeOnReplyOverdue } from './policies/remind-addressee-on-reply-overdue/remind-addressee-on-reply-overdue.policy.js';
import { ReviewAccess } from './review.access.js';
import { reviewProblems } from './reviews.problems.js';
import { RecommendationListQueryHandler } from './views/reviews/recommendation-list.query.js';
import { ReviewListQueryHandler } from './views/reviews/review-list.query.js';
import { ReviewQueryHandler } from './views/reviews/review.query.js';
import { ReviewsController } from './views/reviews/reviews.controller.js';
import { reviewsView } from './views/reviews/reviews.view.js';

export const reviewViews: ViewSet = {
  name: 'reviews',
  views: [reviewsView, knownComplaintsView, knownOrganisationView],
};

@Module({
  controllers: [
    OpenReviewController,
    RecordFindingController,
    MakeRecommendationController,
    DiscardDraftController,
    PublishReviewController,
    ReplyToRecommendationController,
    ConcludeReviewController,
    ReviewsController,
  ],
  providers: [
    OpenReviewHandler,
    RecordFindingHandler,
    MakeRecommendationHandler,
    DiscardDraftHandler,
    PublishReviewHandler,
    ReplyToRecommendationHandler,
    RemindAddresseeHandler,
    RemindAddresseeOnReplyOverdue,
    ConcludeReviewHandler,
    ReviewListQueryHandler,
    ReviewQueryHandler,
    RecommendationListQueryHandler,
    Lookups,
    ReviewAccess,
  ],
})
export class ReviewsModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(reviewEvents);
    readModels.add(reviewViews);
    problems.add(reviewProblems);
  }
}
