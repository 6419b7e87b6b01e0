import { appealEvents, type AppealEvent } from './appeal.events.js';
import { chairEvents, type ChairEvent } from './chair.events.js';
import { decisionEvents, type DecisionEvent } from './decision.events.js';

export type * from './appeal.events.js';
export type * from './chair.events.js';
export type * from './decision.events.js';

/** Events of the two realitet tracks and the decisions that are appealed. */
export type RealitetEvent = DecisionEvent | AppealEvent | ChairEvent;

export const realitetEvents = [...decisionEvents, ...appealEvents, ...chairEvents] as const;
