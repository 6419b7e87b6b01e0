import { shared, streams } from './definitions.js';
import type { LogRecord } from './server-log.js';

const TICKS_PER_MILLISECOND = 10_000n;

/** One event; of a link that is to be resolved also the event it leads to, if that is still there. */
export function eventResponse(
  record: LogRecord,
  resolve?: (link: LogRecord) => LogRecord | undefined,
): streams.ReadResp {
  const answer = new streams.ReadResp.ReadEvent().setCommitPosition(record.position.toString());
  if (resolve && record.type === '$>') answer.setEvent(recorded(resolve(record))).setLink(recorded(record));
  else answer.setEvent(recorded(record));
  return new streams.ReadResp().setEvent(answer);
}

function recorded(record: LogRecord | undefined): streams.ReadResp.ReadEvent.RecordedEvent | undefined {
  if (!record) return undefined;
  const event = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(record.id))
    .setStreamIdentifier(identifier(record.stream))
    .setStreamRevision(record.revision.toString())
    .setPreparePosition(record.position.toString())
    .setCommitPosition(record.position.toString())
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  event
    .getMetadataMap()
    .set('type', record.type)
    .set('content-type', record.isJson ? 'application/json' : 'application/octet-stream')
    .set('created', (BigInt(record.created) * TICKS_PER_MILLISECOND).toString());
  return event;
}

export const confirmation = (id: string): streams.ReadResp =>
  new streams.ReadResp().setConfirmation(new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(id));

export const caughtUp = (): streams.ReadResp => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());

export const checkpoint = (position: bigint): streams.ReadResp =>
  new streams.ReadResp().setCheckpoint(
    new streams.ReadResp.Checkpoint().setCommitPosition(position.toString()).setPreparePosition(position.toString()),
  );

export const streamNotFound = (stream: string): streams.ReadResp =>
  new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream)),
  );

const identifier = (stream: string): shared.StreamIdentifier =>
  new shared.StreamIdentifier().setStreamName(Uint8Array.from(Buffer.from(stream, 'utf8')));
