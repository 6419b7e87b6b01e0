/** Refusals of how a complaint hangs together with others. */
export type LinkingRefusal =
  | 'complaint-merged'
  | 'linked-to-itself'
  | 'other-complaint-unknown'
  | 'other-complaint-does-not-count'
  | 'already-linked'
  | 'too-many-links'
  | 'repeats-a-later-complaint'
  | 'link-unknown'
  | 'others-merged-into-it'
  | 'merge-the-other-way-round'
  | 'points-without-counterpart'
  | 'counterpart-unknown'
  | 'complaint-not-merged';
