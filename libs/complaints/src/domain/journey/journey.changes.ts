import type { AreaChanges } from '../areas.js';
import type { JourneyEvent } from './journey.events.js';

/** What events change in what the citizen met besides the complaint itself. */
export const journeyChanges: AreaChanges<JourneyEvent> = {};
