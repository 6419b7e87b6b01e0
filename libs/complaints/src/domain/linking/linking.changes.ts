import type { AreaChanges } from '../areas.js';
import type { LinkingEvent } from './linking.events.js';

/** What events change in how a complaint hangs together with others. */
export const linkingChanges: AreaChanges<LinkingEvent> = {};
