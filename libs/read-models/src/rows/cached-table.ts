import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Cell, Row } from '../view.js';
import { compareKeys, keyText, RowShape, type AnyTable } from './row-shape.js';
import { removal, selection, upsert } from './table-sql.js';

/** One key of the table, as the next event will see it. */
export interface Entry {
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

const rowsPerUpsert = 32;
/** Beyond so many rows a table's cache is emptied after a flush. */
const rowsKept = 20_000;

/** A table with its rows in memory while events are folded: a row that ten events touch is written once. */
export class CachedTable {
  readonly shape: RowShape;
  private readonly entries = new Map<string, Entry>();
  private readonly groups = new Map<number, Map<string, Group>>();
  private touched: Entry[] = [];
  private readonly selections = new Map<number, StatementSync>();
  private readonly upsertOne: StatementSync;
  private readonly upsertMany: StatementSync;
  private readonly removal: StatementSync;

  constructor(
    private readonly database: DatabaseSync,
    readonly table: AnyTable,
  ) {
    this.shape = new RowShape(table);
    this.upsertOne = database.prepare(upsert(table, 1));
    this.upsertMany = database.prepare(upsert(table, rowsPerUpsert));
    this.removal = database.prepare(removal(table));
  }

  /** The entry of a key, whether or not its row is known. */
  entry(key: readonly Cell[]): Entry {
    const text = keyText(key);
    const existing = this.entries.get(text);
    if (existing) return existing;
    const entry: Entry = { key, row: undefined, known: false, dirty: false };
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
    const written: Row[] = [];
    for (const entry of this.touched) {
      if (!entry.dirty) continue;
      entry.dirty = false;
      if (entry.row) written.push(entry.row);
      else this.removal.run(...entry.key);
    }
    this.touched = [];
    const whole = written.length - (written.length % rowsPerUpsert);
    for (let at = 0; at < whole; at += rowsPerUpsert) {
      this.upsertMany.run(...written.slice(at, at + rowsPerUpsert).flatMap((row) => Object.values(row)));
    }
    for (const row of written.slice(whole)) this.upsertOne.run(...Object.values(row));
    if (this.entries.size <= rowsKept) return;
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
    return statement.all(...prefix).map((row) => ({ ...row }) as Row);
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
