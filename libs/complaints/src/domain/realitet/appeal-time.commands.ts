import type { Message, PlainDate } from '@lydhoer/kernel';
import type { AppealTimeResumed, AppealTimeSuspended, MissingReasonsGiven } from './appeal-time.events.js';

interface Today {
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}

export type SuspendAppealTime = Message<'SuspendAppealTime', AppealTimeSuspended['data'] & Today>;
export type ResumeAppealTime = Message<'ResumeAppealTime', AppealTimeResumed['data'] & Today>;
export type GiveMissingReasons = Message<'GiveMissingReasons', MissingReasonsGiven['data'] & Today>;

/** Commands about what the law itself does to a party’s time for appeals. */
export type AppealTimeCommand = SuspendAppealTime | ResumeAppealTime | GiveMissingReasons;
