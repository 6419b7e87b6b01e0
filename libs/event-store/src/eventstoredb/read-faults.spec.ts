import { DamagedLog, StoreUnavailable } from '../port/errors.js';
import { aStream, everythingAfter, idsOf } from '../testing/contract/log-under-test.js';
import { anEvent, someEvents } from '../testing/index.js';
import type { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { FakeOfItsOwn, followed, until } from '../testing/fake-of-its-own.js';

describe('reading from an EventStoreDB that misbehaves', () => {
  let own: FakeOfItsOwn;
  let store: EventStoreDbEventStore;
  const unavailable = { name: StoreUnavailable.name };
  const damaged = { name: DamagedLog.name };
  beforeEach(async () => {
    own = await FakeOfItsOwn.start();
    store = await own.open();
  });
  afterEach(() => own.stop());

  const written = async (count: number) => {
    const stream = aStream();
    await store.append(stream, 'no-stream', someEvents(count));
    return { stream, events: await store.readStream(stream) };
  };

  test('a server that answers nothing is unavailable, until it answers', async () => {
    const { stream, events } = await written(3);
    own.fake.faults.silent = true;
    await Promise.all([
      expect(store.readStream(stream)).rejects.toMatchObject(unavailable),
      expect(store.head()).rejects.toMatchObject(unavailable),
      expect(everythingAfter(store, 0n)).rejects.toMatchObject(unavailable),
    ]);
    own.fake.faults.silent = false;
    expect(await store.readStream(stream)).toEqual(events);
    expect(await everythingAfter(store, 0n)).toEqual(events);
  });

  test('a server that is gone is unavailable, and the same store reads on when it is back', async () => {
    const { stream, events } = await written(3);
    await own.fake.goAway();
    await expect(store.readStream(stream)).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    await expect(store.positionBefore('2999-01-01T00:00:00Z')).rejects.toMatchObject(unavailable);
    await own.fake.comeBack();
    expect(await store.readStream(stream)).toEqual(events);
    expect(await store.head()).toBe(events.at(-1)?.position);
  });

  test('thousands of reads at once, also of streams that are not there, are not taken for an attack', async () => {
    const { stream } = await written(1);
    const lost: string[] = [];
    const other = await own.open({ indexFile: ':memory:', say: (line) => lost.push(line) });
    for (let round = 0; round < 12; round++) {
      const reads = Array.from({ length: 256 }, (_, at) => other.readStream(at % 2 ? stream : aStream()));
      for (const [at, events] of (await Promise.all(reads)).entries()) expect(events).toHaveLength(at % 2);
    }
    expect(lost).toEqual([]);
  });

  test('a stream that breaks off in the middle is no shorter stream', async () => {
    const { stream, events } = await written(9);
    own.fake.faults.resetReadAfter = 4;
    await expect(store.readStream(stream)).rejects.toMatchObject(unavailable);
    expect(await store.readStream(stream)).toEqual(events);
  });

  test('a log that breaks off in the middle says so after what came whole, and is read on from there', async () => {
    const { events } = await written(9);
    own.fake.faults.resetSubscriptionAfter = 5;
    const seen: string[] = [];
    let after = 0n;
    const reading = (async () => {
      for await (const batch of store.readAll({ after: 0n, batchSize: 2 })) {
        seen.push(...idsOf(batch.events));
        after = batch.position;
      }
    })();
    await expect(reading).rejects.toMatchObject(unavailable);
    expect(seen.length).toBeLessThan(9);
    expect([...seen, ...idsOf(await everythingAfter(store, after))]).toEqual(idsOf(events));
  });

  test('reads that are left early, or that fail, leave nothing open on the server', async () => {
    const { stream } = await written(20);
    for (let round = 0; round < 30; round++) {
      for await (const batch of store.readAll({ after: 0n, batchSize: 2 })) if (batch.events.length === 2) break;
      await store.readStream(stream, { limit: 1 });
      await store.readStream(aStream());
    }
    own.fake.faults.mutedReads = 1;
    await expect(store.readStream(stream)).rejects.toMatchObject(unavailable);
    // The index's own subscription stays.
    await until(() => own.fake.openReads === 1);
  });

  test('every byte of an event that is another than was written is noticed, however the event is read', async () => {
    const { stream } = await written(1);
    const { position } = await store.append(aStream(), 'no-stream', [anEvent({ recordedAt: '2031-01-01T00:00:00Z' })]);
    const record = own.fake.log.records.find((each) => each.position === position);
    if (!record) throw new Error('the event was not written');
    const unnoticed: string[] = [];
    for (const part of ['data', 'metadata'] as const) {
      for (let index = 0; index < record[part].length; index++) {
        flip(record[part], index);
        const read = store.readStream(record.stream).then(
          () => unnoticed.push(`${part} ${index}`),
          (error: unknown) => {
            expect(error).toMatchObject(damaged);
          },
        );
        await read;
        await expect(everythingAfter(store, 0n)).rejects.toMatchObject(damaged);
        if (index % 40 === 0) {
          await expect(followed(store, 0n, 2)).rejects.toMatchObject(damaged);
        }
        flip(record[part], index);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(await store.readStream(stream)).toHaveLength(1);
    expect(await everythingAfter(store, 0n)).toHaveLength(2);
  });

  test('an event that is gone from the middle of a stream is noticed', async () => {
    const { stream } = await written(5);
    own.fake.log.stream(stream).records.splice(2, 1);
    await expect(store.readStream(stream)).rejects.toMatchObject(damaged);
    await expect(store.readStream(stream, { direction: 'backwards' })).rejects.toMatchObject(damaged);
    await expect(store.readStream(stream, { from: 2n })).rejects.toMatchObject(damaged);
    expect(await store.readStream(stream, { from: 3n })).toHaveLength(2);
  });
});

function flip(bytes: Uint8Array, index: number): void {
  bytes[index] = (bytes[index] ?? 0) ^ 1;
}
