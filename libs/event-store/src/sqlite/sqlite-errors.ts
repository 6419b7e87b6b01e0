import { DamagedLog, StoreUnavailable } from '../port/errors.js';

/** Result codes of SQLite (https://sqlite.org/rescode.html) that this adapter tells apart; the low byte of each. */
export const sqliteFull = 13;
const notSqlite = 26;
/** A constraint can only be broken here when an index does not fit its table. */
const damaged: readonly number[] = [11, 19, notSqlite]; // CORRUPT, CONSTRAINT, NOTADB
const unavailable: ReadonlyMap<number, string> = new Map([
  [5, 'another process is writing to it'],
  [6, 'another connection is writing to it'],
  [7, 'there is no memory left'],
  [8, 'it is read-only: check the rights and the mount of the data folder'],
  [10, 'the disk failed to read or write: check the disk and the file system'],
  [sqliteFull, 'the disk is full: make room, and it goes on by itself'],
  [14, 'the file or its folder cannot be opened: check that it exists, and its rights'],
]);

/** The primary result code, or undefined when the error is not SQLite's. (Under Jest it is no `instanceof Error`.) */
export function sqliteCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Whether the file is not SQLite's, or its very first bytes are damaged. */
export function isForeign(error: unknown): boolean {
  return sqliteCode(error) === notSqlite;
}

/** What the port says about an error of SQLite's; any other error as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if ((error as { code?: unknown } | null)?.code === 'ERR_INVALID_STATE') {
    return new StoreUnavailable(`the log ${path} is closed`, { cause: error });
  }
  const code = sqliteCode(error);
  if (code !== undefined && damaged.includes(code)) {
    return new DamagedLog(
      `the log ${path} is damaged: stop Lydhør and restore the newest backup (SQLite: ${(error as Error).message})`,
      { cause: error },
    );
  }
  const reason = unavailable.get(code ?? 0);
  return reason === undefined ? error : new StoreUnavailable(`the log ${path}: ${reason}`, { cause: error });
}
