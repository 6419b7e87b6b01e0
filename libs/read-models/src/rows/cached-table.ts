import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell, Row } from '../view.js';
import { beginsWith, compareKeys, keyText, RowShape, type AnyTable } from './row-shape.js';
import { removal, selection, upsertion } from './table-sql.js';

/** One key of the table, as the next event will see it. */
export interface Entry {
  readonly key: readonly Cell[];
  /** Undefined when no such row exists, or, while not `known`, when nobody has looked yet. */
  row: Row | undefined;
  known: boolean;
  /** Differs from the file. */
  dirty: boolean;
  /** The next one whose key begins with the same value. */
  next: Entry | undefined;
}

/** A longer chain is not searched any more: from then on entries are found by their whole key. */
const longestChain = 50;

/** A table with its rows in memory while events are folded: a row that ten events touch is written once. */
export class CachedTable {
  readonly shape: RowShape;
  /**
   * The entries by the first value of their key, those with the same one in a chain: a whole key of several values is
   * dear to look up, and few rows share the first.
   */
  private readonly chains = new Map<Cell, Entry>();
  private byWholeKey: Map<string, Entry> | undefined;
  /** First values of which every row of the file is among the entries. */
  private readonly complete = new Set<Cell>();
  /** Every row of the file is among the entries: true of a new file until its cache is first emptied. */
  private whole: boolean;
  private size = 0;
  private touched: Entry[] = [];
  private readonly selections = new Map<number, StatementSync>();
  private readonly upsertion: StatementSync;
  private readonly removal: StatementSync;

  constructor(
    private readonly database: DatabaseSync,
    readonly table: AnyTable,
    private readonly rowsKept: number,
  ) {
    this.shape = new RowShape(table);
    this.upsertion = database.prepare(upsertion(table));
    this.removal = database.prepare(removal(table));
    this.whole = database.prepare(`${selection(table, 0)} LIMIT 1`).get() === undefined;
  }

  get pending(): number {
    return this.touched.length;
  }

  /** The entry of a key, whether or not its row is known. */
  entry(key: readonly Cell[]): Entry {
    const first = this.chains.get(key[0] as Cell);
    return this.find(first, key) ?? this.add(first, key);
  }

  rowOf(entry: Entry): Row | undefined {
    if (!entry.known) {
      if (!this.whole) entry.row = this.select(entry.key)[0];
      entry.known = true;
    }
    return entry.row;
  }

  /** The rows whose key begins with these values, in key order, pending changes included. */
  under(prefix: readonly Cell[]): readonly Row[] {
    this.load(prefix);
    const found: Entry[] = [];
    for (const first of prefix.length === 0 ? this.chains.values() : [this.chains.get(prefix[0] as Cell)]) {
      for (let entry = first; entry; entry = entry.next) if (beginsWith(entry.key, prefix)) found.push(entry);
    }
    if (found.length > 1) found.sort((a, b) => compareKeys(a.key, b.key));
    return found.map((entry) => this.rowOf(entry)).filter((row) => row !== undefined);
  }

  write(entry: Entry, row: Row | undefined): void {
    entry.row = row;
    entry.known = true;
    if (entry.dirty) return;
    entry.dirty = true;
    this.touched.push(entry);
  }

  /** Writes every changed row into the open transaction. */
  flush(): void {
    // Neighbours one after the other: half the work of SQLite's, compared with the order in which events touched them.
    for (const entry of this.touched.sort((a, b) => compareKeys(a.key, b.key))) {
      if (!entry.dirty) continue;
      entry.dirty = false;
      if (entry.row) this.upsertion.run(...Object.values(entry.row));
      else this.removal.run(...entry.key);
    }
    this.touched = [];
    if (this.size <= this.rowsKept) return;
    this.chains.clear();
    this.byWholeKey = undefined;
    this.complete.clear();
    this.whole = false;
    this.size = 0;
  }

  private find(first: Entry | undefined, key: readonly Cell[]): Entry | undefined {
    if (this.byWholeKey) return this.byWholeKey.get(keyText(key));
    let length = 0;
    for (let entry = first; entry; entry = entry.next, length++) if (beginsWith(entry.key, key)) return entry;
    if (length > longestChain) this.byWholeKey = new Map(this.everyEntry());
    return undefined;
  }

  private add(first: Entry | undefined, key: readonly Cell[]): Entry {
    const entry: Entry = { key, row: undefined, known: false, dirty: false, next: first?.next };
    if (first) first.next = entry;
    else this.chains.set(key[0] as Cell, entry);
    this.byWholeKey?.set(keyText(key), entry);
    this.size += 1;
    return entry;
  }

  private *everyEntry(): Generator<[string, Entry]> {
    for (const first of this.chains.values()) {
      for (let entry: Entry | undefined = first; entry; entry = entry.next) yield [keyText(entry.key), entry];
    }
  }

  /** Takes what the file has under a prefix among the entries. */
  private load(prefix: readonly Cell[]): void {
    if (this.whole || (prefix.length > 0 && this.complete.has(prefix[0] as Cell))) return;
    for (const row of this.select(prefix)) {
      const entry = this.entry(this.shape.keyOfRow(row));
      if (entry.known) continue;
      entry.row = row;
      entry.known = true;
    }
    if (prefix.length === 1) this.complete.add(prefix[0] as Cell);
  }

  private select(prefix: readonly Cell[]): readonly Row[] {
    const length = prefix.length;
    const statement = this.selections.get(length) ?? this.database.prepare(selection(this.table, length));
    this.selections.set(length, statement);
    // Spread: the driver's rows have no prototype, those of a fold do; both must look alike to the next fold.
    return statement.all(...prefix).map((row) => Object.freeze({ ...row }) as Row);
  }
}
