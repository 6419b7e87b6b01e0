/** Every rule of a review that can say no. The codes are part of the API and stable for ever. */
export type ReviewRefusal =
  | 'review-unknown'
  | 'review-already-opened'
  | 'review-concluded'
  | 'review-without-finding'
  | 'review-date-in-the-future'
  | 'finding-point-unknown'
  | 'positive-finding-carries-no-criticism'
  | 'addressee-unknown'
  | 'addressee-not-valid-today'
  | 'addressee-cannot-reply'
  | 'reply-due-in-the-past'
  | 'draft-unknown'
  | 'nothing-to-publish'
  | 'recommendation-unknown'
  | 'recommendation-already-replied'
  | 'reply-reasons-missing'
  | 'reply-before-publication'
  | OpeningRefusal
  | ReminderRefusal;

export type OpeningRefusal =
  | 'reviewed-complaint-missing'
  | 'reviewed-complaint-unknown'
  | 'reviewed-complaint-goes-on-elsewhere'
  | 'reviewed-complaint-annulled'
  | 'reviewed-contact-is-no-complaint'
  | 'review-consent-missing'
  | 'review-consent-after-opening'
  | 'own-initiative-has-no-complaint';

export type ReminderRefusal = 'reply-not-overdue' | 'addressee-already-reminded';

/** Refusals that rest on a lookup, which may be a moment old: it is asked again at the log's head before they stand. */
export const lookedUp: ReadonlySet<string> = new Set<ReviewRefusal>([
  'reviewed-complaint-unknown',
  'reviewed-complaint-goes-on-elsewhere',
  'reviewed-complaint-annulled',
  'reviewed-contact-is-no-complaint',
  'finding-point-unknown',
  'addressee-unknown',
  'addressee-not-valid-today',
  'addressee-cannot-reply',
]);
