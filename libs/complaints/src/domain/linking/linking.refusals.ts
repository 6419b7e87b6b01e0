/** Refusals of how a complaint hangs together with others. */
export type LinkingRefusal =
  | MergeRefusal
  | 'complaint-merged'
  | 'linked-to-itself'
  | 'other-complaint-unknown'
  | 'other-complaint-does-not-count'
  | 'already-linked'
  | 'too-many-links'
  | 'repeats-a-later-complaint'
  | 'repeats-what-is-not-answered'
  | 'link-unknown';

/** Why a registration is not merged into another, or not taken out again. */
export type MergeRefusal =
  | 'others-merged-into-it'
  | 'merge-the-other-way-round'
  | 'points-without-counterpart'
  | 'counterpart-unknown'
  | 'counterpart-of-another-kind'
  | 'counterpart-raised-later'
  | 'counterpart-withdrawn'
  | 'merge-into-withdrawn'
  | 'others-would-be-withdrawn'
  | 'complaint-not-merged';
