/** Events of the formalitet track: acknowledged, dialogue, answered, second stage. */
export type FormalitetEvent = never;

export const formalitetEvents = [] as const;
