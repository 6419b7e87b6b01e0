/** Events of what the citizen met besides the complaint itself. */
export type JourneyEvent = never;

export const journeyEvents = [] as const;
