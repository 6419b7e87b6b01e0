import type { AreaChanges } from '../areas.js';
import type { PartyEvent } from './parties.events.js';

/** What events change in the people of a complaint and their roles. */
export const partiesChanges: AreaChanges<PartyEvent> = {};
