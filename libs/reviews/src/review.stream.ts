/** The stream of a review. */
export const reviewStream = (reviewId: string): string => `review-${reviewId}`;
