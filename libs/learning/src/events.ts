export type * from './domain/action.events.js';
export type * from './domain/learning-point.events.js';
export type * from './domain/tagging.events.js';
