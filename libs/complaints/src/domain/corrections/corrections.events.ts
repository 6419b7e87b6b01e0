/** Events of what was recorded wrongly and put right. */
export type CorrectionEvent = never;

export const correctionsEvents = [] as const;
