import { createHash } from 'node:crypto';
import type { RecordedEvent } from '@lydhoer/event-store';
import type { AnyTable } from '../rows/row-shape.js';
import { checkTable } from '../rows/table-sql.js';
import type { Rows, ViewSet } from '../view.js';

type Fold = (event: RecordedEvent, rows: Rows) => void;

/** Raise it when the layout of the files themselves changes: every set is then rebuilt. */
const layout = 2;

/** A view set, checked, with what folding it needs. */
export class DeclaredSet {
  readonly name: string;
  readonly tables: readonly AnyTable[];
  /** Names of views, versions and tables as a hash: a file made from another declaration has another one. */
  readonly fingerprint: string;
  /** The event types that any of the views folds. */
  readonly types: readonly string[];
  private readonly folds = new Map<string, Fold[]>();

  constructor(readonly declaration: ViewSet) {
    const set = declaration;
    this.name = set.name;
    this.tables = set.views.flatMap((view) => view.tables);
    if (!/^[a-z][a-z0-9-]*$/.test(set.name)) throw new Error(`"${set.name}" is no name for a view set`);
    refuseRepeated(
      `${set.name}: view`,
      set.views.map(({ name }) => name),
    );
    refuseRepeated(
      `${set.name}: table`,
      this.tables.map(({ name }) => name),
    );
    this.tables.forEach(checkTable);
    for (const { on } of set.views) {
      for (const [type, fold] of Object.entries(on)) {
        this.folds.set(type, [...this.foldsOf(type), fold as Fold]);
      }
    }
    this.types = [...this.folds.keys()];
    this.fingerprint = fingerprintOf(set);
  }

  /** What the set does with events of a type, in the order of its views; nothing, for most types. */
  foldsOf(type: string): readonly Fold[] {
    return this.folds.get(type) ?? [];
  }
}

function refuseRepeated(what: string, names: readonly string[]): void {
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) throw new Error(`${what} ${repeated} is declared twice`);
}

function fingerprintOf(set: ViewSet): string {
  const declared = set.views.map(({ name, version, tables }) => [
    name,
    version,
    (tables as readonly AnyTable[]).map((table) => [
      table.name,
      Object.entries(table.columns),
      table.key,
      table.indexes ?? [],
    ]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([layout, set.name, declared]))
    .digest('hex')
    .slice(0, 16);
}
