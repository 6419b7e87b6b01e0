/** Commands of how a complaint hangs together with others. */
export type LinkingCommand = never;
