import { appendUntilKnown } from '../port/append-until-known.js';
import { StoreRefused } from '../port/errors.js';
import { aStream, everythingAfter, idsOf } from '../testing/contract/log-under-test.js';
import { FakeEventStoreDb, someEvents } from '../testing/index.js';
import type { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { FakeOfItsOwn, followed, impatient, until } from '../testing/fake-of-its-own.js';

describe('following an EventStoreDB that misbehaves', () => {
  let own: FakeOfItsOwn;
  let store: EventStoreDbEventStore;
  beforeEach(async () => {
    own = await FakeOfItsOwn.start();
    store = await own.open();
  });
  afterEach(() => own.stop());

  const write = (count: number) => appendUntilKnown(store, aStream(), 'no-stream', someEvents(count));

  /** As the server writes of its own. */
  const writeSystemEvents = (count: number) => {
    const nothing = new Uint8Array();
    for (let index = 0; index < count; index++) {
      const id = `00000000-0000-4000-8000-${index.toString().padStart(12, '0')}`;
      own.fake.log.write('$stats-1', [{ id, type: '$stats', isJson: false, data: nothing, metadata: nothing }]);
    }
  };

  test('loses nothing and repeats nothing when its subscription breaks in the middle, again and again', async () => {
    for (let round = 0; round < 5; round++) await write(8);
    own.fake.faults.resetSubscriptionAfter = 3;
    const seen = await followed(store, 0n, 40, () => {
      own.fake.faults.resetSubscriptionAfter ??= 9;
    });
    own.fake.faults.resetSubscriptionAfter = undefined;
    expect(idsOf(seen)).toEqual(idsOf(await everythingAfter(store, 0n)));
    expect(seen.map(({ recordedAt }) => recordedAt)).toEqual(seen.map(({ recordedAt }) => recordedAt).sort());
  });

  test('goes on by itself when the server was away, also for many attempts, with never two subscriptions', async () => {
    await write(4);
    let reached: (seen: number) => void = () => undefined;
    const following = followed(store, 0n, 16, (seen) => {
      reached(seen);
    });
    let total = 4;
    for (const attempts of [2, 8, 40]) {
      // One of the follower and one of the index.
      await until(() => own.fake.openReads === 2);
      await own.awayForAttempts(attempts);
      await until(() => own.fake.openReads === 2);
      total += 4;
      const all = new Promise<void>((resolve) => {
        reached = (seen) => {
          if (seen === total) resolve();
        };
      });
      await write(4);
      await all;
    }
    expect(idsOf(await following)).toEqual(idsOf(await everythingAfter(store, 0n)));
  });

  test('notices a subscription that gives nothing although the log goes on', async () => {
    await write(2);
    const seen = await followed(store, 0n, 5, async (count, caughtUp) => {
      if (count !== 2 || !caughtUp) return;
      // The follower's, and that of the index.
      own.fake.faults.mutedSubscriptions = 2;
      await write(3);
      await until(() => own.fake.faults.mutedSubscriptions === 0);
    });
    expect(idsOf(seen)).toEqual(idsOf(await everythingAfter(store, 0n)));
  });

  test('begins again where the checkpoints were when nothing came that is ours', async () => {
    await store.close();
    store = await own.open({ patience: { ...impatient, idle: 60_000 } });
    const { position: seenLast } = await write(3);
    const seen = await followed(store, 0n, 5, async (count, caughtUp) => {
      if (count !== 3 || !caughtUp) return;
      writeSystemEvents(3_000);
      // Two for the follower and two for the index, 1 024 events apart.
      await until(() => own.fake.checkpointsSent === 4);
      const before = own.fake.eventsSent;
      expect(await store.head()).toBe(seenLast);
      expect(own.fake.eventsSent - before).toBeLessThan(2_000);
      await own.awayForAttempts(1);
      // Those that begin behind the last checkpoint have no further one to be told of.
      await write(2);
    });
    expect(own.fake.checkpointsSent).toBe(4);
    expect(seen).toHaveLength(5);
  });

  test('needs no checkpoints', async () => {
    own.fake.faults.checkpointSlowness = 1_000_000;
    await write(3);
    const seen = await followed(store, 0n, 5, async (count, caughtUp) => {
      if (count !== 3 || !caughtUp) return;
      writeSystemEvents(3_000);
      await own.awayForAttempts(1);
      await write(2);
    });
    expect(idsOf(seen)).toEqual(idsOf(await everythingAfter(store, 0n)));
  });

  test('lets the server wait when its consumer is slow', async () => {
    const text = 'x'.repeat(2_000);
    // Patient with large appends: a busy machine takes its time for them.
    const calm = await own.open({ patience: { ...impatient, append: 30_000, idle: 60_000 } });
    for (let round = 0; round < 20; round++) {
      await calm.append(aStream(), 'no-stream', someEvents(200, { data: { text } }));
    }
    await everythingAfter(calm, 0n);
    await store.close();
    const abort = new AbortController();
    const batches = calm.follow({ after: 0n, batchSize: 10, signal: abort.signal })[Symbol.asyncIterator]();
    await batches.next();
    // Until so many reads of the head in a row (16 events each) find that nothing else was sent meanwhile.
    let [quiet, sent, asked] = [0, 0, own.fake.eventsSent];
    for (; quiet < 50; quiet++) {
      await calm.head();
      asked += 16;
      const others = own.fake.eventsSent - asked;
      if (others > 0) [quiet, sent, asked] = [0, sent + others, own.fake.eventsSent];
    }
    expect(sent).toBeLessThan(3_000);
    abort.abort();
    await batches.return(undefined);
  });

  test('refuses a log that ends before what was read from it', async () => {
    const { position } = await write(3);
    const refused = { name: StoreRefused.name, reason: 'foreign' };
    await expect(followed(store, position + 5n, 1)).rejects.toMatchObject(refused);
    const following = followed(store, 0n, 4);
    await until(() => own.fake.openReads === 2);
    await own.fake.goAway();
    const another = await FakeEventStoreDb.start({ port: own.port });
    await expect(following).rejects.toMatchObject(refused);
    await another.stop();
  });
});
