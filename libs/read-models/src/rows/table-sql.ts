import type { AnyTable } from './row-shape.js';

const nameForm = /^[a-z][a-z0-9_]*$/;
const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');
const equals = (names: readonly string[]): string => names.map((name) => `${quoted(name)} = ?`).join(' AND ') || 'TRUE';

/** Throws when a declaration cannot become a table. */
export function checkTable(table: AnyTable): void {
  const columns = Object.keys(table.columns);
  const named = [...table.key, ...(table.indexes ?? []).flat()];
  for (const name of [table.name, ...columns]) {
    if (!nameForm.test(name) || name.startsWith('sqlite_'))
      throw new Error(`"${name}" is no name for a table or column`);
  }
  if (table.key.length === 0) throw new Error(`${table.name} has no key`);
  if (new Set(table.key).size !== table.key.length) throw new Error(`${table.name} repeats a column in its key`);
  for (const name of named) {
    if (!columns.includes(name)) throw new Error(`${table.name} has no column ${name} for its key or index`);
  }
}

/** The statement that makes the table. */
export function creation(table: AnyTable): string {
  const columns = Object.entries(table.columns).map(
    ([name, type]) => `${quoted(name)} ${type}${table.key.includes(name as never) ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE ${quoted(table.name)} (${columns.join(', ')}, PRIMARY KEY (${list(table.key)})) STRICT, WITHOUT ROWID`;
}

/** The statements that make its indexes. */
export function indexing(table: AnyTable): readonly string[] {
  return (table.indexes ?? []).map(
    (index, place) =>
      `CREATE INDEX ${quoted(`${table.name}_index_${place + 1}`)} ON ${quoted(table.name)} (${list(index)})`,
  );
}

/** Writes a row, its columns in declared order; one with the same key is replaced. */
export function upsertion(table: AnyTable): string {
  const columns = Object.keys(table.columns);
  const rest = columns.filter((column) => !table.key.includes(column as never));
  const values = columns.map(() => '?').join(', ');
  const change = rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  return `INSERT INTO ${quoted(table.name)} (${list(columns)}) VALUES (${values}) ON CONFLICT DO ${change ? `UPDATE SET ${change}` : 'NOTHING'}`;
}

export const removal = (table: AnyTable): string => `DELETE FROM ${quoted(table.name)} WHERE ${equals(table.key)}`;

/** The rows whose key begins with the first `length` key columns, in key order. */
export function selection(table: AnyTable, length: number): string {
  const columns = list(Object.keys(table.columns));
  return `SELECT ${columns} FROM ${quoted(table.name)} WHERE ${equals(table.key.slice(0, length))} ORDER BY ${list(table.key)}`;
}
