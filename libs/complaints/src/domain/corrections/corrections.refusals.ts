/** Refusals of what was recorded wrongly and put right. */
export type CorrectionRefusal =
  | 'registration-annulled'
  | 'registration-not-annulled'
  | 'other-complaint-missing'
  | 'other-complaint-only-when-registered-twice'
  | 'other-complaint-is-this-one'
  | 'other-complaint-unknown'
  | 'other-complaint-does-not-count'
  | 'received-before-the-decision'
  | 'complaint-not-closed'
  | 'complaint-not-withdrawn'
  | 'step-point-missing'
  | 'step-has-no-point'
  | 'step-not-taken'
  | 'step-date-unchanged'
  | 'date-after-next-step'
  | 'point-not-answered'
  | 'answer-unchanged';
