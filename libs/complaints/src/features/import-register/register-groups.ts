import type { RegisterRow } from './register-rows.js';

/** The rows of one register id that follow one another. */
export interface RowGroup {
  /** Null where the row says no id: it is then refused by itself. */
  readonly registerId: string | null;
  readonly rows: readonly [RegisterRow, ...RegisterRow[]];
  /** True for the last group of a file that could not be read to its end: it may have had more rows. */
  readonly cutOff: boolean;
}

/** More rows than any complaint has points: the rest is not kept. */
export const mostRows = 60;

/**
 * Puts rows of the same register id together that follow one another, so that a file of any length is read in little
 * memory. When the rows break off, gives out the group they broke off in and throws what the rows threw.
 */
export async function* grouped(rows: AsyncIterable<RegisterRow>, idAt: number): AsyncGenerator<RowGroup> {
  let group: { registerId: string | null; rows: [RegisterRow, ...RegisterRow[]] } | undefined;
  try {
    for await (const row of rows) {
      const registerId = (row.cells[idAt] ?? '').normalize('NFC') || null;
      if (group && registerId !== null && group.registerId === registerId) {
        if (group.rows.length < mostRows) group.rows.push(row);
        continue;
      }
      if (group) yield { ...group, cutOff: false };
      group = { registerId, rows: [row] };
    }
  } catch (error) {
    if (group) yield { ...group, cutOff: true };
    throw error;
  }
  if (group) yield { ...group, cutOff: false };
}
