/** Why a deadline that was set has another date now. Stable for ever. */
export const moveCauses = [
  'receipt-date-corrected',
  'fact-corrected',
  'reclassified',
  'pause',
  'extension',
  'calendar-changed',
  'rule-changed',
  'extended-with-notice',
  'suspended-by-law',
  'restarted-by-law',
] as const;
export type MoveCause = (typeof moveCauses)[number];

/** Why a service goal is paused. What else was behind it stands in the note. */
export const pauseGrounds = [
  'awaiting-citizen',
  'awaiting-third-party',
  'awaiting-other-authority',
  'agreed-with-citizen',
  'other',
] as const;
export type PauseGround = (typeof pauseGrounds)[number];

/** What a complaint may bring about besides its answer: recorded by a person, each with deadlines of its own. */
export const dutyKinds = [
  'worry-in-complaint',
  'access-to-files',
  'child-assessment',
  'childs-plan',
  'first-follow-up',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** How a duty ended. `recorded-in-error`: there never was one. `preliminary` only of a child's assessment. */
export const dutyEnds = ['done', 'preliminary', 'given-up-by-citizen', 'recorded-in-error'] as const;
export type DutyEnd = (typeof dutyEnds)[number];
