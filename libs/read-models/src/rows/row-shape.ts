import type { Cell, Row, Table } from '../view.js';

export type AnyTable = Table<never>;

/** A fold gave a row or a key that does not fit the table's declaration, or changed a row nobody wrote. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
}

/**
 * What a table's declaration allows in its rows. Checked when a fold writes, not when the batch is flushed: a row that
 * the file would refuse must park its own event and never the batch.
 */
export class RowShape {
  readonly columns: readonly string[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(readonly table: AnyTable) {
    this.columns = Object.keys(table.columns);
    this.places = new Map(table.key.map((column, place) => [column, place]));
  }

  /** A copy of the row with exactly the declared columns, in their order. */
  row(given: Row): Row {
    const row: Record<string, Cell> = {};
    for (const column of this.columns) row[column] = this.cell(column, given[column]);
    this.refuseOthers(given);
    return Object.freeze(row);
  }

  /** The row with some columns changed; the key stays. */
  changed(row: Row, columns: Row): Row {
    const changed: Record<string, Cell> = { ...row };
    for (const [column, value] of Object.entries(columns)) {
      changed[column] = this.cell(column, value);
      if (this.places.has(column) && changed[column] !== row[column]) {
        throw new RowRefused(`${this.table.name}: ${column} is part of the key and cannot change`);
      }
    }
    this.refuseOthers(columns);
    return Object.freeze(changed);
  }

  /** The key's values in order. Throws when one is missing or something else is given. */
  key(given: Row): readonly Cell[] {
    return this.prefix(given, this.table.key.length);
  }

  keyOfRow(row: Row): readonly Cell[] {
    return this.table.key.map((column) => row[column] ?? null);
  }

  /** The first values of the key, in order; exactly `length` of them, when that is asked for. */
  prefix(given: Row, length = Object.keys(given).length): readonly Cell[] {
    const columns = this.table.key.slice(0, length);
    if (Object.keys(given).length !== length || columns.length !== length || columns.some((name) => !(name in given))) {
      throw new RowRefused(`${this.table.name}: expected the key ${columns.join(', ')}`);
    }
    return columns.map((column) => this.cell(column, given[column]));
  }

  private cell(column: string, value: unknown): Cell {
    const type = this.table.columns[column];
    if (typeof value === 'string' && type === 'TEXT') return value.isWellFormed() ? value : value.toWellFormed();
    if (Number.isSafeInteger(value) && type === 'INTEGER') return (value as number) + 0; // -0 is stored as 0
    if (value === null && !this.places.has(column) && type) return null;
    throw new RowRefused(`${this.table.name}.${column} cannot hold ${value === null ? 'null' : typeof value}`);
  }

  private refuseOthers(given: Row): void {
    for (const column of Object.keys(given)) {
      if (!(column in this.table.columns)) throw new RowRefused(`${this.table.name} has no column ${column}`);
    }
  }
}

/** A key (or the beginning of one) as one text; different keys of a table never give the same text. */
export function keyText(key: readonly Cell[]): string {
  if (key.length === 1) return String(key[0]);
  let text = '';
  for (const cell of key) {
    const part = String(cell);
    text += `${part.length}:${part}`;
  }
  return text;
}

export function beginsWith(key: readonly Cell[], prefix: readonly Cell[]): boolean {
  for (let place = 0; place < prefix.length; place++) if (key[place] !== prefix[place]) return false;
  return true;
}

/** Key order, as SQLite has it: integers by size, texts by their UTF-8 bytes. */
export function compareKeys(a: readonly Cell[], b: readonly Cell[]): number {
  for (let place = 0; place < a.length; place++) {
    const left = a[place] ?? null;
    const right = b[place] ?? null;
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return compareTexts(String(left), String(right));
  }
  return 0;
}

/** UTF-8 orders by code point; JavaScript by UTF-16 unit, which puts the surrogates of astral characters too low. */
function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let place = 0; place < length; place++) {
    const left = a.charCodeAt(place);
    const right = b.charCodeAt(place);
    if (left === right) continue;
    const astral = Number(isSurrogate(left)) - Number(isSurrogate(right));
    return astral === 0 ? left - right : astral;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
