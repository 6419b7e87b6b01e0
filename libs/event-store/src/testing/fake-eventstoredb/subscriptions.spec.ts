import { once } from 'node:events';
import {
  END,
  eventTypeFilter,
  NO_STREAM,
  START,
  streamNameFilter,
  type AllStreamSubscription,
  type StreamSubscription,
} from '@eventstore/db-client';
import { DELETED } from './server-log.js';
import { anEvent, aStream, RawBench, someEvents } from './raw-client.fixture.js';

let bench: RawBench;
beforeEach(async () => {
  bench = await RawBench.start();
});
afterEach(async () => {
  await bench.stop();
});

const append = async (stream: string, count = 1) => {
  await bench.client.appendToStream(stream, someEvents(count));
};
const at = (commit: bigint) => ({ commit, prepare: commit });

/** What a subscription emitted so far, by name. */
function told(subscription: AllStreamSubscription | StreamSubscription): string[] {
  const seen: string[] = [];
  for (const name of ['caughtUp', 'fellBehind', 'error', 'end', 'close'] as const)
    subscription.on(name as 'error', () => seen.push(name));
  subscription.on('data', ({ event }) => seen.push(event?.streamId ?? '?'));
  return seen;
}

describe('A subscription to the whole log', () => {
  it('says caughtUp once after history, then goes on live and never says fellBehind (14)', async () => {
    const stream = aStream();
    await append(stream, 2);
    const filter = streamNameFilter({ prefixes: [stream] });
    const subscription = bench.client.subscribeToAll({ filter });
    const seen = told(subscription);
    await once(subscription, 'caughtUp');
    const arrived = once(subscription, 'data');
    await append(stream);
    await arrived;
    expect(seen).toEqual([stream, stream, 'caughtUp', stream]);
    await subscription.unsubscribe();
  });

  it('from the end is caught up at once (14)', async () => {
    await append(aStream(), 2);
    const subscription = bench.client.subscribeToAll({ fromPosition: END });
    const seen = told(subscription);
    await once(subscription, 'caughtUp');
    expect(seen).toEqual(['caughtUp']);
    await subscription.unsubscribe();
  });

  it('begins after a position, and refuses one in the middle of an event (11)', async () => {
    const stream = aStream();
    await append(stream, 3);
    const [, second, third] = bench.server.log.stream(stream).records;
    const subscription = bench.client.subscribeToAll({ fromPosition: at(second?.position ?? 0n) });
    const [{ event }] = (await once(subscription, 'data')) as [{ event: { position: unknown } }];
    expect(event.position).toEqual(at(third?.position ?? 0n));
    await subscription.unsubscribe();
    const refused = bench.client.subscribeToAll({ fromPosition: at((second?.position ?? 0n) + 1n) });
    await expect(once(refused, 'data')).rejects.toMatchObject({ type: 'unknown' });
  });

  it('from beyond the end still gets live events of lower positions (15)', async () => {
    const beyond = bench.server.log.end + 1_000_000n;
    const subscription = bench.client.subscribeToAll({ fromPosition: at(beyond) });
    await once(subscription, 'caughtUp');
    const arrived = once(subscription, 'data');
    await append('note-live');
    const [{ event }] = (await arrived) as [{ event: { streamId: string; position: { commit: bigint } } }];
    expect(event.streamId).toBe('note-live');
    expect(event.position.commit).toBeLessThan(beyond);
    await subscription.unsubscribe();
  });

  it('filters by prefix and by pattern, on streams and on types', async () => {
    const [one, other] = [aStream(), `other-${aStream()}`];
    await append(one);
    await append(other);
    for (const [filter, expected] of [
      [streamNameFilter({ regex: '^note-' }), [one]],
      [streamNameFilter({ prefixes: ['other-'] }), [other]],
      [eventTypeFilter({ prefixes: ['Note'] }), [one, other]],
      [eventTypeFilter({ regex: '^[^$]' }), [one, other]],
    ] as const) {
      const subscription = bench.client.subscribeToAll({ filter });
      const seen = told(subscription);
      await once(subscription, 'caughtUp');
      expect(seen).toEqual([...expected, 'caughtUp']);
      await subscription.unsubscribe();
    }
  });

  it.each([
    ['as asked for', 1, [8, 16, 24]],
    ['more seldom when told to', 3, [24]],
  ])('says how far it came although nothing matches, %s (16)', async (_how, checkpointSlowness, expected) => {
    bench.server.faults.checkpointSlowness = checkpointSlowness;
    await append(aStream(), 24 - bench.server.log.records.length);
    const checkpoints: bigint[] = [];
    const filter = streamNameFilter({
      prefixes: ['nothing'],
      maxSearchWindow: 4,
      checkpointInterval: 2,
      checkpointReached: async (_subscription, { commit }) => {
        await Promise.resolve(checkpoints.push(commit));
      },
    });
    const subscription = bench.client.subscribeToAll({ filter });
    await once(subscription.resume(), 'caughtUp');
    const positions = bench.server.log.records.map(({ position }) => position);
    expect(checkpoints).toEqual(expected.map((count) => positions[count - 1]));
    await subscription.unsubscribe();
  });

  it('that loses its connection says so and no more, and nobody subscribes again (17)', async () => {
    await append(aStream(), 5);
    bench.server.faults.resetSubscriptionAfter = 3;
    const subscription = bench.client.subscribeToAll();
    const seen = told(subscription);
    await expect(once(subscription, 'end')).rejects.toMatchObject({
      type: 'unavailable',
      message: expect.stringContaining('ECONNRESET'),
    });
    await append(aStream());
    expect(bench.server.openReads).toBe(0);
    expect(seen.at(-1)).toBe('error');
    expect(seen).not.toContain('end');
    expect(seen).not.toContain('close');
  });

  it('is sent no faster than for await takes it; a listener takes everything (18)', async () => {
    for (let count = 0; count < 20; count += 1)
      await bench.client.appendToStream(
        'note-long',
        Array.from({ length: 100 }, () => anEvent(undefined, LONG)),
      );
    const total = bench.server.log.records.length;
    const slow = bench.client.subscribeToAll();
    for await (const event of slow) if (event.event) break;
    let sent = -1;
    while (sent !== bench.server.eventsSent) {
      sent = bench.server.eventsSent;
      await append('note-short');
    }
    expect(sent).toBeLessThan(total);
    await slow.unsubscribe();
    const greedy = bench.client.subscribeToAll();
    greedy.on('data', () => void new Promise(() => undefined));
    await once(greedy, 'caughtUp');
    await greedy.unsubscribe();
  });
});

describe('A subscription to a stream', () => {
  it('that is missing or deleted softly is not caught up until an event arrives (14)', async () => {
    const deleted = aStream();
    await append(deleted, 2);
    await bench.client.deleteStream(deleted);
    for (const [stream, revision] of [
      [aStream(), 0n],
      [deleted, 2n],
    ] as const) {
      const subscription = bench.client.subscribeToStream(stream, { fromRevision: START });
      const seen = told(subscription);
      await once(subscription, 'confirmation');
      await append(aStream());
      expect(seen).toEqual([]);
      const caughtUp = once(subscription, 'caughtUp');
      await append(stream);
      await caughtUp;
      expect(seen).toEqual([stream, 'caughtUp']);
      expect(bench.server.log.stream(stream).last).toBe(revision);
      await subscription.unsubscribe();
    }
  });

  it('from too high a revision skips events in silence (15)', async () => {
    const stream = aStream();
    await append(stream);
    const subscription = bench.client.subscribeToStream(stream, { fromRevision: 5n });
    await once(subscription, 'caughtUp');
    const arrived = once(subscription, 'data');
    await append(stream, 7);
    const [{ event }] = (await arrived) as [{ event: { revision: bigint } }];
    expect(event.revision).toBe(6n);
    await subscription.unsubscribe();
  });

  it('that is tombstoned gets the tombstone and then its error (19)', async () => {
    const stream = aStream();
    await bench.client.appendToStream(stream, anEvent(), { expectedRevision: NO_STREAM });
    const subscription = bench.client.subscribeToStream(stream, { fromRevision: END });
    await once(subscription, 'caughtUp');
    const arrived = once(subscription, 'data');
    const failed = once(subscription, 'error');
    await bench.client.tombstoneStream(stream, { expectedRevision: 0n });
    const [{ event }] = (await arrived) as [{ event: { type: string; revision: bigint } }];
    expect(event).toMatchObject({ type: '$streamDeleted', revision: DELETED });
    expect(await failed).toMatchObject([{ type: 'stream-deleted', streamName: stream }]);
    const later = bench.client.subscribeToStream(stream);
    await expect(once(later, 'data')).rejects.toMatchObject({ type: 'stream-deleted' });
  });
});

/** So long that two thousand of them fill every buffer on the way. */
const LONG = 'x'.repeat(10_000);
