import type { PlainDate } from '@lydhoer/kernel';

/** What the next decision needs to know of what was recorded wrongly and put right. */
export interface CorrectionsState {
  /** The registration was a mistake: it counts nowhere, and nothing is done about it any more. */
  readonly annulled: boolean;
  /** The day it was withdrawn or closed; null while it is open. */
  readonly endedOn: PlainDate | null;
}

export const initialCorrections: CorrectionsState = { annulled: false, endedOn: null };
