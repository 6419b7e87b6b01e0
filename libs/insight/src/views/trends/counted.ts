import type { PlainDate } from '@lydhoer/kernel';
import type { Counts } from '../../domain/trend.js';

/** What was counted for a cut. */
export interface Counted {
  readonly counts: Counts;
  /** The earliest day of a unit that was counted; null when there was none. */
  readonly earliest: PlainDate | null;
}
