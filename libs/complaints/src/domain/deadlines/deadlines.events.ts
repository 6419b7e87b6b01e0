/** Events of the deadlines of a complaint. */
export type DeadlineEvent = never;

export const deadlinesEvents = [] as const;
