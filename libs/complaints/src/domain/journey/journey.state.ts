import type { AdviserChanged } from './journey.events.js';

export type AdviserChange = Omit<AdviserChanged['data'], 'complaintId'>;

/** What the next decision needs to know of what the citizen met besides the complaint itself. */
export interface JourneyState {
  readonly adviserChanges: readonly AdviserChange[];
  /** The ids of the contacts that stand. */
  readonly contacts: readonly string[];
}

export const initialJourney: JourneyState = { adviserChanges: [], contacts: [] };
