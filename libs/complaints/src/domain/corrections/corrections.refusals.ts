/** Refusals of what was recorded wrongly and put right. */
export type CorrectionRefusal = never;
