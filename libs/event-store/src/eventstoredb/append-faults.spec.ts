import { appendUntilKnown } from '../port/append-until-known.js';
import { AppendOutcomeUnknown, StoreUnavailable } from '../port/errors.js';
import { aStream, idsOf } from '../testing/contract/log-under-test.js';
import { someEvents } from '../testing/index.js';
import type { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { FakeOfItsOwn } from '../testing/fake-of-its-own.js';

describe('an append to an EventStoreDB that misbehaves', () => {
  let own: FakeOfItsOwn;
  let store: EventStoreDbEventStore;
  const unknown = { name: AppendOutcomeUnknown.name };
  beforeEach(async () => {
    own = await FakeOfItsOwn.start();
    store = await own.open();
    await store.head();
  });
  afterEach(() => own.stop());

  /** Sends the events again; they must be there once, with the result that another retry has, too. */
  async function expectOnceAfterRetry(stream: string, events: ReturnType<typeof someEvents>) {
    const written = await appendUntilKnown(store, stream, 'no-stream', events);
    const found = await store.readStream(stream);
    expect(idsOf(found)).toEqual(idsOf(events));
    expect(written).toEqual({ revision: BigInt(events.length - 1), position: found.at(-1)?.position });
    expect(await store.append(stream, 'no-stream', events)).toEqual(written);
  }

  test('has an unknown outcome when nothing is answered, and is written once when sent again', async () => {
    const [stream, events] = [aStream(), someEvents(2)];
    own.fake.faults.silent = true;
    await expect(store.append(stream, 'no-stream', events)).rejects.toMatchObject(unknown);
    own.fake.faults.silent = false;
    await expectOnceAfterRetry(stream, events);
  });

  test('has an unknown outcome when the connection breaks after it was written, and is not written again', async () => {
    const [stream, events] = [aStream(), someEvents(3)];
    own.fake.faults.lostAcknowledgements = 1;
    await expect(store.append(stream, 'no-stream', events)).rejects.toMatchObject(unknown);
    expect(own.fake.log.stream(stream).records).toHaveLength(3);
    await expectOnceAfterRetry(stream, events);
  });

  test('has an unknown outcome when its answer never comes, and is not written again', async () => {
    const [stream, events] = [aStream(), someEvents(3)];
    own.fake.faults.withheldAcknowledgements = 1;
    await expect(store.append(stream, 'no-stream', events)).rejects.toMatchObject(unknown);
    expect(own.fake.log.stream(stream).records).toHaveLength(3);
    await expectOnceAfterRetry(stream, events);
  });

  test('says where its last event stands, whichever position the server names for several', async () => {
    const [stream, events] = [aStream(), someEvents(3)];
    own.fake.faults.namesEarlierPosition = true;
    const { position } = await store.append(stream, 'no-stream', events);
    expect(position).toBe((await store.readStream(stream)).at(-1)?.position);
  });

  test('that is on its way when the server is killed may be written or not: sent again it is there once', async () => {
    own.fake.faults.appendDelay = 60_000;
    const appends = Array.from({ length: 8 }, () => ({ stream: aStream(), events: someEvents(2) }));
    const outcomes = appends.map(({ stream, events }) =>
      store.append(stream, 'no-stream', events).catch((error: unknown) => error),
    );
    await own.fake.appendsInFlight(8);
    await own.fake.goAway();
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject(unknown);
    const written = appends.filter(({ stream }) => own.fake.log.stream(stream).records.length > 0).length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(8);
    own.fake.faults.appendDelay = 0;
    await own.fake.comeBack();
    for (const { stream, events } of appends) await expectOnceAfterRetry(stream, events);
  });

  test('is resolved by the same ids when the server comes back after a long time', async () => {
    const [stream, events] = [aStream(), someEvents(2)];
    own.fake.faults.lostAcknowledgements = 1;
    const resolved = appendUntilKnown(store, stream, 'no-stream', events);
    await own.awayForAttempts(4);
    expect(await resolved).toMatchObject({ revision: 1n });
    await expectOnceAfterRetry(stream, events);
  });

  test('takes no harm from answers that come twice, because it shares no stream with other appends', async () => {
    own.fake.faults.duplicateReplies = 5;
    const appends = Array.from({ length: 20 }, () => ({ stream: aStream(), events: someEvents(1) }));
    await Promise.all(appends.map(({ stream, events }) => store.append(stream, 'no-stream', events)));
    for (const { stream, events } of appends) await expectOnceAfterRetry(stream, events);
    expect(own.fake.faults.duplicateReplies).toBe(5);
  });

  test('that is being written while another store in the process is closed comes through', async () => {
    own.fake.faults.replyDelay = 200;
    const other = await own.open();
    await other.head();
    const [stream, events] = [aStream(), someEvents(2)];
    const sent = store.append(stream, 'no-stream', events);
    await other.close();
    expect(await sent).toMatchObject({ revision: 1n });
  });

  test('is waited for when the store is closed', async () => {
    own.fake.faults.replyDelay = 200;
    let written: unknown;
    void store.append(aStream(), 'no-stream', someEvents(2)).then((result) => {
      written = result;
    });
    await store.close();
    expect(written).toMatchObject({ revision: 1n });
  });

  test('sends no name and password where there is no TLS to keep them', async () => {
    const { host } = new URL(own.fake.url);
    const named = await own.open({ url: `esdb://ann:secret@${host}?tls=false` });
    await named.append(aStream(), 'no-stream', someEvents(1));
    expect(own.fake.credentials).toEqual([]);
  });
});

describe('a store whose server is dead at the start', () => {
  test('is opened all the same, says so, refuses to be used, and goes on by itself once the server is there', async () => {
    const own = await FakeOfItsOwn.start();
    await own.fake.goAway();
    const lines: string[] = [];
    const reached = Promise.withResolvers<undefined>();
    const say = (line: string) => {
      lines.push(line);
      if (line.includes('is reached')) reached.resolve(undefined);
    };
    const store = await own.open({ say });
    const unavailable = { name: StoreUnavailable.name };
    const [stream, events] = [aStream(), someEvents(1)];
    await expect(store.head()).rejects.toMatchObject(unavailable);
    // Not an unknown outcome: nothing was sent.
    await expect(store.append(stream, 'no-stream', events)).rejects.toMatchObject(unavailable);
    await expect(store.readStream(stream)).rejects.toMatchObject(unavailable);
    await expect(store.readAll({ after: 0n })[Symbol.asyncIterator]().next()).rejects.toMatchObject(unavailable);
    expect(lines).toEqual([expect.stringMatching(/^the EventStoreDB server is away .*: trying again/)]);
    await own.awayForAttempts(5);
    await reached.promise;
    expect(lines).toHaveLength(2);
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({ revision: 0n });
    await own.stop();
  });

  test('can be closed while it still tries', async () => {
    const own = await FakeOfItsOwn.start();
    await own.fake.goAway();
    const store = await own.open();
    await expect(store.head()).rejects.toMatchObject({ name: StoreUnavailable.name });
    await store.close();
    await expect(store.head()).rejects.toThrow('closed');
    await own.stop();
  });
});
