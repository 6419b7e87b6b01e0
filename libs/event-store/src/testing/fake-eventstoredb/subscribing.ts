import { randomUUID } from 'node:crypto';
import type { streams } from './definitions.js';
import { filterFrom, type SubscriptionFilter } from './event-filter.js';
import type { Faults } from './faults.js';
import { streamNameOf } from './proposed-events.js';
import { caughtUp, checkpoint, confirmation, eventResponse } from './read-responses.js';
import { isBoundary } from './reading.js';
import { streamDeleted, unexpectedReadResult, type Refusal } from './server-errors.js';
import { DELETED, firstIndex, type LogRecord, type ServerLog } from './server-log.js';
import { linkedEvent } from './system-events.js';

type Resolve = ((link: LogRecord) => LogRecord | undefined) | undefined;

/** A refusal in the middle of a subscription: what was sent before it stays sent. */
export class SubscriptionRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.details);
  }
}

/** History, then `caughtUp`, then whatever is written, until the reader is gone. */
export function subscribe(
  log: ServerLog,
  options: streams.ReadReq.Options,
  faults: Faults,
  gone: AbortSignal,
): AsyncIterable<streams.ReadResp> {
  const stream = options.getStream();
  if (stream) return subscribeToStream(log, stream, linksIn(log, options), gone);
  return subscribeToAll(log, options, faults, gone);
}

async function* subscribeToAll(
  log: ServerLog,
  options: streams.ReadReq.Options,
  faults: Faults,
  gone: AbortSignal,
): AsyncGenerator<streams.ReadResp> {
  const all = options.getAll();
  const filterOptions = options.getFilter();
  const filter = filterOptions && filterFrom(filterOptions);
  const from = all?.hasPosition() ? BigInt(all.getPosition()?.getCommitPosition() ?? '0') : undefined;
  if (from !== undefined && !isBoundary(log, from)) throw new SubscriptionRefused(unexpectedReadResult());
  // Past the end is the end: events written later come, whatever their positions.
  let after = all?.hasEnd() || (from ?? -1n) >= log.end ? log.end - 1n : (from ?? -1n);
  const resolve = linksIn(log, options);
  let searched = 0;
  let live = false;
  yield confirmation(randomUUID());
  while (!gone.aborted) {
    const record = log.records[firstIndex(log.records, ({ position }) => position > after)];
    if (!record && !live) {
      live = true;
      yield caughtUp();
      continue;
    }
    // Nothing was yielded since the look at the log, so no write can have been missed.
    if (!record) {
      await log.nextWrite(gone);
      continue;
    }
    after = record.position;
    searched += 1;
    if (filter?.matches(record) ?? true) yield eventResponse(record, resolve);
    if (!checkpointIsDue(filter, faults, searched)) continue;
    searched = 0;
    yield checkpoint(after);
  }
}

async function* subscribeToStream(
  log: ServerLog,
  options: streams.ReadReq.Options.StreamOptions,
  resolve: Resolve,
  gone: AbortSignal,
): AsyncGenerator<streams.ReadResp> {
  const name = streamNameOf(options.getStreamIdentifier());
  if (log.isTombstoned(name)) throw new SubscriptionRefused(streamDeleted(name));
  const state = log.stream(name);
  let after = options.hasRevision() ? BigInt(options.getRevision()) : options.hasEnd() ? state.last : -1n;
  let live = false;
  yield confirmation(randomUUID());
  while (!gone.aborted) {
    const record = nextVisible(log, name, after);
    if (record) {
      after = record.revision;
      yield eventResponse(record, resolve);
      if (record.revision === DELETED) throw new SubscriptionRefused(streamDeleted(name));
      continue;
    }
    // A stream that is not there has no end that could be reached.
    if (!live && state.last >= 0n && !log.isSoftDeleted(name)) {
      live = true;
      yield caughtUp();
      continue;
    }
    await log.nextWrite(gone);
  }
}

const linksIn = (log: ServerLog, options: streams.ReadReq.Options): Resolve =>
  options.getResolveLinks() ? (link) => linkedEvent(log, link) : undefined;

function nextVisible(log: ServerLog, name: string, after: bigint): LogRecord | undefined {
  const records = log.visible(log.stream(name));
  return records[firstIndex(records, ({ revision }) => revision > after)];
}

const checkpointIsDue = (filter: SubscriptionFilter | undefined, faults: Faults, searched: number): boolean =>
  filter !== undefined && searched >= filter.checkpointEvery * faults.checkpointSlowness;
