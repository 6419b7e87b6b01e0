import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, type AllStreamResolvedEvent, type ResolvedEvent } from '@eventstore/db-client';
import { FakeEventStoreDb, type FakeEventStoreDbOptions } from './fake-eventstoredb.js';

/** Given with a call, credentials choose the path of one call per append. With TLS off they are never sent. */
export const perCall = { credentials: { username: 'nobody', password: 'nothing' } };

export const anEvent = (id: string = randomUUID(), text = 'Æblegrød') =>
  jsonEvent({ id, type: 'NoteTaken', data: { text } });

export const someEvents = (count: number) => Array.from({ length: count }, () => anEvent());

export const aStream = (): string => `note-${randomUUID()}`;

/** A fake server and the published client on it, with nothing of ours between. */
export class RawBench {
  private constructor(
    readonly server: FakeEventStoreDb,
    readonly client: EventStoreDBClient,
  ) {}

  static async start(options?: FakeEventStoreDbOptions): Promise<RawBench> {
    const server = await FakeEventStoreDb.start(options);
    return new RawBench(server, EventStoreDBClient.connectionString(server.url));
  }

  async stop(): Promise<void> {
    await this.client.dispose();
    await this.server.stop();
  }
}

/** What a read answered. */
export async function all<Resolved extends ResolvedEvent | AllStreamResolvedEvent>(
  read: AsyncIterable<Resolved>,
): Promise<readonly Resolved[]> {
  const events: Resolved[] = [];
  for await (const event of read) events.push(event);
  return events;
}

/** Whether a promise has settled by now, however it did. */
export async function hasSettled(promise: Promise<unknown>): Promise<boolean> {
  const settled = promise.then(
    () => true,
    () => true,
  );
  return await Promise.race([settled, new Promise<boolean>((resolve) => setImmediate(resolve, false))]);
}
