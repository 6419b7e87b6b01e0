/** Refusals of the formalitet track. */
export type FormalitetRefusal =
  | 'already-acknowledged'
  | 'date-before-previous-step'
  | 'second-stage-needs-another-person'
  | 'second-stage-open'
  | 'outstanding-action-unknown'
  | 'outstanding-action-already-done'
  | 'outstanding-action-not-done'
  | 'outstanding-action-unchanged'
  | 'outstanding-action-due-unchanged'
  | 'outstanding-action-due-in-the-past'
  | 'point-not-formalitet'
  | 'dialogue-without-formalitet-point'
  | 'decision-to-tie-unknown'
  | 'decision-tie-unchanged';
