/** Refusals of the people of a complaint and their roles. */
export type PartyRefusal = never;
