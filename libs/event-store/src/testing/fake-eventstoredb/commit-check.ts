import { DELETED, firstIndex, type LogRecord, type ServerLog } from './server-log.js';

export type Expected = 'any' | 'no-stream' | 'stream-exists' | bigint;

export type CommitDecision =
  | { readonly kind: 'write'; readonly undelete: boolean }
  | { readonly kind: 'already-written'; readonly last: LogRecord }
  | { readonly kind: 'wrong-version'; readonly current: bigint }
  | { readonly kind: 'deleted' };

/** How many of the last ids the server remembers, for appends that expect nothing in particular. */
const REMEMBERED_IDS = 10_000;

/** The rules by which EventStoreDB accepts an append: its IndexWriter.CheckCommit (23.10), line by line. */
export function checkCommit(
  log: ServerLog,
  stream: string,
  expected: Expected,
  ids: readonly string[],
): CommitDecision {
  if (log.isTombstoned(stream)) return { kind: 'deleted' };
  const current = log.stream(stream).last;
  const undelete = log.isSoftDeleted(stream);
  if (expected === 'stream-exists') {
    if (undelete) return { kind: 'deleted' };
    if (current < 0n && log.stream(`$$${stream}`).last < 0n) return { kind: 'wrong-version', current };
  }
  if (expected === 'any' || expected === 'stream-exists') return fromMemory(log, stream, ids, undelete);
  const version = expected === 'no-stream' ? -1n : expected;
  if (version > current) return { kind: 'wrong-version', current };
  if (version === current) return { kind: 'write', undelete };
  return compareFrom(log, stream, version, ids, undelete);
}

/** Without an expected revision only the ids in memory are compared, wherever in the stream they stand. */
function fromMemory(log: ServerLog, stream: string, ids: readonly string[], undelete: boolean): CommitDecision {
  let last: LogRecord | undefined;
  for (const id of ids) {
    const known = log.records.slice(-REMEMBERED_IDS).findLast((record) => record.id === id);
    if (known?.stream !== stream)
      return last ? { kind: 'wrong-version', current: log.stream(stream).last } : { kind: 'write', undelete };
    last = known;
  }
  return last ? { kind: 'already-written', last } : { kind: 'write', undelete };
}

/** A stale revision: the same ids from there on were written before, any other id is a conflict. */
function compareFrom(
  log: ServerLog,
  stream: string,
  version: bigint,
  ids: readonly string[],
  undelete: boolean,
): CommitDecision {
  const { records, last: current } = log.stream(stream);
  const first = firstIndex(records, ({ revision }) => revision > version);
  const written = records.slice(first, first + ids.length);
  const differs = ids.findIndex((id, index) => written[index]?.id !== id);
  if (differs === 0 && version === -1n && undelete) return { kind: 'write', undelete };
  const last = written.at(-1);
  if (differs >= 0 || !last || last.revision === DELETED) return { kind: 'wrong-version', current };
  return { kind: 'already-written', last };
}
