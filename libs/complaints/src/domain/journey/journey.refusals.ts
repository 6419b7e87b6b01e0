/** Refusals of what the citizen met besides the complaint itself. */
export type JourneyRefusal = never;
