import type { AreaChanges } from '../areas.js';
import type { DeadlineEvent } from './deadlines.events.js';

/** What events change in the deadlines of a complaint. */
export const deadlinesChanges: AreaChanges<DeadlineEvent> = {};
