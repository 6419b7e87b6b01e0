/** What the next decision needs to know of the two realitet tracks and the decisions that are appealed. */
export type RealitetState = Readonly<Record<string, never>>;

export const initialRealitet: RealitetState = {};
