/** Result codes of SQLite that say the file itself is broken: CORRUPT and NOTADB. */
const damage = new Set([11, 26]);

interface SqliteError {
  readonly code: 'ERR_SQLITE_ERROR';
  readonly errcode: number;
}

/** Looks at the code: the driver's errors come from another realm under Jest and are no `instanceof Error` there. */
export function isSqliteError(error: unknown): error is SqliteError {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

export const isDamage = (error: unknown): boolean => isSqliteError(error) && damage.has(error.errcode & 0xff);
