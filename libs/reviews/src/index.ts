export { reviewEvents } from './domain/review.events.js';
export { ReviewsModule, reviewViews } from './reviews.module.js';
