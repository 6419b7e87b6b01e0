import type { AreaChanges } from '../areas.js';
import type { FormalitetEvent } from './formalitet.events.js';

/** What events change in the formalitet track: acknowledged, dialogue, answered, second stage. */
export const formalitetChanges: AreaChanges<FormalitetEvent> = {};
