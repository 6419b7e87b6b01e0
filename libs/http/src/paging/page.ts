import { cursorOf, type CursorValue } from './cursor.js';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next page; null at the end. */
  readonly next: string | null;
}

/**
 * The page that `limit + 1` rows make: the one too many tells that there is more. `sortedBy` gives the values that the
 * rows are sorted by, of which the last shown row's become the cursor.
 */
export function pageOf<R>(rows: readonly R[], limit: number, sortedBy: (row: R) => readonly CursorValue[]): Page<R> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(sortedBy(last)) : null };
}
