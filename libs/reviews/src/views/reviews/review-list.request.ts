import { IsIn, IsOptional } from 'class-validator';
import { IsId, PageRequest } from '@lydhoer/http';
import { occasions, type Occasion } from '../../domain/review.values.js';
import { reviewStates, type ReviewStateName } from './review-state.js';

/** Which reviews are wanted. */
export class ReviewListRequest extends PageRequest {
  /** Only those in this state. Only the borgerrådgiver sees drafts. */
  @IsOptional() @IsIn(reviewStates) state?: ReviewStateName;
  /** Only those with this occasion. */
  @IsOptional() @IsIn(occasions) occasion?: Occasion;
  /** Only those of this complaint, or of a registration of it that does not count beside it. */
  @IsOptional() @IsId() complaintId?: string;
}
