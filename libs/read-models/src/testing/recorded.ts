import type { RecordedEvent } from '@lydhoer/event-store';
import type { Message } from '@lydhoer/kernel';

export interface Circumstances {
  readonly stream: string;
  /** The recorded instant (ISO 8601 UTC). Default: a minute after the event before it. */
  readonly at?: string;
  readonly actor?: string;
  /** The command's key. Default: one for each event. */
  readonly key?: string;
  readonly schemaVersion?: number;
}

const beginning = Date.parse('2025-01-01T08:00:00.000Z');
const minute = 60_000;
let position = 0;
const revisions = new Map<string, bigint>();

/** An event as the log would give it. Positions rise from call to call, revisions count within each stream. */
export function recorded<E extends Message<string, object>>(
  type: E['type'],
  data: E['data'],
  { stream, at, actor = 'staff-1', key, schemaVersion = 1 }: Circumstances,
): RecordedEvent {
  position += 1;
  const revision = (revisions.get(stream) ?? -1n) + 1n;
  revisions.set(stream, revision);
  const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  return {
    id,
    type,
    stream,
    revision,
    position: BigInt(position),
    recordedAt: at ?? new Date(beginning + position * minute).toISOString(),
    data,
    metadata: { commandId: key ?? `key-${position}`, actor, correlationId: id, causationId: id, schemaVersion },
  };
}
