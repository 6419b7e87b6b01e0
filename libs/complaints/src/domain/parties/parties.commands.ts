/** Commands of the people of a complaint and their roles. */
export type PartyCommand = never;
