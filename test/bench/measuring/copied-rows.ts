import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

interface Schema {
  readonly name: string;
  readonly sql: string;
}

/**
 * Writes the rows of views files into tables and indexes of the same make with plain `node:sqlite`: every row once, in
 * key order, one transaction for each file, the views' own settings. Reading them is not counted.
 */
export function copyRows(
  files: readonly string[],
  folder: string,
): { readonly rows: number; readonly milliseconds: number } {
  let rows = 0;
  let milliseconds = 0;
  for (const [index, path] of files.entries()) {
    const source = new DatabaseSync(path, { readOnly: true });
    const copy = new DatabaseSync(join(folder, `${index}.db`));
    copy.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000');
    copy.exec('PRAGMA wal_autocheckpoint = 4000');
    const schemas = source
      .prepare(`SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index'`)
      .all() as unknown as readonly Schema[];
    for (const { sql } of schemas) copy.exec(sql);
    copy.exec('BEGIN');
    for (const { name, sql } of schemas) {
      if (!sql.startsWith('CREATE TABLE')) continue;
      const all = source.prepare(`SELECT * FROM "${name}"`);
      all.setReturnArrays(true);
      const found = all.all() as unknown as readonly SQLOutputValue[][];
      const places = found[0]?.map(() => '?').join(', ');
      if (places === undefined) continue;
      const insert = copy.prepare(`INSERT INTO "${name}" VALUES (${places})`);
      const started = performance.now();
      for (const row of found) insert.run(...row);
      milliseconds += performance.now() - started;
      rows += found.length;
    }
    const started = performance.now();
    copy.exec('COMMIT');
    milliseconds += performance.now() - started;
    copy.close();
    source.close();
  }
  rmSync(folder, { recursive: true });
  return { rows, milliseconds };
}

/**
 * A hash over every row of a file but its checkpoint and the columns left out, told as `table.column`. In key order, and
 * where a column is left out in the order of what remains. Reads row by row.
 */
export function hashOfRows(path: string, leftOut: ReadonlySet<string> = new Set()): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const hash = createHash('sha256');
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_checkpoint' ORDER BY name`)
    .all() as unknown as readonly { name: string }[];
  for (const { name } of tables) {
    const columns = database
      .prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY pk')
      .all(name)
      .map((column) => ({ column: String(column.name), isKey: Number(column.pk) > 0 }));
    const shown = columns.filter(({ column }) => !leftOut.has(`${name}.${column}`));
    const key = shown.length < columns.length ? shown : columns.filter(({ isKey }) => isKey);
    const list = (some: typeof columns) => some.map(({ column }) => `"${column}"`).join(', ');
    const order = key.length === 0 ? '' : ` ORDER BY ${list(key)}`;
    const rows = database.prepare(`SELECT ${list(shown)} FROM "${name}"${order}`);
    rows.setReturnArrays(true);
    hash.update(name);
    for (const row of rows.iterate()) hash.update(JSON.stringify(row));
  }
  database.close();
  return hash.digest('hex');
}
