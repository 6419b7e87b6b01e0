import type { AreaChanges } from '../areas.js';
import type { CorrectionEvent } from './corrections.events.js';

/** What events change in what was recorded wrongly and put right. */
export const correctionsChanges: AreaChanges<CorrectionEvent> = {};
