import type { PlainDate } from '@lydhoer/kernel';
import type { Addressee, ReviewEvent } from './review.events.js';

/** Something the borgerrådgiver wrote. A draft while `publishedOn` is null. */
export interface FindingState {
  readonly findingId: string;
  readonly publishedOn: PlainDate | null;
}

export interface RecommendationState {
  readonly recommendationId: string;
  readonly addressee: Addressee;
  readonly publishedOn: PlainDate | null;
  readonly replyDueOn: PlainDate;
  readonly replied: boolean;
  /** Whether the addressee was reminded of the reply. */
  readonly reminded: boolean;
}

/** What the next decision needs to know of a review. Discarded drafts are gone from it. */
export interface OpenedReview {
  readonly complaintId: string | null;
  readonly findings: readonly FindingState[];
  readonly recommendations: readonly RecommendationState[];
  readonly concluded: boolean;
}

/** Null before it was opened. */
export type ReviewState = OpenedReview | null;

export const initialReview: ReviewState = null;

export function evolveReview(state: ReviewState, event: ReviewEvent): ReviewState {
  if (event.type === 'ReviewOpened') {
    return { complaintId: event.data.complaintId, findings: [], recommendations: [], concluded: false };
  }
  return state && changed(state, event);
}

function changed(review: OpenedReview, event: Exclude<ReviewEvent, { type: 'ReviewOpened' }>): OpenedReview {
  const { findings, recommendations } = review;
  switch (event.type) {
    case 'FindingRecorded':
      return { ...review, findings: [...findings, { findingId: event.data.findingId, publishedOn: null }] };
    case 'RecommendationMade': {
      const { recommendationId, addressee, replyDueOn } = event.data;
      const made = { recommendationId, addressee, publishedOn: null, replyDueOn, replied: false, reminded: false };
      return { ...review, recommendations: [...recommendations, made] };
    }
    case 'DraftDiscarded': {
      const { draftId } = event.data;
      return {
        ...review,
        findings: findings.filter(({ findingId }) => findingId !== draftId),
        recommendations: recommendations.filter(({ recommendationId }) => recommendationId !== draftId),
      };
    }
    case 'ReviewPublished': {
      const { data } = event;
      return {
        ...review,
        findings: findings.map((finding) =>
          data.findings.includes(finding.findingId) ? { ...finding, publishedOn: data.publishedOn } : finding,
        ),
        recommendations: recommendations.map((recommendation) =>
          data.recommendations.includes(recommendation.recommendationId)
            ? { ...recommendation, publishedOn: data.publishedOn }
            : recommendation,
        ),
      };
    }
    case 'RecommendationReplied':
      return withRecommendation(review, event.data.recommendationId, { replied: true });
    case 'AddresseeReminded':
      return withRecommendation(review, event.data.recommendationId, { reminded: true });
    case 'ReviewConcluded':
      return { ...review, concluded: true };
  }
}

const withRecommendation = (
  review: OpenedReview,
  id: string,
  change: Partial<Pick<RecommendationState, 'replied' | 'reminded'>>,
): OpenedReview => ({
  ...review,
  recommendations: review.recommendations.map((recommendation) =>
    recommendation.recommendationId === id ? { ...recommendation, ...change } : recommendation,
  ),
});

/** A recommendation that others can see. To them a draft does not exist. */
export const publishedRecommendation = (state: ReviewState, id: string): Published | undefined =>
  state?.recommendations.find(
    (recommendation): recommendation is Published =>
      recommendation.recommendationId === id && recommendation.publishedOn !== null,
  );

type Published = RecommendationState & { readonly publishedOn: PlainDate };

/** Whether others can see anything of a review. */
export const isPublished = (state: ReviewState): boolean =>
  state !== null && [...state.findings, ...state.recommendations].some(({ publishedOn }) => publishedOn !== null);
