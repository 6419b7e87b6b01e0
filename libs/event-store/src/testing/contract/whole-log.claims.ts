import type { EventStore } from '../../port/event-store.js';
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

export function wholeLogClaims(bench: Bench, abilities: readonly Ability[]): void {
  describe('reading the whole log', () => {
    test('gives every event in the order of commits', async () => {
      const streams = [aStream('note'), aStream('review'), aStream('note')];
      const written: string[] = [];
      for (let round = 0; round < 4; round++) {
        for (const stream of streams) {
          const events = someEvents(2);
          await bench.store.append(stream, round === 0 ? 'no-stream' : BigInt(round * 2 - 1), events);
          written.push(...idsOf(events));
        }
      }
      expect(idsOf(await everythingAfter(bench.store, bench.start))).toEqual(written);
    });

    test('has no gap and no reorder under sixteen writers at once', async () => {
      const followed: bigint[] = [];
      const abort = new AbortController();
      const following = (async () => {
        for await (const { events } of bench.store.follow({ after: bench.start, signal: abort.signal, batchSize: 7 })) {
          followed.push(...events.map(({ position }) => position));
          if (followed.length === 16 * 20 * 2) abort.abort();
        }
      })();
      const acknowledged = await Promise.all(Array.from({ length: 16 }, () => writeTwenty(bench.store)));
      await following;

      const log = await everythingAfter(bench.store, bench.start);
      expect(followed).toEqual(log.map(({ position }) => position));
      expect(log.every(({ position }, index) => position > (log[index - 1]?.position ?? bench.start))).toBe(true);
      for (const { stream, ids, positions } of acknowledged) {
        const mine = log.filter((event) => event.stream === stream);
        expect(idsOf(mine)).toEqual(ids);
        expect(mine.filter(({ revision }) => revision % 2n === 1n).map(({ position }) => position)).toEqual(positions);
      }
    });

    test('lets through the categories that are asked for', async () => {
      const [category, other] = [aCategory(), aCategory()];
      const wanted = someEvents(2);
      await bench.store.append(aStream(category), 'no-stream', wanted);
      await bench.store.append(aStream(other), 'no-stream', someEvents(2));
      await bench.store.append(aStream(`${category}x`), 'no-stream', someEvents(2));
      const more = someEvents(1);
      await bench.store.append(`${category}-with-hyphens`, 'no-stream', more);
      const read = await everythingAfter(bench.store, bench.start, { categories: [category] });
      expect(idsOf(read)).toEqual(idsOf([...wanted, ...more]));
      expect(await everythingAfter(bench.store, bench.start, { categories: [category, other] })).toHaveLength(5);
      expect(await everythingAfter(bench.store, bench.start, { categories: [] })).toEqual([]);
    });

    test('lets through the types that are asked for, and both at once', async () => {
      const category = aCategory();
      const [noted, closed] = [anEvent({ type: 'NoteTaken' }), anEvent({ type: 'NoteClosed' })];
      await bench.store.append(aStream(category), 'no-stream', [noted, closed]);
      await bench.store.append(aStream(), 'no-stream', [anEvent({ type: 'NoteClosed' })]);
      const both = { types: ['NoteClosed'], categories: [category] };
      expect(await everythingAfter(bench.store, bench.start, { types: ['NoteClosed'] })).toHaveLength(2);
      expect(idsOf(await everythingAfter(bench.store, bench.start, both))).toEqual([closed.id]);
      expect(await everythingAfter(bench.store, bench.start, { types: ['noteclosed', 'Note'] })).toEqual([]);
    });

    test('moves the checkpoint on when nothing matches', async () => {
      await bench.store.append(aStream(), 'no-stream', someEvents(5));
      const head = await bench.store.head();
      let reached = bench.start;
      for await (const batch of bench.store.readAll({ after: bench.start, filter: { categories: [aCategory()] } })) {
        expect(batch.events).toEqual([]);
        expect(batch.position > reached).toBe(true);
        reached = batch.position;
      }
      expect(reached).toBe(head);
    });

    test('goes on after a position, which itself is not read again', async () => {
      await bench.store.append(aStream(), 'no-stream', someEvents(3));
      await bench.store.append(aStream(), 'no-stream', someEvents(3));
      const log = await everythingAfter(bench.store, bench.start);
      for (const [index, { position }] of log.entries()) {
        expect(idsOf(await everythingAfter(bench.store, position))).toEqual(idsOf(log.slice(index + 1)));
      }
    });

    test('goes on also after a position, or up to one, at which no event stands', async () => {
      await bench.store.append(aStream(), 'no-stream', someEvents(3));
      await bench.store.append(aStream(), 'no-stream', someEvents(2));
      const log = await everythingAfter(bench.store, bench.start);
      for (const { position } of log) {
        for (const made of [position - 1n, position + 1n]) {
          const later = log.filter((event) => event.position > made);
          expect(idsOf(await everythingAfter(bench.store, made))).toEqual(idsOf(later));
          const batches = [];
          for await (const batch of bench.store.readAll({ after: bench.start, until: made })) batches.push(batch);
          const earlier = log.filter((event) => event.position <= made);
          expect(idsOf(batches.flatMap(({ events }) => events))).toEqual(idsOf(earlier));
        }
      }
    });

    test('stops at a position, inclusive, and else at the head it began with', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(4));
      const [, second, , last] = await everythingAfter(bench.store, bench.start);
      const upToSecond: bigint[] = [];
      const until = second?.position ?? 0n;
      for await (const batch of bench.store.readAll({ after: bench.start, until })) {
        upToSecond.push(...batch.events.map(({ revision }) => revision), batch.position);
      }
      expect(upToSecond).toEqual([0n, 1n, until]);

      let reached = bench.start;
      for await (const batch of bench.store.readAll({ after: bench.start, batchSize: 1 })) {
        reached = batch.position;
        await bench.store.append(stream, BigInt((await bench.store.readStream(stream)).length - 1), someEvents(1));
      }
      expect(reached).toBe(last?.position);
    });

    test('comes in batches of the size that was asked for, each with the position it reached', async () => {
      await bench.store.append(aStream(), 'no-stream', someEvents(10));
      const batches = [];
      for await (const batch of bench.store.readAll({ after: bench.start, batchSize: 4 })) batches.push(batch);
      expect(batches.map(({ events }) => events.length)).toEqual([4, 4, 2]);
      for (const { events, position } of batches) expect(position).toBe(events.at(-1)?.position);
    });

    test('can be left early, a hundred times, and leaves nothing open', async () => {
      await bench.store.append(aStream(), 'no-stream', someEvents(10));
      const open = process.getActiveResourcesInfo().length;
      for (let round = 0; round < 100; round++) {
        for await (const batch of bench.store.readAll({ after: bench.start, batchSize: 2 })) {
          expect(batch.events).toHaveLength(2);
          break;
        }
      }
      expect(process.getActiveResourcesInfo().length).toBeLessThan(open + 10);
      await bench.store.append(aStream(), 'no-stream', someEvents(1));
    });
  });

  if (abilities.includes('secondInstance')) {
    describe('two instances on the same log', () => {
      test('see each other’s writes, in one order, and conflict with each other', async () => {
        const second = await secondOf(bench);
        const stream = aStream();
        const first = await bench.store.append(stream, 'no-stream', someEvents(1));
        expect(await second.head()).toBe(first.position);
        const next = await second.append(stream, 0n, someEvents(1));
        expect(next.position > first.position).toBe(true);
        await expect(bench.store.append(stream, 0n, someEvents(1))).rejects.toMatchObject({ actual: 1n });
        expect(await bench.store.readStream(stream)).toEqual(await second.readStream(stream));
        await second.close();
      });

      test('wake each other’s followers', async () => {
        const second = await secondOf(bench);
        const stream = aStream();
        const abort = new AbortController();
        const seen: bigint[] = [];
        // Each append follows a turn in which the follower had time to go to sleep.
        const write = async () => {
          await new Promise((resolve) => setImmediate(resolve));
          await second.append(stream, seen.length === 0 ? 'no-stream' : BigInt(seen.length - 1), someEvents(1));
        };
        for await (const { events, caughtUp } of bench.store.follow({ after: bench.start, signal: abort.signal })) {
          seen.push(...events.map(({ revision }) => revision));
          if (seen.length === 3) abort.abort();
          else if (caughtUp) void write();
        }
        expect(seen).toEqual([0n, 1n, 2n]);
        await second.close();
      });
    });
  }
}

async function secondOf(bench: Bench): Promise<EventStore> {
  const second = await bench.log.secondInstance?.();
  if (!second) throw new Error('this log has one instance');
  return second;
}

/** Twenty appends of two events each, one after the other; what was acknowledged. */
async function writeTwenty(store: EventStore) {
  const stream = aStream();
  const ids: string[] = [];
  const positions: bigint[] = [];
  for (let round = 0; round < 20; round++) {
    const events = someEvents(2);
    const { position } = await store.append(stream, round === 0 ? 'no-stream' : BigInt(round * 2 - 1), events);
    ids.push(...idsOf(events));
    positions.push(position);
  }
  return { stream, ids, positions };
}
