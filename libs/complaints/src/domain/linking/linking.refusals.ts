/** Refusals of how a complaint hangs together with others. */
export type LinkingRefusal = never;
