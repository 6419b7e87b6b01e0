import type { EventMetadata, NewEvent, RecordedEvent } from '../port/recorded-event.js';
import { categoryOf } from '../port/recorded-event.js';

/**
 * The categories of the streams in which a shared log keeps what the platform itself needs: which installation it
 * belongs to, the keys, and what people are found by. They are no part of what happened in the municipality: views, exports, counts and content
 * hashes leave them out, and so does `ApplicationLog`.
 */
const ofPlatform: ReadonlySet<string> = new Set(['installation', 'key', 'keydestruction', 'keyidentifier']);

export const isPlatformEvent = ({ stream }: Pick<RecordedEvent, 'stream'>): boolean =>
  ofPlatform.has(categoryOf(stream));

/**
 * Long before every log: recorded time is the running maximum, so events that carry this never move it, however they
 * are mixed with seeded or replayed ones.
 */
const noTime = '1970-01-01T00:00:00.000Z';

/** An event of the platform's own. */
export function platformEvent(
  id: string,
  type: string,
  data: object,
  { actor, commandId }: Pick<EventMetadata, 'actor' | 'commandId'>,
): NewEvent {
  const metadata = { commandId, actor, correlationId: commandId, causationId: commandId, schemaVersion: 1 };
  return { id, type, data, metadata, recordedAt: noTime };
}
