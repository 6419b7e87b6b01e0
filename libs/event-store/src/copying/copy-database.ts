import { closeSync, fsyncSync, openSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';

/** Pages that are copied in one step, 4 KiB each; in between the event loop turns. */
const pagesPerStep = 2_000;
/** Milliseconds to wait for a lock. Readers of a write-ahead log wait only while it is being recovered. */
const patience = 2_000;
const ownerOnly = 0o600;

export interface CopyOptions {
  readonly signal?: AbortSignal;
  /** Told after each step how many pages of how many are copied. */
  readonly copied?: (pages: number, of: number) => void;
}

/**
 * Copies a SQLite file as it is at one moment, while another process writes to it, durably and readable by its owner
 * alone. The copy needs no write-ahead log. Nothing is written to the original. Throws SQLite's errors, and the reason
 * of the signal; what was copied by then is the caller's to remove.
 *
 * SQLite's online backup begins anew whenever another process writes, and never ends beside a busy one. A read
 * transaction that is open all the while keeps it on one state of the file (docs/adr/0021).
 */
export async function copyDatabase(from: string, to: string, { signal, copied }: CopyOptions = {}): Promise<void> {
  closeSync(openSync(to, 'wx', ownerOnly));
  const original = new DatabaseSync(from, { readOnly: true, timeout: patience });
  try {
    original.exec('BEGIN');
    original.prepare('SELECT count(*) FROM sqlite_schema').get();
    await backup(original, to, {
      rate: pagesPerStep,
      progress: ({ totalPages, remainingPages }) => {
        signal?.throwIfAborted();
        copied?.(totalPages - remainingPages, totalPages);
      },
    });
  } finally {
    original.close();
  }
  signal?.throwIfAborted();
  const copy = new DatabaseSync(to);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
  fsyncPath(to);
}

/** Makes sure that a file, or the names in a folder, survive a power cut. */
export function fsyncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
