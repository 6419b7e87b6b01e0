/** What the next decision needs to know of what the citizen met besides the complaint itself. */
export type JourneyState = Readonly<Record<string, never>>;

export const initialJourney: JourneyState = {};
