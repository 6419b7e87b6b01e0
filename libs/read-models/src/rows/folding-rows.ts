import type { DatabaseSync } from 'node:sqlite';
import type { Row, Rows, Table } from '../view.js';
import { CachedTable, type Entry } from './cached-table.js';
import { RowRefused, type AnyTable } from './row-shape.js';

interface Undo {
  readonly entry: Entry;
  readonly row: Row | undefined;
  readonly known: boolean;
  readonly dirty: boolean;
}

/** The rows of a view set while events are folded into them, with a journal that takes one event back. */
export class FoldingRows implements Rows {
  private readonly tables = new Map<unknown, CachedTable>();
  private readonly journal: Undo[] = [];

  /** `rowsKept`: beyond so many rows a table's cache is emptied after it was written. */
  constructor(database: DatabaseSync, tables: readonly AnyTable[], rowsKept: number) {
    for (const table of tables) this.tables.set(table, new CachedTable(database, table, rowsKept));
  }

  /** Changed rows that are not written yet. */
  get pending(): number {
    let rows = 0;
    for (const table of this.tables.values()) rows += table.pending;
    return rows;
  }

  get<R extends Row>(table: Table<R>, key: Partial<R>): R | undefined {
    const cached = this.cached(table);
    return cached.rowOf(cached.entry(cached.shape.key(key as Row))) as R | undefined;
  }

  under<R extends Row>(table: Table<R>, prefix: Partial<R>): readonly R[] {
    const cached = this.cached(table);
    return cached.under(cached.shape.prefix(prefix as Row)) as readonly R[];
  }

  put<R extends Row>(table: Table<R>, given: R): void {
    const cached = this.cached(table);
    const row = cached.shape.row(given);
    this.write(cached, cached.entry(cached.shape.keyOfRow(row)), row);
  }

  change<R extends Row>(table: Table<R>, key: Partial<R>, columns: Partial<R>): void {
    const cached = this.cached(table);
    const entry = cached.entry(cached.shape.key(key as Row));
    const row = cached.rowOf(entry);
    if (!row) throw new RowRefused(`${table.name} has no row ${entry.key.join(', ')} to change`);
    this.write(cached, entry, cached.shape.changed(row, columns as Row));
  }

  remove<R extends Row>(table: Table<R>, key: Partial<R>): void {
    const cached = this.cached(table);
    this.write(cached, cached.entry(cached.shape.key(key as Row)), undefined);
  }

  /** The event is folded: its changes stay. */
  keep(): void {
    this.journal.length = 0;
  }

  /** The event's fold threw: its changes go. */
  undo(): void {
    for (const { entry, row, known, dirty } of this.journal.reverse()) Object.assign(entry, { row, known, dirty });
    this.journal.length = 0;
  }

  /** Writes what changed into the open transaction. */
  flush(): void {
    for (const table of this.tables.values()) table.flush();
  }

  private write(cached: CachedTable, entry: Entry, row: Row | undefined): void {
    this.journal.push({ entry, row: entry.row, known: entry.known, dirty: entry.dirty });
    cached.write(entry, row);
  }

  private cached<R extends Row>(table: Table<R>): CachedTable {
    const cached = this.tables.get(table);
    if (!cached) throw new RowRefused(`${table.name} is not a table of this view set`);
    return cached;
  }
}
