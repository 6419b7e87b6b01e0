export { reviewEvents } from './domain/review.events.js';
export { ReviewsModule } from './reviews.module.js';
