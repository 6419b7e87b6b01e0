/** The counts of a table as they must hang together. */
export interface Table {
  /** The rows of the table. */
  readonly parts: readonly number[];
  /** Units that are in the total but in no row. */
  readonly excluded?: number;
  /** How many times a unit stands in one row more: a complaint in three themes' rows is two extra counts. */
  readonly extraCounts?: number;
  readonly total: number;
}

/**
 * What a table leaves unexplained: total − (parts + excluded − extra counts). 0 when it adds up, positive when units
 * are missing from the rows, negative when the rows hold too many.
 */
export function reconcile({ parts, excluded = 0, extraCounts = 0, total }: Table): number {
  return total - (parts.reduce((sum, part) => sum + part, 0) + excluded - extraCounts);
}
