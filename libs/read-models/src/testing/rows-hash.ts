import { createHash } from 'node:crypto';
import type { ViewReader } from '../read-models.js';
import type { Row } from '../view.js';

type Reading = Pick<ViewReader, 'all'>;

/** All rows of a table, in key order. */
export function rowsOf(reader: Reading, table: string): readonly Row[] {
  const key = reader.all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', [table]);
  if (key.length === 0) throw new Error(`there is no table ${table}`);
  return reader.all(`SELECT * FROM "${table}" ORDER BY ${key.map(({ name }) => `"${name}"`).join(', ')}`);
}

/**
 * One hash over every row of every table, parked subjects included, in key order: equal for equal rows, however they
 * came to be. The checkpoint is left out; compare `position`.
 */
export function rowsHash(reader: Reading): string {
  const tables = reader.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_checkpoint' ORDER BY name`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables) {
    hash.update(`${name}\n`);
    for (const row of rowsOf(reader, name)) hash.update(`${JSON.stringify(row)}\n`);
  }
  return hash.digest('hex');
}
