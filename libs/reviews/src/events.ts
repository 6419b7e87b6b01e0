export type { Criticism } from './domain/criticism.values.js';
export type * from './domain/review.events.js';
export type { AddresseeKind, ConsentForm, Occasion, Reply } from './domain/review.values.js';
