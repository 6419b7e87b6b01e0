import { Refusal } from '@lydhoer/kernel';
import type { LinkingRefusal } from './linking/linking.refusals.js';
import type { RegisteredComplaint } from './complaint.state.js';

/**
 * Whether a registration counts. One that was merged into another, or annulled, stands in no list, no figure and no
 * overview of deadlines; what undoes it brings it back as it was. Views keep it in a column of its own, so that
 * nothing else of a row changes meanwhile.
 */
export const standings = ['counts', 'merged', 'annulled'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ linking, corrections }: RegisteredComplaint): Standing {
  if (corrections.annulled) return 'annulled';
  return linking.mergedInto === null ? 'counts' : 'merged';
}

/** What goes on for others neither is merged away nor annulled, or they would vanish with it. */
export function noneMergedInto(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Refusal<LinkingRefusal>('others-merged-into-it', { complaints });
}

/** What somebody else complained of is not withdrawn with the complaint that it was merged into. */
export function noneWithdrawnWith(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Refusal<LinkingRefusal>('others-would-be-withdrawn', { complaints });
}

/** What was merged into another complaint is handled there. */
export function notMerged({ linking }: RegisteredComplaint): void {
  if (linking.mergedInto !== null) throw new Refusal<LinkingRefusal>('complaint-merged', { into: linking.mergedInto });
}
