import { createServer, type Socket } from 'node:net';
import type { EventStore } from '../port/event-store.js';
import type { RecordedEvent } from '../port/recorded-event.js';
import { EventStoreDbEventStore } from '../eventstoredb/eventstoredb-event-store.js';
import type { EventStoreDbOptions } from '../eventstoredb/options.js';
import { FakeEventStoreDb } from './fake-eventstoredb/fake-eventstoredb.js';

/** As usual, but so short that a claim about a server that never answers ends soon. */
export const impatient = { append: 1_500, read: 3_000, idle: 300, retry: 20 };
/** For claims about a server that answers, however busy the machine is. */
export const patient = { ...impatient, append: 30_000, read: 30_000 };

/** A fake server for one claim, which may do to it what it likes, and the stores on it. */
export class FakeOfItsOwn {
  private readonly stores: EventStoreDbEventStore[] = [];

  private constructor(readonly fake: FakeEventStoreDb) {}

  static async start(): Promise<FakeOfItsOwn> {
    return new FakeOfItsOwn(await FakeEventStoreDb.start());
  }

  get port(): number {
    return Number(new URL(this.fake.url).port);
  }

  async open(options: Partial<EventStoreDbOptions> = {}): Promise<EventStoreDbEventStore> {
    const { url } = this.fake;
    const store = await EventStoreDbEventStore.open({ url, indexFile: ':memory:', patience: impatient, ...options });
    this.stores.push(store);
    return store;
  }

  async stop(): Promise<void> {
    for (const store of this.stores) await store.close();
    await this.fake.stop();
  }

  /** Takes the server away until so many attempts to reach it have failed. */
  async awayForAttempts(attempts: number): Promise<void> {
    await this.fake.goAway();
    const sockets = new Set<Socket>();
    const refusing = createServer();
    const enough = new Promise<void>((resolve) => {
      let left = attempts;
      refusing.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.resetAndDestroy();
        left -= 1;
        if (left === 0) resolve();
      });
    });
    await new Promise<void>((resolve) => refusing.listen(this.port, '127.0.0.1', resolve));
    await enough;
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => refusing.close(resolve));
    await this.fake.comeBack();
  }
}

/** Follows until so many events have come; what came. `reached` is called at each batch with all so far. */
export async function followed(
  store: EventStore,
  after: bigint,
  count: number,
  reached: (seen: number, caughtUp: boolean) => void | Promise<void> = () => undefined,
): Promise<readonly RecordedEvent[]> {
  const abort = new AbortController();
  const seen: RecordedEvent[] = [];
  for await (const { events, caughtUp } of store.follow({ after, signal: abort.signal, batchSize: 7 })) {
    seen.push(...events);
    await reached(seen.length, caughtUp);
    if (seen.length >= count) abort.abort();
  }
  return seen;
}

/** Turns of the event loop until something holds, which the test's time limit bounds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
