import type { Message, PlainDate } from '@lydhoer/kernel';
import type { Rulebook } from '../deadlines/rulebook.js';
import type {
  AccessRequestsCorrected,
  AppealTimeResumed,
  AppealTimeSuspended,
  MissingReasonsCorrected,
  MissingReasonsGiven,
} from './appeal-time.events.js';

interface Today {
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}

export type SuspendAppealTime = Message<'SuspendAppealTime', AppealTimeSuspended['data'] & Today>;
export type ResumeAppealTime = Message<'ResumeAppealTime', AppealTimeResumed['data'] & Today>;
export type GiveMissingReasons = Message<'GiveMissingReasons', MissingReasonsGiven['data'] & Today>;
export type CorrectAccessRequests = Message<
  'CorrectAccessRequests',
  Omit<AccessRequestsCorrected['data'], 'was'> &
    Today & {
      /** By which the last day to ask is computed anew, for each request by what came before it. */
      readonly rulebook: Rulebook;
    }
>;
export type CorrectMissingReasons = Message<
  'CorrectMissingReasons',
  Omit<MissingReasonsCorrected['data'], 'was'> & Today
>;

/** Commands about what the law itself does to a party’s time for appeals. */
export type AppealTimeCommand =
  SuspendAppealTime | ResumeAppealTime | GiveMissingReasons | CorrectAccessRequests | CorrectMissingReasons;
