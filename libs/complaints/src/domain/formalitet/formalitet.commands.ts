/** Commands of the formalitet track: acknowledged, dialogue, answered, second stage. */
export type FormalitetCommand = never;
