import { crc32 } from 'node:zlib';
import { DamagedLog } from '../port/errors.js';
import type { EventMetadata, RecordedEvent } from '../port/recorded-event.js';
import { toInstant, type SerialisedEvent } from '../port/serialised-append.js';
import { isSystemStream, isTombstone, type EventToSend, type ServerEvent } from './server-event.js';

/** What stands beside the port's metadata on the server. */
interface StoredMetadata extends EventMetadata {
  /** Of an event that brought its time with it. */
  readonly recordedAt?: string;
  readonly checksum: number;
}

/** The events of an append as they are sent: with a checksum over everything an event says, and where it says it. */
export function toSend(
  stream: string,
  firstRevision: bigint,
  events: readonly SerialisedEvent[],
): readonly EventToSend[] {
  return events.map(({ id, type, data, metadata, recordedAt }, index) => {
    const checksum = checksumOf(stream, firstRevision + BigInt(index), id, type, recordedAt, metadata, data);
    return {
      id,
      type,
      // Parsed from what was checked: what the caller holds may change before the client has written it out.
      data: JSON.parse(data) as object,
      metadata: { ...(JSON.parse(metadata) as EventMetadata), ...(recordedAt && { recordedAt }), checksum },
    };
  });
}

/** Whether the event was written by this adapter, as far as one can tell when it may be damaged. */
export function isOurs(event: ServerEvent): boolean {
  if (isSystemStream(event.stream) || isTombstone(event)) return false;
  const { metadata } = event;
  // One flipped byte can take away one of them, or make the whole unreadable, but not both.
  if (metadata instanceof Uint8Array) return /"(?:checksum|commandId)"/.test(Buffer.from(metadata).toString('latin1'));
  return typeof metadata === 'object' && metadata !== null && ('checksum' in metadata || 'commandId' in metadata);
}

/** The event's own time, which counts unless that of an event before it was later. */
export function ownTimeOf({ metadata, created }: ServerEvent): string {
  const { recordedAt } = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as Partial<StoredMetadata>;
  if (typeof recordedAt !== 'string') return created.toISOString();
  try {
    return toInstant(recordedAt, 'its time');
  } catch {
    return created.toISOString(); // damaged, which is said where the event is read
  }
}

/** Throws `DamagedLog` when the event is not what was written. */
export function toRecordedEvent(event: ServerEvent, recorded: string): RecordedEvent {
  const { id, type, stream, revision, position, data } = event;
  if (typeof data !== 'object' || data === null || typeof event.metadata !== 'object' || event.metadata === null) {
    damaged(event);
  }
  const { checksum, recordedAt, ...metadata } = event.metadata as StoredMetadata;
  const found = checksumOf(stream, revision, id, type, recordedAt, JSON.stringify(metadata), JSON.stringify(data));
  if (found !== checksum) damaged(event);
  return { id, type, stream, revision, position, recordedAt: recorded, data, metadata };
}

function damaged({ stream, revision, position }: ServerEvent): never {
  throw new DamagedLog(
    `the event at position ${position} (revision ${revision} of ${stream}) is not what was written: ` +
      'stop Lydhør and restore the newest backup of the EventStoreDB server',
  );
}

/** As JSON is written the same again after it was parsed, the checksum holds for what the client hands out parsed. */
function checksumOf(
  stream: string,
  revision: bigint,
  id: string,
  type: string,
  recordedAt: string | undefined,
  metadata: string,
  data: string,
): number {
  return crc32(`${stream}\n${revision}\n${recordedAt ?? ''}\n${id}\n${type}\n${metadata}\n${data}`);
}
