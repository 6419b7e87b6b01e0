/** What the next decision needs to know of what was recorded wrongly and put right. */
export type CorrectionsState = Readonly<Record<string, never>>;

export const initialCorrections: CorrectionsState = {};
