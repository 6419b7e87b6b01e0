import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { replies, type Reply } from '../../domain/review.values.js';

/** The addressee's reply. */
export class ReplyToRecommendationRequest {
  /** Whether the recommendation is accepted. */
  @IsIn(replies) reply!: Reply;
  /** The day of the reply, from the publication to today. */
  @IsPlainDate() repliedOn!: string;
  /** Why; needed unless it is accepted. Sealed. */
  @IsOptional() @IsText(8000) reasons?: string;
}
