/** Refusals of the formalitet track: acknowledged, dialogue, answered, second stage. */
export type FormalitetRefusal = never;
