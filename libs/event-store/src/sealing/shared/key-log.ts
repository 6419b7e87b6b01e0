import { namedId } from '../../deciding/event-ids.js';
import { appendUntilKnown } from '../../port/append-until-known.js';
import { WrongExpectedRevision } from '../../port/errors.js';
import type { EventStore } from '../../port/event-store.js';
import type { RecordedEvent } from '../../port/recorded-event.js';
import { platformEvent } from '../../platform-log/platform-events.js';

/** What an event of the log says about a key. */
export type KeyNews =
  | { readonly what: 'made'; readonly name: string; readonly wrapped: Buffer }
  | { readonly what: 'destroyed'; readonly name: string };

const actor = 'system:keys';
const made = 'KeyMade';
const destroyed = 'KeyDestroyed';

const keyStream = (name: string): string => `key-${namedId('key', name)}`;
const destructionStream = (name: string): string => `keydestruction-${namedId('key', name)}`;

/** The categories of the streams of keys. */
export const keyCategories = ['key', 'keydestruction'] as const;

/** What an event says about a key; undefined for every other event, and for one in another key's stream. */
export function keyNewsIn({
  type,
  stream,
  data,
}: Pick<RecordedEvent, 'type' | 'stream' | 'data'>): KeyNews | undefined {
  const { name, wrapped } = data as { readonly name?: unknown; readonly wrapped?: unknown };
  if (typeof name !== 'string') return undefined;
  if (type === destroyed && stream === destructionStream(name)) return { what: 'destroyed', name };
  if (type !== made || stream !== keyStream(name) || typeof wrapped !== 'string') return undefined;
  return { what: 'made', name, wrapped: Buffer.from(wrapped, 'base64') };
}

/**
 * Keys as streams of a log that several processes share. A key, wrapped by the master key, is the one event of its
 * stream, so that of two who make it at once one is told of the other's. It is destroyed in two steps, so that a process
 * may die between them: an event in another stream says so, for good; then the key's own stream is deleted.
 */
export class KeyLog {
  constructor(private readonly store: EventStore) {}

  /**
   * Makes a key, unless there is one: the key that counts from now on, or `destroyed`. Throws the store's errors.
   */
  async make(name: string, wrapped: Buffer): Promise<KeyNews> {
    if (await this.isDestroyed(name)) return { what: 'destroyed', name };
    // The id follows from the key itself: sent again it is the same event, and another's key never passes for it.
    const id = namedId('key made', wrapped.toString('base64'));
    const event = platformEvent(id, made, { name, wrapped: wrapped.toString('base64') }, { actor, commandId: name });
    try {
      await appendUntilKnown(this.store, keyStream(name), 'no-stream', [event]);
      return { what: 'made', name, wrapped };
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      return (await this.find(name)) ?? { what: 'destroyed', name };
    }
  }

  /** What the log says of a key; undefined when nobody made it. */
  async find(name: string): Promise<KeyNews | undefined> {
    const [event] = await this.store.readStream(keyStream(name), { limit: 1 });
    const news = event && keyNewsIn(event);
    if (news) return news;
    return (await this.isDestroyed(name)) ? { what: 'destroyed', name } : undefined;
  }

  /** Says that a key is destroyed, for good. May be said again. */
  async recordDestruction(name: string): Promise<void> {
    const event = platformEvent(namedId('key destroyed', name), destroyed, { name }, { actor, commandId: name });
    try {
      await appendUntilKnown(this.store, destructionStream(name), 'no-stream', [event]);
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }

  /** Deletes the stream of a key that was destroyed; nothing can be written to it again. May be done again. */
  async bury(name: string): Promise<void> {
    const stream = keyStream(name);
    for (;;) {
      const [last] = await this.store.readStream(stream, { direction: 'backwards', limit: 1 });
      // Deleted already, or never made: whoever makes a key asks first whether it was destroyed.
      if (!last) return;
      try {
        await this.store.deleteStream(stream, last.revision);
        return;
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
      }
    }
  }

  private async isDestroyed(name: string): Promise<boolean> {
    return (await this.store.readStream(destructionStream(name), { limit: 1 })).length > 0;
  }
}
