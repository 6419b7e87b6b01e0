export type * from './domain/organisation.events.js';
export type * from './domain/calendar/calendar.events.js';
export type * from './domain/goals/goals.events.js';
