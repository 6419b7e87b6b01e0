/** Events of the two realitet tracks and the decisions that are appealed. */
export type RealitetEvent = never;

export const realitetEvents = [] as const;
