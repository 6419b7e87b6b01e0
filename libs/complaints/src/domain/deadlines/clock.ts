import type { PlainDate } from '@lydhoer/kernel';

/** What a clock runs for: one point, one decision, one party's receipt of a decision, or the whole complaint. */
export interface ClockSubject {
  readonly pointId?: string;
  readonly decisionId?: string;
  readonly personId?: string;
}

/** A deadline before it is computed: which rule, from when, and whether it still runs. Follows from the state alone. */
export interface Clock {
  /** The rule's code in the catalogue, such as REASSESS_4W. */
  readonly rule: string;
  readonly subject: ClockSubject;
  /** From 0: a further clock of the same rule and subject, such as a second remittal's. */
  readonly occurrence: number;
  readonly startedOn: PlainDate;
  /** The instant, for rules in hours; else null. */
  readonly startedAt: string | null;
  /** A kebab-case code, such as complaint-received. */
  readonly startedBy: string;
  /** The day it was met; null while it runs. */
  readonly metOn: PlainDate | null;
  readonly metAt: string | null;
  /** Why it no longer runs though it was not met, such as withdrawn; else null. */
  readonly ended: string | null;
}
