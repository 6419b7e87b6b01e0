import type { StartCause } from '@lydhoer/calendar';
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
  /** Says itself in words in the calendar's list. */
  readonly startedBy: StartCause;
  /** The day it was met; null while it runs. */
  readonly metOn: PlainDate | null;
  readonly metAt: string | null;
  /** Why it no longer runs though it was not met, a kebab-case code such as withdrawn; else null. */
  readonly ended: string | null;
  /** The day on which it ended so: what was over by then was missed. Left out: it never ran, or goes on elsewhere. */
  readonly endedOn?: PlainDate | null;
  /** The area whose published number the length is (REMIT_CASE). Left out: the point's legal basis. */
  readonly legalBasis?: { readonly statute: string; readonly paragraph: string } | null;
}

/**
 * Whether nobody knows that a clock began on its day: it may begin later, if guidance on how to appeal was missing
 * (RSL-vejledningen pkt. 272). What comes after its last day is then neither late nor in time.
 */
export const mayBeginLater = ({ startedBy }: Pick<Clock, 'startedBy'>): boolean =>
  startedBy === 'decision-received-guidance-unknown';

/** The deadline's id within its complaint: the same for the same rule, subject and occurrence, for ever. */
export function deadlineIdOf({ rule, subject, occurrence }: Pick<Clock, 'rule' | 'subject' | 'occurrence'>): string {
  const { pointId, decisionId, personId } = subject;
  const of = [
    ...(pointId === undefined ? [] : [`point-${pointId}`]),
    ...(decisionId === undefined ? [] : [`decision-${decisionId}`]),
    ...(personId === undefined ? [] : [`person-${personId}`]),
  ];
  return [rule, ...of, ...(occurrence === 0 ? [] : [String(occurrence)])].join('.');
}

/** That and why a clock ended without being met, and on which day. */
export type End = Pick<Clock, 'ended' | 'endedOn'>;
export const notEnded: End = { ended: null };
/** What a clock says that was just started. */
export const running = { occurrence: 0, startedAt: null, metOn: null, metAt: null, ended: null } as const;
