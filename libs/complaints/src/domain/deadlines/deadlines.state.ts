import type { NoticeGround, StartCause } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { ClockSubject } from './clock.js';
import type { Computed, RuleCited } from './deadlines.schemas.js';
import type { DutyEnd, DutyKind, PauseGround } from './deadlines.values.js';

export interface Pause {
  readonly pauseId: string;
  readonly pausedOn: PlainDate;
  /** The first day it runs again; null while it is paused. */
  readonly resumedOn: PlainDate | null;
  readonly ground: PauseGround;
}

export interface Extension {
  readonly extendedOn: PlainDate;
  /** In the rule's own unit. */
  readonly by: number;
}

/** Where the extension of this day and length stands; of several the last. -1: there is none. */
export const placeOfExtension = (extensions: readonly Extension[], { extendedOn, by }: Extension): number =>
  extensions.findLastIndex((one) => one.extendedOn === extendedOn && one.by === by);

/** The citizen was told in writing that a statutory deadline is not kept. */
export interface ExtensionNotice {
  readonly notifiedOn: PlainDate;
  readonly expectedOn: PlainDate;
  readonly ground: NoticeGround;
}

/** Where the notice of these days stands; of several the last. -1: there is none. */
export const placeOfNotice = (
  notices: readonly ExtensionNotice[],
  { notifiedOn, expectedOn }: Pick<ExtensionNotice, 'notifiedOn' | 'expectedOn'>,
): number => notices.findLastIndex((one) => one.notifiedOn === notifiedOn && one.expectedOn === expectedOn);

/** A deadline as its events leave it. Whether it is overdue depends on the day it is asked. */
export interface Deadline {
  readonly deadlineId: string;
  readonly subject: ClockSubject;
  readonly occurrence: number;
  readonly rule: RuleCited;
  readonly startedOn: PlainDate;
  readonly startedAt: string | null;
  readonly startedBy: StartCause;
  /** Null while the law owes a date that the municipality has not published. */
  readonly computed: Computed | null;
  readonly breachedOnCreation: boolean;
  /** The day it was born because something known was read otherwise; null: it came with what started it. */
  readonly readAnewOn: PlainDate | null;
  readonly met: { readonly metOn: PlainDate; readonly metAt: string | null; readonly late: boolean | null } | null;
  /** Why it no longer applies; null while it does. */
  readonly superseded: string | null;
  /** The day on which it ended so; null while it applies, and of what never ran or goes on elsewhere. */
  readonly endedOn: PlainDate | null;
  /** It was over by the day on which it ended: nobody kept it, whatever ended it. */
  readonly wasOverdue: boolean;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  readonly notices: readonly ExtensionNotice[];
}

/** Something the complaint brought about, with deadlines of its own. */
export interface Duty {
  readonly dutyId: string;
  readonly kind: DutyKind;
  readonly startedOn: PlainDate;
  readonly startedAt: string | null;
  /** The team that must be told of a worry; else null. */
  readonly team: string | null;
  readonly ended: { readonly how: DutyEnd; readonly on: PlainDate; readonly at: string | null } | null;
}

/** What the next decision needs to know of the deadlines of a complaint. */
export interface DeadlinesState {
  /** By id, in the order in which they started. */
  readonly all: Readonly<Record<string, Deadline>>;
  /** Since when those no longer apply whose point was moved to another track, by id. */
  readonly left: Readonly<Record<string, PlainDate>>;
  readonly duties: readonly Duty[];
}

export const initialDeadlines: DeadlinesState = { all: {}, left: {}, duties: [] };
