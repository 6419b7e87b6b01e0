import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openKeyFile } from '../key-file.js';
import { KeyRing } from '../key-ring.js';
import type { KeyNews } from './key-log.js';

/** Whose keys a mirror holds, and how far it has followed that log. */
export interface Mirrored {
  readonly installation: string;
  readonly position: bigint;
}

const schema = `CREATE TABLE IF NOT EXISTS mirrored (
  id INTEGER PRIMARY KEY CHECK (id = 1), installation TEXT NOT NULL, position INTEGER NOT NULL
) STRICT`;

/**
 * The keys of a shared log in a key file of this process. What is destroyed stays destroyed in it, in whatever order the
 * news come. It can be made again from the log, so it need not be on the disk before anything else is.
 */
export class KeyMirror {
  readonly keys: KeyRing;
  private readonly reading: StatementSync;
  private readonly writing: StatementSync;

  private constructor(database: DatabaseSync, masterKey: Uint8Array, cachedKeys: number) {
    database.exec(`PRAGMA synchronous = NORMAL; ${schema}`);
    this.keys = new KeyRing(database, masterKey, cachedKeys);
    this.reading = database.prepare('SELECT installation, position FROM mirrored');
    this.reading.setReadBigInts(true);
    this.writing = database.prepare(
      'INSERT INTO mirrored VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET position = excluded.position',
    );
  }

  /** Opens or makes the file at `path` (or `:memory:`). Throws as `openKeyFile` does. */
  static open(path: string, masterKey: Uint8Array, { cachedKeys = 10_000 } = {}): KeyMirror {
    return new KeyMirror(openKeyFile(path, masterKey), masterKey, cachedKeys);
  }

  /** Undefined until it has followed a log. */
  mirrored(): Mirrored | undefined {
    const row = this.reading.get();
    return row && { installation: String(row.installation), position: row.position as bigint };
  }

  /**
   * Takes news in, in one transaction, with the position they reach when that is to be saved. Answers the names of keys
   * whose streams must not be there any more. Throws `StoreUnavailable`.
   */
  take(news: readonly KeyNews[], reached?: Mirrored): readonly string[] {
    const toBury: string[] = [];
    this.keys.commit(() => {
      for (const { what, name, ...rest } of news) {
        if (what === 'destroyed') this.keys.destroy(name);
        else if (this.keys.add(name, (rest as { wrapped: Buffer }).wrapped)) continue;
        if (this.keys.state(name) === 'destroyed') toBury.push(name);
      }
      if (reached) this.writing.run(reached.installation, reached.position);
    });
    return toBury;
  }

  close(): void {
    this.keys.close();
  }
}
