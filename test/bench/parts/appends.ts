import { join } from 'node:path';
import { SqliteEventStore, type NewEvent } from '@lydhoer/event-store';
import { BareLog, type BareEvent } from '../measuring/bare-log.js';
import { event, writeEvery } from '../measuring/made-events.js';
import { atLeast, beside, type Result } from '../measuring/result.js';
import { inTurns, perSecond } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';

const asBytes = ({ id, type, data, metadata }: NewEvent): BareEvent => ({
  ...{ id, type, data: JSON.stringify(data), metadata: JSON.stringify(metadata) },
});

/** Appends of events of about 600 bytes, beside the same bytes written by a bare prepared insert into the same table. */
export async function appends({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  const store = SqliteEventStore.open(join(folder, 'appends.db'));
  const bare = new BareLog(join(folder, 'bare-appends.db'));
  let appended = 0;
  const run = async (what: string, groups: number, size: number, writers: number, share: number): Promise<Result> => {
    say(what);
    // Made before the clock runs: what an event says is not what is measured.
    const made = () => Array.from({ length: groups }, () => Array.from({ length: size }, event));
    const measured = await inTurns(
      plan.rounds,
      async () => {
        const batches = made();
        const started = performance.now();
        await Promise.all(Array.from({ length: writers }, (_, writer) => writeEvery(store, batches, writer, writers)));
        appended += groups * size;
        return perSecond(groups * size, started);
      },
      () => {
        // A group commit at its best: as many events in a transaction as writers wait for one.
        const batches = inGroups(made().flat().map(asBytes), size * writers);
        const started = performance.now();
        for (const batch of batches) bare.write(batch);
        return perSecond(groups * size, started);
      },
    );
    return beside(what, 'events/s', measured, (ratio) => (share > 0 ? atLeast(share, ratio) : null));
  };
  try {
    const results = [
      await run('appends, one after the other', plan.appends.single, 1, 1, 0),
      await run('appends, 32 writers at once', plan.appends.concurrent, 1, 32, 0.7),
      await run('appends, batches of 100', plan.appends.batches, 100, 1, 0.8),
    ];
    if ((await store.head()) !== BigInt(appended)) throw new Error('the log does not hold what was appended');
    if (bare.written !== appended) throw new Error('the bare log does not hold as much');
    return results;
  } finally {
    await store.close();
    bare.close();
  }
}

function inGroups<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
