import { join } from 'node:path';
import { EventStoreDbEventStore } from '@lydhoer/event-store';
import { BareClient } from '../eventstoredb/bare-client.js';
import { logServer } from '../eventstoredb/log-server.js';
import { event, writeEvery, type Appends } from '../measuring/made-events.js';
import { beside, type Result } from '../measuring/result.js';
import { inTurns, perSecond } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';

/** Appends through our adapter, beside the same events through the bare client, in this process and on one server. */
export async function eventStoreDbAppends({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  const server = await logServer();
  const store = await EventStoreDbEventStore.open({ url: server.url, indexFile: join(folder, 'appends-index.db') });
  const bare = new BareClient(server.url);
  /** What every stream of this run must hold. */
  const written = new Map<string, readonly string[]>();
  const run = async (what: string, groups: number, size: number, writers: number): Promise<Result> => {
    const name = `appends to ${server.kind}, ${what}`;
    say(name);
    const turn = async (appends: Appends) => {
      const batches = Array.from({ length: groups }, () => Array.from({ length: size }, event));
      const started = performance.now();
      const each = Array.from({ length: writers }, (_, writer) => writeEvery(appends, batches, writer, writers));
      const streams = await Promise.all(each);
      const rate = perSecond(groups * size, started);
      for (const [writer, stream] of streams.entries()) {
        const share = batches.filter((_, index) => index % writers === writer);
        written.set(
          stream,
          share.flat().map(({ id }) => id),
        );
      }
      return rate;
    };
    const measured = await inTurns(
      plan.rounds,
      () => turn(store),
      () => turn(bare),
    );
    return beside(name, 'events/s', measured);
  };
  try {
    const results = [
      await run('one after the other', plan.appends.single, 1, 1),
      await run('32 writers at once', plan.appends.concurrent, 1, 32),
      await run('batches of 100', plan.appends.batches, 100, 1),
    ];
    for (const [stream, ids] of written) {
      const found = await bare.idsOf(stream);
      if (found.join() !== ids.join()) throw new Error(`${stream} does not hold what was appended, in its order`);
    }
    return results;
  } finally {
    await store.close();
    await bare.close();
    await server.stop();
  }
}
