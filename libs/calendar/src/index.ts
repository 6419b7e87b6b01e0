export { calendarOf, type DanishCalendar, type LocalCalendar } from './danish-calendar.js';
export {
  calendarSwitches,
  dayFamilies,
  defaultSwitches,
  type CalendarSwitch,
  type DayFamily,
  type DayOff,
} from './days-off.js';
export {
  boundParties,
  judgingDates,
  lawfulGrounds,
  noticeGrounds,
  ruleCodes,
  ruleFamilies,
  workingDayConventions,
  type BoundParty,
  type DeadlineRule,
  type JudgingDate,
  type LawfulGround,
  type Length,
  type NoticeGround,
  type NoticeOwed,
  type RuleCode,
  type RuleFamily,
  type WorkingDayConvention,
} from './deadline-rule.js';
export { deadlineRules, ruleInForce, ruleOf } from './deadline-rules.js';
export type {
  Deadline,
  DeadlineStart,
  Extension,
  Interruptions,
  Pause,
  Suspension,
  ToldSuspension,
} from './deadline.js';
export { calendarSpan, computeDeadline, longestLength } from './compute-deadline.js';
export {
  bornOverdue,
  deadlineStates,
  stateOf,
  type Course,
  type DeadlineState,
  type Judged,
} from './deadline-state.js';
export {
  deemedReceived,
  defaultDelivery,
  deliveryChannels,
  deliveryWords,
  type DeemedReceipt,
  type DeliveryChannel,
} from './delivery.js';
export { describeDeadline, describeReceipt } from './sentences.js';
export { dayOffWords } from './day-off-words.js';
export { longestOfAll } from './extended.js';
export { boundWords, conventionWords, lawfulGroundWords, noticeGroundWords } from './labels.js';
export { lengthInWords } from './phrases.js';
export { startCauses, startCauseWords, type StartCause } from './start-causes.js';
export type { Language } from './words.js';
