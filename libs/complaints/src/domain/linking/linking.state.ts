/** What the next decision needs to know of how a complaint hangs together with others. */
export type LinkingState = Readonly<Record<string, never>>;

export const initialLinking: LinkingState = {};
