import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell, Row } from '../view.js';
import { compareKeys, keyText, RowShape, type AnyTable } from './row-shape.js';
import { removal, selection, upsertion } from './table-sql.js';

/** One key of the table, as the next event will see it. */
export interface Entry {
  readonly text: string;
  readonly key: readonly Cell[];
  /** Undefined when no such row exists, or, while not `known`, when nobody has looked yet. */
  row: Row | undefined;
  known: boolean;
  /** Differs from the file. */
  dirty: boolean;
}

/** All entries whose key begins alike. Once `complete`, every such row of the file is among them. */
interface Group {
  readonly entries: Entry[];
  complete: boolean;
}

/** A table with its rows in memory while events are folded: a row that ten events touch is written once. */
export class CachedTable {
  readonly shape: RowShape;
  private readonly entries = new Map<string, Entry>();
  private readonly groups = new Map<number, Map<string, Group>>();
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
  }

  get pending(): number {
    return this.touched.length;
  }

  /** The entry of a key, whether or not its row is known. */
  entry(key: readonly Cell[]): Entry {
    const text = keyText(key);
    const existing = this.entries.get(text);
    if (existing) return existing;
    const entry: Entry = { text, key, row: undefined, known: false, dirty: false };
    this.entries.set(text, entry);
    for (const [length, groups] of this.groups) groupAt(groups, key.slice(0, length)).entries.push(entry);
    return entry;
  }

  rowOf(entry: Entry): Row | undefined {
    if (!entry.known) {
      entry.row = this.select(entry.key)[0];
      entry.known = true;
    }
    return entry.row;
  }

  /** The rows whose key begins with these values, in key order, pending changes included. */
  under(prefix: readonly Cell[]): readonly Row[] {
    const group = groupAt(this.groupsOf(prefix.length), prefix);
    if (!group.complete) {
      for (const row of this.select(prefix)) {
        const entry = this.entry(this.shape.keyOfRow(row));
        if (entry.known) continue;
        entry.row = row;
        entry.known = true;
      }
      group.complete = true;
    }
    const rows: Row[] = [];
    for (const entry of group.entries.toSorted((a, b) => compareKeys(a.key, b.key))) {
      const row = this.rowOf(entry);
      if (row) rows.push(row);
    }
    return rows;
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
    for (const entry of this.touched.sort((a, b) => (a.text < b.text ? -1 : 1))) {
      if (!entry.dirty) continue;
      entry.dirty = false;
      if (entry.row) this.upsertion.run(...Object.values(entry.row));
      else this.removal.run(...entry.key);
    }
    this.touched = [];
    if (this.entries.size <= this.rowsKept) return;
    this.entries.clear();
    this.groups.clear();
  }

  private groupsOf(length: number): Map<string, Group> {
    const existing = this.groups.get(length);
    if (existing) return existing;
    const groups = new Map<string, Group>();
    for (const entry of this.entries.values()) groupAt(groups, entry.key.slice(0, length)).entries.push(entry);
    this.groups.set(length, groups);
    return groups;
  }

  private select(prefix: readonly Cell[]): readonly Row[] {
    const length = prefix.length;
    const statement = this.selections.get(length) ?? this.database.prepare(selection(this.table, length));
    this.selections.set(length, statement);
    // Spread: the driver's rows have no prototype, those of a fold do; both must look alike to the next fold.
    return statement.all(...prefix).map((row) => Object.freeze({ ...row }) as Row);
  }
}

function groupAt(groups: Map<string, Group>, prefix: readonly Cell[]): Group {
  const text = keyText(prefix);
  const existing = groups.get(text);
  if (existing) return existing;
  const group: Group = { entries: [], complete: false };
  groups.set(text, group);
  return group;
}
