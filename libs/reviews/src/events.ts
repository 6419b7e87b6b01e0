export type * from './domain/review.events.js';
