import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { appendUntilKnown } from '../../port/append-until-known.js';
import { StoreUnavailable } from '../../port/errors.js';
import type { EventStore } from '../../port/event-store.js';
import type { FollowedBatch } from '../../port/recorded-event.js';
import {
  aCategory,
  anEvent,
  aStream,
  everythingAfter,
  idsOf,
  someEvents,
  type Ability,
  type Bench,
} from './log-under-test.js';

export function followClaims(bench: Bench, abilities: readonly Ability[]): void {
  const appendTo = (store: EventStore, count: number) => store.append(aStream(), 'no-stream', someEvents(count));

  /** Follows until `enough` says so of everything seen; what came, batch by batch. */
  async function followUntil(
    options: Partial<Parameters<EventStore['follow']>[0]>,
    enough: (batch: FollowedBatch, seen: number) => boolean | Promise<boolean>,
  ): Promise<readonly FollowedBatch[]> {
    const abort = new AbortController();
    const batches: FollowedBatch[] = [];
    let seen = 0;
    for await (const batch of bench.store.follow({ after: bench.start, signal: abort.signal, ...options })) {
      batches.push(batch);
      seen += batch.events.length;
      if (await enough(batch, seen)) abort.abort();
    }
    return batches;
  }

  describe('following the log', () => {
    test('gives what was there, says that it has caught up, and then gives what comes', async () => {
      await appendTo(bench.store, 5);
      const batches = await followUntil({ batchSize: 2 }, async ({ caughtUp }, seen) => {
        if (seen === 5) expect(caughtUp).toBe(true);
        if (caughtUp && seen < 8) await appendTo(bench.store, 1);
        return seen === 8;
      });
      const log = await everythingAfter(bench.store, bench.start);
      expect(idsOf(batches.flatMap(({ events }) => events))).toEqual(idsOf(log));
      expect(batches.slice(0, 2).map(({ caughtUp }) => caughtUp)).toEqual([false, false]);
      expect(batches.at(-1)?.position).toBe(log.at(-1)?.position);
    });

    test('says that it has caught up also when there is nothing to read', async () => {
      const head = await bench.store.head();
      const batches = await followUntil({ after: head }, ({ caughtUp }) => caughtUp);
      expect(batches).toEqual([{ events: [], position: head, caughtUp: true }]);
    });

    test('goes on after the last position that was acknowledged: nothing lost, nothing twice', async () => {
      await appendTo(bench.store, 10);
      const seen: string[] = [];
      let after = bench.start;
      while (seen.length < 10) {
        const abort = new AbortController();
        for await (const batch of bench.store.follow({ after, batchSize: 3, signal: abort.signal })) {
          seen.push(...idsOf(batch.events));
          after = batch.position;
          break;
        }
        abort.abort();
      }
      expect(seen).toEqual(idsOf(await everythingAfter(bench.store, bench.start)));
    });

    test('that is cancelled in the middle of a batch ends there, and the batch comes again', async () => {
      await appendTo(bench.store, 9);
      const abort = new AbortController();
      const handled: string[] = [];
      let acknowledged = bench.start;
      for await (const batch of bench.store.follow({ after: bench.start, batchSize: 4, signal: abort.signal })) {
        for (const event of batch.events) {
          if (handled.length === 6) abort.abort();
          if (abort.signal.aborted) break;
          handled.push(event.id);
        }
        if (!abort.signal.aborted) acknowledged = batch.position;
      }
      const log = idsOf(await everythingAfter(bench.store, bench.start));
      expect(handled).toEqual(log.slice(0, 6));
      expect(idsOf(await everythingAfter(bench.store, acknowledged))).toEqual(log.slice(4));
    });

    test('ends when it is cancelled while it waits, and leaves nothing open', async () => {
      const open = process.getActiveResourcesInfo().length;
      for (let round = 0; round < 20; round++) {
        const abort = new AbortController();
        const follower = bench.store.follow({ after: bench.start, signal: abort.signal })[Symbol.asyncIterator]();
        expect((await follower.next()).value).toMatchObject({ caughtUp: true });
        const waiting = follower.next();
        await new Promise((resolve) => setImmediate(resolve));
        abort.abort();
        expect(await waiting).toEqual({ done: true, value: undefined });
      }
      expect(process.getActiveResourcesInfo().length).toBeLessThan(open + 10);
    });

    test('ends when the store is closed, and says so', async () => {
      const follower = bench.store.follow({ after: bench.start, signal: new AbortController().signal });
      const batches = follower[Symbol.asyncIterator]();
      await batches.next();
      const ended = expect(batches.next()).rejects.toMatchObject({ name: StoreUnavailable.name });
      await new Promise((resolve) => setImmediate(resolve));
      await bench.store.close();
      await ended;
    });

    test('and everything else is refused by a store that was closed; what was sent before is written', async () => {
      const sent = appendTo(bench.store, 2);
      await bench.store.close();
      expect(await sent).toMatchObject({ revision: 1n });
      await expect(appendTo(bench.store, 1)).rejects.toMatchObject({ name: StoreUnavailable.name });
      await expect(bench.store.head()).rejects.toMatchObject({ name: StoreUnavailable.name });
    });

    test('that was cancelled before it began gives nothing', async () => {
      await appendTo(bench.store, 1);
      for await (const batch of bench.store.follow({ after: bench.start, signal: AbortSignal.abort() })) {
        throw new Error(`a batch up to ${batch.position}`);
      }
    });

    test('moves the checkpoint on when nothing matches', async () => {
      const filter = { categories: [aCategory()] };
      let asked = 0;
      const batches = await followUntil({ filter }, async ({ caughtUp }) => {
        if (caughtUp && asked++ < 3) await appendTo(bench.store, 2);
        return asked > 3;
      });
      expect(batches.flatMap(({ events }) => events)).toEqual([]);
      expect(batches.at(-1)?.position).toBe(await bench.store.head());
    });

    test('goes on past a stream that is deleted meanwhile', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(2));
      const batches = await followUntil({}, async ({ caughtUp }, seen) => {
        if (!caughtUp || seen > 2) return seen === 5;
        await bench.store.deleteStream(stream, 1n);
        await appendTo(bench.store, 3);
        return false;
      });
      const events = batches.flatMap((batch) => batch.events);
      expect(events.map((event) => event.stream === stream)).toEqual([true, true, false, false, false]);
      expect(batches.at(-1)?.position).toBe(await bench.store.head());
    });

    test('serves several followers, each with everything', async () => {
      const followers = Array.from({ length: 5 }, () => followUntil({}, (_batch, seen) => seen === 12));
      for (let round = 0; round < 4; round++) await appendTo(bench.store, 3);
      const log = idsOf(await everythingAfter(bench.store, bench.start));
      for (const batches of await Promise.all(followers)) {
        expect(idsOf(batches.flatMap(({ events }) => events))).toEqual(log);
      }
    });

    test('holds no more than a batch for a consumer that is slow', async () => {
      const text = 'x'.repeat(64_000);
      const abort = new AbortController();
      const follower = bench.store.follow({ after: bench.start, batchSize: 2, signal: abort.signal });
      const batches = follower[Symbol.asyncIterator]();
      await bench.store.append(aStream(), 'no-stream', [anEvent()]);
      await batches.next();
      const before = heapInUse();
      for (let round = 0; round < 60; round++) {
        await bench.store.append(aStream(), 'no-stream', someEvents(10, { data: { text } }));
      }
      await batches.next();
      // 38 MB were written behind its back; it holds two events of 64 kB.
      expect(heapInUse() - before).toBeLessThan(8_000_000);
      abort.abort();
      await batches.return?.();
    });
  });

  if (abilities.includes('goAwayAndComeBack')) {
    describe('a store that goes away and comes back', () => {
      test('is followed on: nothing lost, nothing repeated past the checkpoint', async () => {
        await appendTo(bench.store, 7);
        const seen: string[] = [];
        let after = bench.start;
        let store = bench.store;
        // An adapter may take up the thread by itself, or say that the store is away and leave that to its caller.
        const follow = async (reachedHead: () => void) => {
          const abort = new AbortController();
          try {
            for await (const batch of store.follow({ after, batchSize: 3, signal: abort.signal })) {
              seen.push(...idsOf(batch.events));
              after = batch.position;
              if (batch.caughtUp) reachedHead();
              if (seen.length >= 12) abort.abort();
            }
          } catch (error) {
            expect(error).toMatchObject({ name: StoreUnavailable.name });
          }
        };
        const atHead = Promise.withResolvers<undefined>();
        const following = follow(() => {
          atHead.resolve(undefined);
        });
        await atHead.promise;
        const back = await bench.log.goAwayAndComeBack?.();
        if (!back) throw new Error('this store cannot go away');
        store = back;
        await appendUntilKnown(store, aStream(), 'no-stream', someEvents(5));
        await following;
        if (seen.length < 12) await follow(() => undefined);
        expect(seen).toEqual(idsOf(await everythingAfter(store, bench.start)));
      });
    });
  }
}

/** Bytes of live objects. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
