import { ApiProperty } from '@nestjs/swagger';
import { occasions, type Occasion } from '../../domain/review.values.js';
import { reviewStates, type ReviewStateName } from './review-state.js';

/** A review, in a line. Counts leave drafts out. */
export class ReviewSummaryResponse {
  reviewId!: string;
  @ApiProperty({ enum: occasions, description: 'What made the borgerrådgiver look.' })
  occasion!: Occasion;
  /** The complaint reviewed; null on own initiative. */
  complaintId!: string | null;
  /** Told where the registration reviewed is merged into another, or annulled as a second one: the complaint that goes on. */
  goesOnIn?: string;
  /** The staff id of the borgerrådgiver. */
  openedBy!: string;
  openedOn!: string;
  @ApiProperty({ enum: reviewStates, description: 'Where it is.' })
  state!: ReviewStateName;
  /** When something of it was first published; null before. */
  publishedOn!: string | null;
  concludedOn!: string | null;
  /** What it is about; null when it is not yours to read, or was forgotten. */
  subject!: string | null;
  /** True when its texts were forgotten. */
  forgotten!: boolean;
  /** Findings published. */
  findings!: number;
  /** Findings published that criticise, whatever the grade. */
  criticisms!: number;
  /** Recommendations published. */
  recommendations!: number;
  /** Recommendations published that have no reply yet. */
  openRecommendations!: number;
}

/** A page of reviews, the latest opened first. */
export class ReviewListResponse {
  items!: ReviewSummaryResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
