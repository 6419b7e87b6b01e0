/** What the next decision needs to know of the deadlines of a complaint. */
export type DeadlinesState = Readonly<Record<string, never>>;

export const initialDeadlines: DeadlinesState = {};
