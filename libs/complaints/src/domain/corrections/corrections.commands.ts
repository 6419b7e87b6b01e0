/** Commands of what was recorded wrongly and put right. */
export type CorrectionCommand = never;
