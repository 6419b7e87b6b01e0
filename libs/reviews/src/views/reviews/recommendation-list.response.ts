import { RecommendationResponse } from './review.response.js';

/** A published recommendation in a list. */
export class ListedRecommendationResponse extends RecommendationResponse {
  reviewId!: string;
  /** The complaint reviewed; null on own initiative. */
  complaintId!: string | null;
  /** Whole days from publication to the reply, or to today while there is none. */
  ageInDays!: number;
  /** True when there is no reply and it was due before today. */
  overdue!: boolean;
  /** True when its texts were forgotten. */
  forgotten!: boolean;
}

/** A page of recommendations, the one due first standing first. */
export class RecommendationListResponse {
  items!: ListedRecommendationResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
