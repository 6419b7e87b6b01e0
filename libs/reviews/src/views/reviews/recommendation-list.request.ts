import { IsIn, IsOptional } from 'class-validator';
import { IsQueryBoolean, PageRequest } from '@lydhoer/http';

export const recommendationStates = ['open', 'replied'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** Which recommendations are wanted. */
export class RecommendationListRequest extends PageRequest {
  /** Only those without a reply, or only those with one. */
  @IsOptional() @IsIn(recommendationStates) state?: RecommendationState;
  /** Only those that are yours to reply to. */
  @IsOptional() @IsQueryBoolean() mine?: boolean;
  /** Only those whose reply is overdue today. */
  @IsOptional() @IsQueryBoolean() overdue?: boolean;
}
