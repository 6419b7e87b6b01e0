/** Refusals of what was recorded wrongly and put right. */
export type CorrectionRefusal =
  | TakingBackRefusal
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
  | 'step-recorded-for-another-day'
  | 'step-date-unchanged'
  | 'date-after-next-step'
  | 'new-decision-was-made-later'
  | 'silence-was-counted-from-this-day'
  | 'outstanding-action-due-before'
  | 'point-not-answered'
  | 'answer-unchanged';

/** Refusals of taking back a step that was recorded by mistake. */
export type TakingBackRefusal =
  | 'no-step-to-take-back'
  | 'another-step-was-taken-last'
  | 'step-to-take-back-not-taken'
  | 'conversation-settled-points'
  | 'point-went-along-with-appeal'
  | 'outstanding-actions-of-it-done'
  | 'new-decision-is-touched-by-points';
