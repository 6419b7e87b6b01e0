/** Commands of the deadlines of a complaint. */
export type DeadlineCommand = never;
