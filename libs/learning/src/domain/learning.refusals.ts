/** Every rule of learning that can say no. The codes are part of the API and stable for ever. */
export type TaggingRefusal =
  | 'tagged-complaint-unknown'
  | 'tagged-point-unknown'
  | 'tagged-point-goes-on-elsewhere'
  | 'tagged-complaint-annulled'
  | 'cause-unknown'
  | 'cause-not-valid-today'
  | 'point-already-tagged'
  | 'tag-unknown';

export type LearningPointRefusal =
  | 'learning-point-unknown'
  | 'learning-point-already-identified'
  | 'learning-point-needs-evidence'
  | 'learning-theme-unknown'
  | 'learning-theme-not-valid-on-date'
  | 'evidence-unknown'
  | 'evidence-goes-on-elsewhere'
  | 'evidence-annulled'
  | 'evidence-already-linked';

export type ActionRefusal =
  | 'action-unknown'
  | 'action-already-proposed'
  | 'action-already-agreed'
  | 'action-not-agreed'
  | 'action-not-assigned'
  | 'action-already-completed'
  | 'action-not-completed'
  | 'action-owner-unknown'
  | 'action-owner-not-employed-today'
  | 'action-owner-cannot-work-on-it'
  | 'action-due-in-the-past'
  | 'completion-needs-evidence'
  | 'own-effect-cannot-be-verified'
  | 'effect-already-verified'
  | 'action-not-overdue'
  | 'owner-already-reminded';

export type LearningDateRefusal = 'learning-date-in-the-future' | 'learning-date-out-of-order';

export type LearningRefusal = TaggingRefusal | LearningPointRefusal | ActionRefusal | LearningDateRefusal;

/** Refusals that rest on a lookup, which may be a moment old: it is asked again at the log's head before they stand. */
export const lookedUp: ReadonlySet<string> = new Set<LearningRefusal>([
  'tagged-complaint-unknown',
  'tagged-point-unknown',
  'tagged-point-goes-on-elsewhere',
  'tagged-complaint-annulled',
  'cause-unknown',
  'cause-not-valid-today',
  'learning-point-unknown',
  'learning-theme-unknown',
  'learning-theme-not-valid-on-date',
  'evidence-unknown',
  'evidence-goes-on-elsewhere',
  'evidence-annulled',
  'action-owner-unknown',
  'action-owner-not-employed-today',
  'action-owner-cannot-work-on-it',
]);
