import type { AreaChanges } from '../areas.js';
import type { RealitetEvent } from './realitet.events.js';

/** What events change in the two realitet tracks and the decisions that are appealed. */
export const realitetChanges: AreaChanges<RealitetEvent> = {};
