import { table, view, type Row } from '@lydhoer/read-models';
import type { ReviewEvent } from '@lydhoer/reviews/events';

interface ReviewRow extends Row {
  readonly review_id: string;
  readonly complaint_id: string;
  readonly published: number;
}
interface StepRow extends Row {
  readonly complaint_id: string;
  readonly review_id: string;
  readonly position: string;
  readonly happened_on: string;
  readonly what: string;
}

const knownReview = table<ReviewRow>({
  name: 'known_review',
  columns: { review_id: 'TEXT', complaint_id: 'TEXT', published: 'INTEGER' },
  key: ['review_id'],
});
const knownReviewStep = table<StepRow>({
  name: 'known_review_step',
  columns: { complaint_id: 'TEXT', review_id: 'TEXT', position: 'TEXT', happened_on: 'TEXT', what: 'TEXT' },
  key: ['complaint_id', 'review_id', 'position'],
});

/** When the borgerrådgiver published and concluded reviews of complaints. Nothing of a draft is told. */
export const knownPublishedReviewsView = view<ReviewEvent>({
  name: 'known_published_reviews',
  version: 1,
  tables: [knownReview, knownReviewStep],
  on: {
    ReviewOpened: ({ data: { reviewId, complaintId } }, rows) => {
      if (complaintId === null) return;
      rows.put(knownReview, { review_id: reviewId, complaint_id: complaintId, published: 0 });
    },
    ReviewPublished: ({ data: { reviewId, publishedOn }, position }, rows) => {
      const review = rows.get(knownReview, { review_id: reviewId });
      if (!review) return;
      rows.put(knownReviewStep, {
        complaint_id: review.complaint_id,
        review_id: reviewId,
        position: String(position),
        happened_on: publishedOn,
        what: review.published === 0 ? 'published' : 'published-more',
      });
      rows.change(knownReview, { review_id: reviewId }, { published: 1 });
    },
    ReviewConcluded: ({ data: { reviewId, concludedOn }, position }, rows) => {
      const review = rows.get(knownReview, { review_id: reviewId });
      if (!review || review.published === 0) return;
      rows.put(knownReviewStep, {
        complaint_id: review.complaint_id,
        review_id: reviewId,
        position: String(position),
        happened_on: concludedOn,
        what: 'concluded',
      });
    },
  },
});
