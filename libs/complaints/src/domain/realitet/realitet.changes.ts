import type { AreaChanges } from '../areas.js';
import { appealChanges } from './appeal.changes.js';
import { appealTimeChanges } from './appeal-time.changes.js';
import { decisionChanges } from './decision.changes.js';
import type { RealitetEvent } from './realitet.events.js';

/** What events change in the two realitet tracks and the decisions that are appealed. */
export const realitetChanges: AreaChanges<RealitetEvent> = {
  ...decisionChanges,
  ...appealTimeChanges,
  ...appealChanges,
};
