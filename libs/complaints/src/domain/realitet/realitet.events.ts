import { appealEvents, type AppealEvent } from './appeal.events.js';
import { appealTimeEvents, type AppealTimeEvent } from './appeal-time.events.js';
import { chairEvents, type ChairEvent } from './chair.events.js';
import { decisionEvents, type DecisionEvent } from './decision.events.js';

export type * from './appeal.events.js';
export type * from './appeal-time.events.js';
export type * from './chair.events.js';
export type * from './decision.events.js';

/** Events of the two realitet tracks and the decisions that are appealed. */
export type RealitetEvent = DecisionEvent | AppealTimeEvent | AppealEvent | ChairEvent;

export const realitetEvents = [...decisionEvents, ...appealTimeEvents, ...appealEvents, ...chairEvents] as const;
