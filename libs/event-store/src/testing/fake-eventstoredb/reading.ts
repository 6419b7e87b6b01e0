import type { streams } from './definitions.js';
import { streamNameOf } from './proposed-events.js';
import { eventResponse, streamNotFound } from './read-responses.js';
import { handlerThrew, streamDeleted, unexpectedReadResult, type Refusal } from './server-errors.js';
import { firstIndex, type LogRecord, type ServerLog } from './server-log.js';

/** What a read is answered with: messages one after another, or a refusal. */
export type Answers = Iterable<streams.ReadResp> | Refusal;

/** `ReadDirection.BACKWARDS`; the generated enumeration is ambient. */
const BACKWARDS = 1;

/** Answers a read of a stream or of the whole log that ends where the log ends now. */
export function read(log: ServerLog, options: streams.ReadReq.Options): Answers {
  const count = Number(options.getCount());
  if (count <= 0) return handlerThrew();
  const backwards = Number(options.getReadDirection()) === BACKWARDS;
  const stream = options.getStream();
  if (stream) return readStream(log, stream, backwards, count);
  const all = options.getAll();
  return all ? readAll(log, all, backwards, count) : handlerThrew();
}

/** From a revision, inclusive in both directions. */
function readStream(
  log: ServerLog,
  options: streams.ReadReq.Options.StreamOptions,
  backwards: boolean,
  count: number,
): Answers {
  const name = streamNameOf(options.getStreamIdentifier());
  if (log.isTombstoned(name)) return streamDeleted(name);
  const state = log.stream(name);
  if (state.last < 0n || log.isSoftDeleted(name)) return [streamNotFound(name)];
  const records = log.visible(state);
  if (options.hasStart()) return answers(records, backwards ? 1 : 0, backwards, count);
  if (options.hasEnd()) return answers(records, records.length, backwards, count);
  const revision = BigInt(options.getRevision());
  const edge = firstIndex(records, (record) => (backwards ? record.revision > revision : record.revision >= revision));
  return answers(records, edge, backwards, count);
}

/** From a position: inclusive forwards, exclusive backwards. */
function readAll(
  log: ServerLog,
  options: streams.ReadReq.Options.AllOptions,
  backwards: boolean,
  count: number,
): Answers {
  const { records } = log;
  if (options.hasStart()) return answers(records, 0, backwards, count);
  if (options.hasEnd()) return answers(records, records.length, backwards, count);
  const position = BigInt(options.getPosition()?.getCommitPosition() ?? '0');
  if (!isBoundary(log, position)) return unexpectedReadResult();
  const edge = firstIndex(records, (record) => record.position >= position);
  return answers(records, edge, backwards, count);
}

/** Where a record begins, the beginning, or anywhere past the end. */
export function isBoundary({ records, end }: ServerLog, position: bigint): boolean {
  if (position === 0n || position >= end) return true;
  return records[firstIndex(records, (record) => record.position >= position)]?.position === position;
}

/** The records on one side of an edge: from it onwards, or what lies before it, the last first. */
function* answers(
  records: readonly LogRecord[],
  edge: number,
  backwards: boolean,
  count: number,
): Generator<streams.ReadResp> {
  const end = records.length;
  for (let step = 0; step < count; step += 1) {
    const index = backwards ? edge - 1 - step : edge + step;
    const record = index < end ? records[index] : undefined;
    if (!record) return;
    yield eventResponse(record);
  }
}
