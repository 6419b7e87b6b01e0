/** Refusals of the deadlines of a complaint. */
export type DeadlineRefusal =
  ServiceGoalRefusal | ExtensionRefusal | ExtensionNoticeRefusal | DutyRefusal | ExplainRefusal;

/** Why a deadline is not paused or resumed, or its pause not put right. */
export type ServiceGoalRefusal =
  | 'deadline-unknown'
  | 'statutory-deadline-not-pausable'
  | 'deadline-not-running'
  | 'deadline-already-over'
  | 'deadlines-already-computed'
  | 'pause-unknown'
  | 'pause-already-ended'
  | 'pause-before-start'
  | 'pause-ends-before-it-begins'
  | 'pause-unchanged'
  | 'pause-open-but-deadline-ended';

/** Why a deadline is not extended, or its extension not put right. */
export type ExtensionRefusal =
  | 'extension-before-start'
  | 'extension-after-it-ended'
  | 'extension-not-possible'
  | 'extension-too-long'
  | 'extension-unknown'
  | 'extension-unchanged'
  | 'later-extension-too-late';

/** Why a notice that more time is needed is not recorded, or not put right. */
export type ExtensionNoticeRefusal =
  | 'not-extended-by-notice'
  | 'extension-ground-not-in-law'
  | 'deadline-has-no-date'
  | 'notice-before-start'
  | 'notice-after-it-was-met'
  | 'notice-unknown'
  | 'notice-unchanged'
  | 'expected-date-not-later';

/** Why a duty is not recorded, not discharged, or its end not put right. */
export type DutyRefusal =
  | 'duty-unknown'
  | 'duty-already-recorded'
  | 'duty-already-discharged'
  | 'duty-not-discharged'
  | 'discharge-unchanged'
  | 'duty-has-no-time'
  | 'time-on-another-day'
  | 'time-in-the-future'
  | 'discharged-before-it-arose'
  | 'duty-does-not-end-so'
  | 'worry-needs-a-team'
  | 'only-a-worry-has-a-team';

/** Why a hypothetical deadline is not explained. */
export type ExplainRefusal =
  | 'rule-or-situation-missing'
  | 'rule-and-situation'
  | 'start-missing'
  | 'start-told-twice'
  | 'channel-missing'
  | 'start-time-on-another-day'
  | 'rule-not-in-force'
  | 'rule-not-pausable'
  | 'length-set-by-law'
  | 'length-too-long'
  | 'convention-missing'
  | 'convention-only-for-working-days'
  | 'date-beyond-calendar'
  | 'rule-not-extended-by-notice'
  | 'rule-not-stopped-by-law'
  | 'access-answer-missing'
  | PresupposedBodyRefusal;

/** Why a deadline is not explained for the decision that was told. */
export type PresupposedBodyRefusal =
  'rule-not-for-committee-decisions' | 'rule-only-for-committee-decisions' | 'regime-not-computed-here';
