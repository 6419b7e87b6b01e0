import type { AreaDecisions } from '../areas.js';
import type { JourneyCommand } from './journey.commands.js';

/** What commands decide in what the citizen met besides the complaint itself. */
export const journeyDecisions: AreaDecisions<JourneyCommand> = {};
