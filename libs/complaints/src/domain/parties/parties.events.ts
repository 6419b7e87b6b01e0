/** Events of the people of a complaint and their roles. */
export type PartyEvent = never;

export const partiesEvents = [] as const;
