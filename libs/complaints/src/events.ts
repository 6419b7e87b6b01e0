export type * from './domain/complaint.events.js';
export type * from './domain/corrections/corrections.events.js';
export type * from './domain/formalitet/formalitet.events.js';
export type * from './domain/intake/intake.events.js';
export type * from './domain/parties/parties.events.js';
