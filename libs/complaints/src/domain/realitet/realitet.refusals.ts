/** Refusals of the two realitet tracks and the decisions that are appealed. */
export type RealitetRefusal =
  | DecisionRefusal
  | ReceiptRefusal
  | AppealTimeRefusal
  | ReassessmentRefusal
  | AppealBoardRefusal
  | ChairRefusal
  | 'not-a-realitet-point'
  | 'no-point-at-this-step'
  | 'point-on-its-way-stays-realitet'
  | 'date-before-last-step';

export type DecisionRefusal =
  | 'decision-unknown'
  | 'decision-body-contradicts-legal-basis'
  | 'legal-basis-names-several-bodies'
  | 'statute-not-in-force'
  | 'decision-body-needs-no-confirmation'
  | 'decision-after-the-complaint'
  | 'decision-already-acted-on'
  | 'point-of-another-decision'
  | 'point-already-linked-to-decision'
  | 'decision-staff-unknown'
  | 'new-decision-needs-a-complaint-of-its-own'
  | 'suspensive-effect-needs-paragraph'
  | 'immediate-execution-needs-suspensive-effect'
  | 'suspensive-effect-not-by-law'
  | 'suspensive-effect-not-recorded'
  | 'suspensive-effect-unchanged';

export type ReceiptRefusal =
  | 'receipt-already-recorded'
  | 'receipt-not-recorded'
  | 'receipt-person-unknown'
  | 'receipt-before-decision'
  | 'received-before-it-was-sent'
  | 'digital-post-is-received-when-available'
  | 'later-ground-only-for-digital-post'
  | 'guidance-was-given'
  | 'guidance-before-receipt'
  | 'guidance-day-only-when-it-was-missing';

/** Why the law does not stop a party’s time for appeals, or does not let it run on or begin anew. */
export type AppealTimeRefusal =
  | 'appeal-time-not-running'
  | 'appeal-time-already-suspended'
  | 'appeal-time-not-suspended'
  | 'access-asked-too-early'
  | 'access-asked-too-late'
  | 'access-answered-before-asked'
  | 'access-answer-incomplete'
  | 'access-requests-unchanged'
  | 'reasons-already-given'
  | 'reasons-before-receipt'
  | 'missing-reasons-unchanged';

export type ReassessmentRefusal =
  | 'committee-decision-is-not-reassessed'
  | 'act-has-appeal-rules-of-its-own'
  | 'reassessment-needs-confirmed-act'
  | 'points-repeated'
  | 'new-decision-missing'
  | 'new-decision-only-when-upheld'
  | 'new-decision-out-of-order'
  | 'citizen-may-still-answer'
  | 'forwarding-incomplete';

export type AppealBoardRefusal =
  | 'dispensation-already-decided'
  | 'in-time-needs-no-dispensation'
  | 'dispensation-refused-ends-the-appeal'
  | 'appeal-cause-missing'
  | 'appeal-cause-unknown'
  | 'appeal-cause-not-valid-on-date'
  | 'appeal-cause-repeated'
  | 'appeal-outcome-received-before-decided'
  | 'board-receipt-unchanged'
  | 'remitted-committee-case-goes-back-to-the-committee';

export type ChairRefusal =
  | 'not-a-chairs-decision'
  | 'instant-in-the-future'
  | 'chair-decision-executed-before-decided'
  | 'chair-decision-notified-before-executed'
  | 'chair-decision-already-notified'
  | 'chair-decision-times-unchanged'
  | 'chair-decision-notice-told-twice'
  | 'chair-decision-execution-told-twice'
  | 'chair-decision-never-executed'
  | 'chair-decision-answers-contradict'
  | 'chair-decision-approval-before-execution'
  | 'chair-decision-still-holds'
  | 'chair-decision-approved-in-time';
