/** Events of how a complaint hangs together with others. */
export type LinkingEvent = never;

export const linkingEvents = [] as const;
