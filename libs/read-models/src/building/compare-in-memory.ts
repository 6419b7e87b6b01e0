import type { ViewReader } from '../read-models.js';
import type { Row } from '../view.js';
import type { TableDifference } from './compare.js';

type Reading = Pick<ViewReader, 'all'>;

/** As `LiveSnapshot.differences`, for views in memory, which no second connection can read. */
export function differencesInMemory(live: Reading, replayed: Reading): readonly TableDifference[] {
  const tables = replayed.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_checkpoint' ORDER BY name`,
  );
  return tables.flatMap(({ name }) => differencesIn(name, rowsOf(live, name), rowsOf(replayed, name)) ?? []);
}

function differencesIn(
  table: string,
  live: ReadonlyMap<string, string>,
  replayed: ReadonlyMap<string, string>,
): TableDifference | undefined {
  const onlyLive = [...live.keys()].filter((key) => !replayed.has(key));
  const onlyReplayed = [...replayed.keys()].filter((key) => !live.has(key));
  const changed = [...replayed].filter(([key, row]) => live.has(key) && live.get(key) !== row).map(([key]) => key);
  const [example] = [...onlyReplayed, ...changed, ...onlyLive];
  if (example === undefined) return undefined;
  const [kept, made, other] = [onlyLive.length, onlyReplayed.length, changed.length];
  return { table, onlyLive: kept, onlyReplayed: made, changed: other, example };
}

/** Each row as text, by its key. */
function rowsOf(reader: Reading, table: string): ReadonlyMap<string, string> {
  const key = reader.all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', [table]);
  const keyOf = (row: Row) => key.map(({ name }) => String(row[name])).join(', ');
  return new Map(reader.all(`SELECT * FROM "${table}"`).map((row) => [keyOf(row), JSON.stringify(row)]));
}
