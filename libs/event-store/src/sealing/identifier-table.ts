import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Fingerprint, SealedFingerprint } from './fingerprint.js';

/**
 * Beside the keys, in the same file. A fingerprint is sealed under the key of its person, so that it dies with the key
 * in every copy of the file; it is overwritten besides. Rows are never deleted (see `key-file.ts`).
 */
const schema = `
  CREATE TABLE IF NOT EXISTS identifier (
    id INTEGER PRIMARY KEY,
    bucket INTEGER NOT NULL,
    name TEXT NOT NULL,
    box BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS identifier_bucket ON identifier (bucket);
  CREATE INDEX IF NOT EXISTS identifier_name ON identifier (name);
`;

/** The bucket of a row that was overwritten: no fingerprint is in it. */
const none = -1;

interface Row {
  readonly id: number;
  readonly name: string;
  readonly box: Uint8Array;
}

/** A fingerprint as it stands in the table, and as it is carried from one key store to another. */
export interface StoredFingerprint extends SealedFingerprint {
  readonly bucket: number;
}

/** The index of a key file: which key an identifier belongs to. Its writes belong inside a `KeyRing.commit`. */
export class IdentifierTable {
  private readonly inBucket: StatementSync;
  private readonly insert: StatementSync;
  private readonly overwriteOne: StatementSync;
  private readonly overwriteAll: StatementSync;

  constructor(database: DatabaseSync) {
    database.exec(schema);
    this.inBucket = database.prepare('SELECT id, name, box FROM identifier WHERE bucket = ? ORDER BY id');
    this.insert = database.prepare('INSERT INTO identifier (bucket, name, box) VALUES (?, ?, ?)');
    const overwrite = `UPDATE identifier SET bucket = ${none}, box = zeroblob(length(box)) WHERE`;
    this.overwriteOne = database.prepare(`${overwrite} id = ?`);
    this.overwriteAll = database.prepare(`${overwrite} name = ?`);
  }

  candidates({ bucket }: Pick<Fingerprint, 'bucket'>): readonly Row[] {
    return this.inBucket.all(bucket) as unknown as readonly Row[];
  }

  add({ bucket, name, box }: StoredFingerprint): void {
    this.insert.run(bucket, name, box);
  }

  overwrite({ id }: Pick<Row, 'id'>): void {
    this.overwriteOne.run(id);
  }

  /** All that belong to a key. */
  overwriteOf(name: string): void {
    this.overwriteAll.run(name);
  }
}

/** Every fingerprint of a key file that was not overwritten; none in a file of a version that knew none. */
export function* storedFingerprints(database: DatabaseSync): Generator<StoredFingerprint> {
  if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'identifier'").get()) return;
  for (const row of database
    .prepare('SELECT bucket, name, box FROM identifier WHERE bucket >= 0 ORDER BY id')
    .iterate()) {
    yield { bucket: Number(row.bucket), name: String(row.name), box: Buffer.from(row.box as Uint8Array) };
  }
}
