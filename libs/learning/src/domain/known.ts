import type { PlainDate } from '@lydhoer/kernel';

/** From and to, both inclusive; `to` is null while it is open. */
export interface Validity {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export const isValidOn = (on: PlainDate, { from, to }: Validity): boolean => from <= on && (to === null || on <= to);

/** What the lookups say about a point of a complaint, or another piece of evidence, that exists. */
export interface KnownEvidence {
  /** Whether the registration of its complaint was annulled. */
  readonly annulled: boolean;
  /**
   * The complaint that goes on instead of its own, into which that was merged or of which it was a second registration,
   * and the point there that is the same grievance, where somebody said which.
   */
  readonly goesOn: { readonly complaintId: string; readonly pointId: string | null } | null;
}

/** What the lookups say about a staff member who is to own an action. */
export interface KnownStaff extends Validity {
  /** Whether one of their roles may work on actions. */
  readonly mayWorkOnActions: boolean;
}
