/** Refusals of the deadlines of a complaint. */
export type DeadlineRefusal = never;
