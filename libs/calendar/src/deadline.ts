import type { PlainDate } from '@lydhoer/kernel';
import type { DayOff } from './days-off.js';
import type { Extendable, JudgingDate, LawfulGround, Length, NoticeGround } from './deadline-rule.js';

/** What starts a clock. */
export interface DeadlineStart {
  /** The day, in Denmark. */
  readonly on: PlainDate;
  /** The instant (ISO 8601 with zone), for rules in hours; null or left out: only the day is known. */
  readonly at?: string | null;
  /** A code of `startCauses`; one that is not there is shown without words of its own. */
  readonly by: string;
  /** For rules whose length is set locally; goes before the catalogue’s where both are there. */
  readonly length?: Length | undefined;
  /** A local maximum of extension; goes before the rule’s own. */
  readonly extension?: Extendable | null | undefined;
}

/** The clock stands still from a day, that day included, until a day, that day not included; null: still. */
export interface Pause {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/**
 * More time: until a named day, or by a number of days in the rule’s own unit (working days for rules in working
 * days, calendar days for all others). One that is owed a notice holds only if that was sent before the time was over.
 */
export type Extension =
  | { readonly until: PlainDate; /** The day the notice was sent. */ readonly notifiedOn?: PlainDate }
  | { readonly by: number };

/** A clock that the law stops from a day, that day included, until a day, that day not included; null: still. */
export type Suspension = Pause;

export interface Interruptions {
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  /** What the law itself stopped; left out: nothing. */
  readonly suspensions?: readonly Suspension[];
}

/** A notice that more time is needed, as a deadline tells of it. */
export interface ToldNotice {
  readonly notifiedOn: PlainDate;
  readonly expectedOn: PlainDate;
  readonly ground: NoticeGround;
  /** It was sent before the time was over; a later one extends nothing. */
  readonly inTime: boolean;
}

/** What the law stopped, as a deadline tells of it. */
export interface ToldSuspension extends Suspension {
  readonly ground: LawfulGround;
}

/** A deadline with everything that explains it. Plain data: it stands in events and answers as it is. */
export interface Deadline {
  readonly rule: { readonly code: string; readonly version: number };
  readonly startedOn: PlainDate;
  /** The instant, where the rule counts hours and it is known; else null. */
  readonly startedAt: string | null;
  readonly startedBy: string;
  readonly length: Length;
  /** The unmoved date: after pauses and extensions, before days off. */
  readonly dueOn: PlainDate;
  /** The date moved past days off; never before `dueOn`. */
  readonly latestOn: PlainDate;
  readonly judgedBy: JudgingDate;
  /** The date of the two by which it is judged; it runs until 23:59:59 in Denmark. */
  readonly countsOn: PlainDate;
  /** The instant by which it is judged, where the rule counts hours and the start’s is known; else null. */
  readonly countsAt: string | null;
  /** The days between `dueOn` and `latestOn` that moved it, in order. */
  readonly movedBy: readonly DayOff[];
  /** For rules in working days: the days off other than weekends that were passed over while counting, in order. */
  readonly passedOver: readonly DayOff[];
  /** How many days pauses gave back, in the rule’s own unit. */
  readonly pausedDays: number;
  /** The first day of a pause that has not ended and began before the deadline was over; else null. */
  readonly pausedSince: PlainDate | null;
  /** The date it had without its extensions; null where it has none. */
  readonly dueBeforeExtension: PlainDate | null;
  /** The calendar’s version: `dk-1`, `dk-1+3`. */
  readonly calendar: string;
  /** What the sentences tell besides, where whoever asks for them knows of it. */
  readonly notices?: readonly ToldNotice[];
  readonly suspensions?: readonly ToldSuspension[];
}
