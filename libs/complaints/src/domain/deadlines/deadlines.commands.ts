import type { Message, PlainDate } from '@lydhoer/kernel';
import type { KnownWords } from '../known.js';
import type {
  DeadlineExtended,
  DeadlineExtensionCorrected,
  DeadlineExtensionNotified,
  DeadlinePauseCorrected,
  DeadlinePaused,
  DeadlineResumed,
  DutyArisen,
  DutyDischargeCorrected,
  DutyDischarged,
  ExtensionNoticeCorrected,
} from './deadlines.events.js';
import type { Extension, ExtensionNotice } from './deadlines.state.js';
import type { Rulebook } from './rulebook.js';

interface Today {
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}

export type PauseDeadline = Message<'PauseDeadline', DeadlinePaused['data'] & Today>;
export type ResumeDeadline = Message<'ResumeDeadline', DeadlineResumed['data'] & Today>;
export type CorrectPause = Message<'CorrectPause', Omit<DeadlinePauseCorrected['data'], 'was'> & Today>;
export type ExtendDeadline = Message<
  'ExtendDeadline',
  Omit<DeadlineExtended['data'], 'extendedOn'> &
    Today & {
      /** The day it was given; left out: today. */
      readonly extendedOn?: PlainDate | undefined;
    }
>;
/** Puts one of a goal's extensions right, which is known by its day and its length as they were recorded. */
export type CorrectExtension = Message<
  'CorrectExtension',
  Pick<DeadlineExtensionCorrected['data'], 'complaintId' | 'deadlineId' | 'extension' | 'reason'> &
    Today & {
      readonly was: Extension;
      /** By which the goal is computed without that extension. */
      readonly rulebook: Rulebook;
    }
>;
/** Tells that the citizen was told of more time; which deadlines that extends follows from the rule. */
export type NotifyOfExtension = Message<
  'NotifyOfExtension',
  Omit<DeadlineExtensionNotified['data'], 'alongside'> & Today
>;
/** Puts one of a deadline's notices right, which is known by its days as they were recorded. */
export type CorrectExtensionNotice = Message<
  'CorrectExtensionNotice',
  Pick<ExtensionNoticeCorrected['data'], 'complaintId' | 'deadlineId' | 'notice' | 'reason'> &
    Today & {
      readonly was: Pick<ExtensionNotice, 'notifiedOn' | 'expectedOn'>;
      /** By which the deadline is computed without that notice. */
      readonly rulebook: Rulebook;
    }
>;
/** Computes the open deadlines anew, under the calendar and the rules as they stand. */
export type RecalculateDeadlines = Message<
  'RecalculateDeadlines',
  {
    readonly complaintId: string;
    /** True: also those that a case imported as closed never had. */
    readonly missing: boolean;
  }
>;
export type RecordDuty = Message<
  'RecordDuty',
  DutyArisen['data'] &
    Today & {
      /** The instant of the request, ISO 8601 UTC. */
      readonly now: string;
      readonly known: Pick<KnownWords, 'teams'>;
    }
>;
/** A worry that is told with the registration, of the day of receipt. */
export type RegisteredWorry = Pick<RecordDuty['data'], 'dutyId' | 'startedAt' | 'team' | 'note' | 'now' | 'known'>;
export type DischargeDuty = Message<'DischargeDuty', DutyDischarged['data'] & Today & { readonly now: string }>;

export type CorrectDutyDischarge = Message<
  'CorrectDutyDischarge',
  Omit<DutyDischargeCorrected['data'], 'was'> & Today & { readonly now: string }
>;

/** Commands of the deadlines of a complaint. */
export type DeadlineCommand =
  | PauseDeadline
  | ResumeDeadline
  | CorrectPause
  | ExtendDeadline
  | CorrectExtension
  | NotifyOfExtension
  | CorrectExtensionNotice
  | RecalculateDeadlines
  | RecordDuty
  | DischargeDuty
  | CorrectDutyDischarge;
