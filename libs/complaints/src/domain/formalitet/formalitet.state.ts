/** What the next decision needs to know of the formalitet track: acknowledged, dialogue, answered, second stage. */
export type FormalitetState = Readonly<Record<string, never>>;

export const initialFormalitet: FormalitetState = {};
