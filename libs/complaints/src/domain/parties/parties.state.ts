/** What the next decision needs to know of the people of a complaint and their roles. */
export type PartiesState = Readonly<Record<string, never>>;

export const initialParties: PartiesState = {};
