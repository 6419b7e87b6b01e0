/** Commands of the two realitet tracks and the decisions that are appealed. */
export type RealitetCommand = never;
