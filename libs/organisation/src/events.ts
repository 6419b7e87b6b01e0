export type * from './domain/organisation.events.js';
