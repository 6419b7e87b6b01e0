/** Every rule of a collective complaint that can say no, besides those it shares with complaints. */
export type CollectiveRefusal =
  | 'collective-unknown'
  | 'collective-already-opened'
  | 'collective-closed'
  | 'collective-not-closed'
  | 'date-before-opening'
  | 'family-told-twice'
  | 'family-already-joined'
  | 'family-complaint-unknown'
  | 'family-needs-a-complaint'
  | 'family-complaint-does-not-count'
  | 'family-not-in-collective'
  | 'left-before-joined'
  | 'joined-before-it-left'
  | 'spokesperson-is-one-person'
  | 'spokesperson-not-enrolled'
  | 'family-has-not-withdrawn'
  | 'no-family-enrolled'
  | 'parts-open'
  | 'closed-before-its-parts'
  | CollectiveCorrectionRefusal;

/** Refusals of what was recorded wrongly of a collective complaint and put right. */
export type CollectiveCorrectionRefusal =
  | 'step-family-missing'
  | 'step-has-no-family'
  | 'another-family-step-was-last'
  | 'family-speaks-for-all'
  | 'statement-unknown';
