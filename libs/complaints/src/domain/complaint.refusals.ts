import type { CorrectionRefusal } from './corrections/corrections.refusals.js';
import type { DeadlineRefusal } from './deadlines/deadlines.refusals.js';
import type { FormalitetRefusal } from './formalitet/formalitet.refusals.js';
import type { JourneyRefusal } from './journey/journey.refusals.js';
import type { LinkingRefusal } from './linking/linking.refusals.js';
import type { PartyRefusal } from './parties/parties.refusals.js';
import type { RealitetRefusal } from './realitet/realitet.refusals.js';

/** Every rule of a complaint that can say no. The codes are part of the API and stable for ever. */
export type ComplaintRefusal =
  | IntakeRefusal
  | WordRefusal
  | PointRefusal
  | AnswerRefusal
  | StaffRefusal
  | ReminderRefusal
  | DateRefusal
  | LifeRefusal
  | FormalitetRefusal
  | RealitetRefusal
  | DeadlineRefusal
  | PartyRefusal
  | CorrectionRefusal
  | JourneyRefusal
  | LinkingRefusal;

export type IntakeRefusal =
  | 'anonymous-has-no-person'
  | 'complainant-person-missing'
  | 'concerns-told-twice'
  | 'power-of-attorney-missing'
  | 'power-of-attorney-only-for-representative'
  | 'journal-reference-malformed'
  | 'intake-unchanged'
  | 'intake-told-and-removed'
  | 'not-stated-only-from-imports';

/** What the vocabulary and the organisation said about the words used. */
export type WordRefusal =
  | 'theme-unknown'
  | 'theme-not-valid-on-date'
  | 'consequence-unknown'
  | 'consequence-not-valid-on-date'
  | 'team-unknown'
  | 'team-not-valid-on-date';

export type PointRefusal =
  | 'complaint-needs-a-point'
  | 'too-many-points'
  | 'point-repeated'
  | 'point-unknown'
  | 'consequence-repeated'
  | 'classification-unchanged'
  | 'kind-not-corrected'
  | 'kind-corrected-without-reason'
  | 'answered-point-stays-formalitet'
  | 'point-raised-before-the-complaint'
  | 'point-raised-date-unchanged'
  | 'never-turned-from-a-contact'
  | 'turned-date-unchanged';

export type AnswerRefusal =
  | 'realitet-point-needs-reassessment'
  | 'point-not-classified'
  | 'point-already-answered'
  | 'dismissal-reason-missing'
  | 'dismissal-reason-only-when-dismissed'
  | 'older-than-a-year-is-not-the-departments'
  | 'complainant-not-anonymous'
  | 'answer-incomplete'
  | 'remedy-contradicts-itself';

export type StaffRefusal =
  | 'assignee-unknown'
  | 'assignee-not-employed-on-date'
  | 'assignee-not-in-team'
  | 'already-assigned'
  | 'not-assigned-yet'
  | 'answer-due-date-unchanged'
  | 'not-the-assignee'
  | 'handed-over-to-the-same'
  | 'answer-due-in-the-past';

export type ReminderRefusal = 'assignment-not-overdue' | 'assignment-already-answered' | 'assignee-already-reminded';

export type DateRefusal =
  | 'date-in-the-future'
  | 'date-too-early'
  | 'date-before-receipt'
  | 'date-before-point-raised'
  | 'closed-before-answer'
  | 'receipt-date-unchanged'
  | 'received-after-it-was-handled'
  | 'received-after-a-duty-arose';

export type LifeRefusal =
  | 'complaint-unknown'
  | 'already-registered'
  | 'already-a-complaint'
  | 'contact-has-no-points'
  | 'complaint-withdrawn'
  | 'complaint-closed'
  | 'points-unanswered'
  | 'realitet-point-open'
  | 'new-decision-is-owed'
  | 'court-case-is-open'
  | 'too-late-to-withdraw'
  | 'step-not-possible';

/** Refusals that rest on a lookup, which may be a moment old: it is asked again at the log's head before they stand. */
export const lookedUp: ReadonlySet<string> = new Set<WordRefusal | StaffRefusal | JourneyRefusal | RealitetRefusal>([
  'theme-unknown',
  'theme-not-valid-on-date',
  'consequence-unknown',
  'consequence-not-valid-on-date',
  'team-unknown',
  'team-not-valid-on-date',
  'assignee-unknown',
  'assignee-not-employed-on-date',
  'assignee-not-in-team',
  'adviser-unknown',
  'decision-staff-unknown',
  'appeal-cause-unknown',
  'appeal-cause-not-valid-on-date',
]);
