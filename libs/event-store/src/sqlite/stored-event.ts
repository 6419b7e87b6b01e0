import { crc32 } from 'node:zlib';
import { DamagedLog } from '../port/errors.js';
import type { EventMetadata, RecordedEvent } from '../port/recorded-event.js';

/** The columns of an event in the order of `eventColumns`, integers as bigint. */
export type StoredEvent = readonly [
  position: bigint,
  stream: string,
  revision: bigint,
  recordedAt: string,
  id: string,
  type: string,
  checksum: bigint,
  metadata: string,
  data: string,
];

/** For a query that joins `events e` with `streams s`. */
export const eventColumns =
  'e.position, s.name, e.revision, e.recorded_at, e.id, e.type, e.checksum, e.metadata, e.data';

/**
 * CRC-32 over everything an event says, and where it says it: SQLite's own checks do not see a flipped byte inside a
 * value. A line break cannot stand in any of the parts (names hold no control characters, JSON escapes them).
 */
export function checksumOf(
  stream: string,
  revision: bigint,
  position: bigint,
  recordedAt: string,
  event: { readonly id: string; readonly type: string; readonly metadata: string; readonly data: string },
): number {
  return crc32(
    `${stream}\n${revision}\n${position}\n${recordedAt}\n${event.id}\n${event.type}\n${event.metadata}\n${event.data}`,
  );
}

/** Whether the row is an event of one of these types, or was before its type was damaged. */
export function isOneOf(row: StoredEvent, types: readonly string[]): boolean {
  if (types.includes(row[5])) return true;
  const [position, stream, revision, recordedAt, id, type, checksum, metadata, data] = row;
  const fits = (was: string) =>
    BigInt(checksumOf(stream, revision, position, recordedAt, { id, type: was, metadata, data })) === checksum;
  return !fits(type) && types.some(fits);
}

/** Throws `DamagedLog` when the row is not what was written. */
export function toRecordedEvent(row: StoredEvent): RecordedEvent {
  const [position, stream, revision, recordedAt, id, type, checksum, metadata, data] = row;
  if (BigInt(checksumOf(stream, revision, position, recordedAt, { id, type, metadata, data })) !== checksum) {
    throw new DamagedLog(
      `the event at position ${position} (revision ${revision} of ${stream}) is not what was written: ` +
        'stop Lydhør and restore the newest backup',
    );
  }
  return {
    id,
    type,
    stream,
    revision,
    position,
    recordedAt,
    data: JSON.parse(data) as object,
    metadata: JSON.parse(metadata) as EventMetadata,
  };
}
