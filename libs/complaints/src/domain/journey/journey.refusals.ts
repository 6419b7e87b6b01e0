/** Refusals of what the citizen met besides the complaint itself. */
export type JourneyRefusal =
  | 'adviser-unknown'
  | 'adviser-stays-the-same'
  | 'adviser-change-already-recorded'
  | 'adviser-change-unknown'
  | 'adviser-change-as-it-stands'
  | 'citizen-contact-unknown'
  | 'too-much-of-a-journey'
  | 'complaint-not-known-then';
