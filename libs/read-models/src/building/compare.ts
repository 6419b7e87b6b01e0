import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** The rows of one table in which the live views and a replay of the log differ. */
export interface TableDifference {
  readonly table: string;
  /** Rows that only the live views had. */
  readonly onlyLive: number;
  /** Rows that only the replay made. */
  readonly onlyReplayed: number;
  /** Rows that both had, with different content. */
  readonly changed: number;
  /** The key of one such row. */
  readonly example: string;
}

/**
 * What comparing the live views with a replay found: equal when `differences` is empty. Null where nothing could be
 * compared; `problem` says why.
 */
export type Comparison =
  | { readonly position: string; readonly differences: readonly TableDifference[]; readonly problem: null }
  | { readonly position: null; readonly differences: null; readonly problem: string };

export const notCompared = (problem: string): Comparison => ({ position: null, differences: null, problem });

const quoted = (name: string): string => `"${name}"`;

/**
 * A live views file as it stood at one moment, while its owner goes on writing to it. Holds the file's write-ahead log
 * and nothing else: close it soon.
 */
export class LiveSnapshot {
  private constructor(
    private readonly database: DatabaseSync,
    /** The log position that the rows have reached. */
    readonly position: bigint,
  ) {}

  /** `beside`: the file to compare with, which stands but need not be filled yet. Throws SQLite's errors. */
  static open(live: string, beside: string): LiveSnapshot {
    const database = new DatabaseSync(pathToFileURL(live).href, { readOnly: true });
    try {
      database.prepare('ATTACH ? AS replayed').run(pathToFileURL(beside).href);
      database.exec('BEGIN');
      const reading = database.prepare('SELECT position FROM main._checkpoint');
      reading.setReadBigInts(true);
      return new LiveSnapshot(database, reading.get()?.position as bigint);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** Row for row, parked subjects included. Both must have reached the same position. */
  differences(): readonly TableDifference[] {
    const tables = this.database
      .prepare(`SELECT name FROM replayed.sqlite_schema WHERE type = 'table' AND name <> '_checkpoint' ORDER BY name`)
      .all();
    return tables.flatMap(({ name }) => this.differencesIn(String(name)) ?? []);
  }

  close(): void {
    this.database.close();
  }

  private differencesIn(table: string): TableDifference | undefined {
    const columns = this.database
      .prepare(`SELECT name, pk FROM pragma_table_info(?, 'replayed')`)
      .all(table)
      .map(({ name, pk }) => ({ name: quoted(String(name)), pk: Number(pk) }));
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const both = key.map(({ name }) => `one.${name} = other.${name}`).join(' AND ');
    const [first] = key;
    if (!first) throw new Error(`${table} has no key to compare by`);
    const absent = `other.${first.name} IS NULL`;
    const unlike = columns.map(({ name }) => `one.${name} IS NOT other.${name}`).join(' OR ');
    const rows = this.database
      .prepare(
        `SELECT count(*) AS replayed, count(*) FILTER (WHERE ${absent}) AS onlyReplayed,
           count(*) FILTER (WHERE NOT ${absent} AND (${unlike})) AS changed,
           (SELECT count(*) FROM main.${quoted(table)}) AS live
         FROM replayed.${quoted(table)} one LEFT JOIN main.${quoted(table)} other ON ${both}`,
      )
      .get() as {
      readonly replayed: number;
      readonly onlyReplayed: number;
      readonly changed: number;
      readonly live: number;
    };
    const { onlyReplayed, changed } = rows;
    const onlyLive = rows.live - (rows.replayed - onlyReplayed);
    if (onlyLive + onlyReplayed + changed === 0) return undefined;
    const [one, other] = onlyReplayed + changed > 0 ? ['replayed', 'main'] : ['main', 'replayed'];
    const example = this.database
      .prepare(
        `SELECT ${key.map(({ name }) => `one.${name}`).join(` || ', ' || `)} AS example
         FROM ${one}.${quoted(table)} one LEFT JOIN ${other}.${quoted(table)} other ON ${both}
         WHERE ${absent} OR ${unlike} LIMIT 1`,
      )
      .get() as { readonly example: string };
    return { table, onlyLive, onlyReplayed, changed, example: example.example };
  }
}
