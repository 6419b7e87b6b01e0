import { streams } from './definitions.js';
import { streamNameOf } from './proposed-events.js';
import { eventResponse, streamNotFound } from './read-responses.js';
import { handlerThrew, streamDeleted, unexpectedReadResult, type Refusal } from './server-errors.js';
import { firstIndex, type LogRecord, type ServerLog } from './server-log.js';
import { linkedEvent } from './system-events.js';

/** What a read is answered with: messages one after another, or a refusal. */
export type Answers = Iterable<streams.ReadResp> | Refusal;

/** Where a read begins: what lies from the edge onwards, or what lies before it. */
interface Start {
  readonly records: readonly LogRecord[];
  readonly edge: number;
}

/** Answers a read of a stream or of the whole log, up to where it ends when the answer gets there. */
export function read(log: ServerLog, options: streams.ReadReq.Options): Answers {
  const [stream, all] = [options.getStream(), options.getAll()];
  const count = Number(options.getCount());
  if (count <= 0 || !(stream ?? all)) return handlerThrew();
  const backwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
  const start = stream ? inStream(log, stream, backwards) : inWholeLog(log, all);
  if ('code' in start) return start;
  if ('missing' in start) return [streamNotFound(start.missing)];
  const resolve = options.getResolveLinks() ? (link: LogRecord) => linkedEvent(log, link) : undefined;
  return answers(start, backwards, count, resolve);
}

/** From a revision, inclusive in both directions. */
function inStream(
  log: ServerLog,
  options: streams.ReadReq.Options.StreamOptions,
  backwards: boolean,
): Start | Refusal | { readonly missing: string } {
  const name = streamNameOf(options.getStreamIdentifier());
  if (log.isTombstoned(name)) return streamDeleted(name);
  const state = log.stream(name);
  if (state.last < 0n || log.isSoftDeleted(name)) return { missing: name };
  const records = log.visible(state);
  if (options.hasStart()) return { records, edge: backwards ? 1 : 0 };
  if (options.hasEnd()) return { records, edge: records.length };
  const from = BigInt(options.getRevision()) + (backwards ? 1n : 0n);
  return { records, edge: firstIndex(records, ({ revision }) => revision >= from) };
}

/** From a position: inclusive forwards, exclusive backwards. */
function inWholeLog(log: ServerLog, options: streams.ReadReq.Options.AllOptions | undefined): Start | Refusal {
  const { records } = log;
  if (options?.hasStart()) return { records, edge: 0 };
  if (options?.hasEnd()) return { records, edge: records.length };
  const from = BigInt(options?.getPosition()?.getCommitPosition() ?? '0');
  if (!isBoundary(log, from)) return unexpectedReadResult();
  return { records, edge: firstIndex(records, ({ position }) => position >= from) };
}

/** Where a record begins, the beginning, or anywhere past the end. */
export function isBoundary({ records, end }: ServerLog, wanted: bigint): boolean {
  if (wanted === 0n || wanted >= end) return true;
  return records[firstIndex(records, ({ position }) => position >= wanted)]?.position === wanted;
}

function* answers(
  { records, edge }: Start,
  backwards: boolean,
  count: number,
  resolve: ((link: LogRecord) => LogRecord | undefined) | undefined,
): Generator<streams.ReadResp> {
  for (let step = 0; step < count; step += 1) {
    const record = records[backwards ? edge - 1 - step : edge + step];
    if (!record) return;
    yield eventResponse(record, resolve);
  }
}
