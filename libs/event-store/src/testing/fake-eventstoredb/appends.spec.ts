import {
  ANY,
  EventStoreDBClient,
  isCommandError,
  NO_STREAM,
  STREAM_EXISTS,
  WrongExpectedVersionError,
  type AppendToStreamOptions,
} from '@eventstore/db-client';
import { randomUUID } from 'node:crypto';
import { all, anEvent, aStream, hasSettled, perCall, RawBench, someEvents } from './raw-client.fixture.js';

let bench: RawBench;
beforeEach(async () => {
  bench = await RawBench.start();
});
afterEach(async () => {
  await bench.stop();
});

const idsIn = async (stream: string) => (await all(bench.client.readStream(stream))).map(({ event }) => event?.id);

describe.each([
  ['on the batch path', {}],
  ['on the per-call path', perCall],
])('An append %s', (_path, options: AppendToStreamOptions) => {
  it('is answered with the revision and the position of its last event', async () => {
    const stream = aStream();
    const result = await bench.client.appendToStream(stream, someEvents(3), {
      ...options,
      expectedRevision: NO_STREAM,
    });
    const [, , last] = await all(bench.client.readStream(stream));
    expect(result).toEqual({ success: true, nextExpectedRevision: 2n, position: last?.event?.position });
  });

  it('at a wrong revision is refused with what was expected and found, without message and code (5)', async () => {
    const stream = aStream();
    const refused = await bench.client
      .appendToStream(stream, anEvent(), { ...options, expectedRevision: 7n })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WrongExpectedVersionError);
    expect(refused).toMatchObject({
      type: 'wrong-expected-version',
      streamName: stream,
      expectedVersion: 7n,
      actualVersion: 'no_stream',
      message: '',
      code: undefined,
    });
    await bench.client.appendToStream(stream, someEvents(2), { expectedRevision: NO_STREAM });
    await expect(
      bench.client.appendToStream(stream, anEvent(), { ...options, expectedRevision: NO_STREAM }),
    ).rejects.toMatchObject({ expectedVersion: 'no_stream', actualVersion: 1n });
    await expect(
      bench.client.appendToStream(aStream(), anEvent(), { ...options, expectedRevision: STREAM_EXISTS }),
    ).rejects.toMatchObject({ expectedVersion: 'stream_exists', actualVersion: 'no_stream' });
  });

  it('of the same ids at a stale revision answers with the original revision and position (7)', async () => {
    const stream = aStream();
    const events = someEvents(2);
    const first = await bench.client.appendToStream(stream, events, { ...options, expectedRevision: NO_STREAM });
    await bench.client.appendToStream(stream, anEvent(), { ...options, expectedRevision: 1n });
    const changed = events.map(({ id }) => anEvent(id, 'other'));
    expect(await bench.client.appendToStream(stream, changed, { ...options, expectedRevision: NO_STREAM })).toEqual(
      first,
    );
    expect(await idsIn(stream)).toHaveLength(3);
  });

  it('of ids that are partly new is refused, also when it expects nothing (7)', async () => {
    const stream = aStream();
    const [known, second] = someEvents(2);
    if (!known || !second) throw new Error('two events were made');
    await bench.client.appendToStream(stream, [known, second], { ...options, expectedRevision: NO_STREAM });
    for (const expectedRevision of [NO_STREAM, ANY] as const)
      await expect(
        bench.client.appendToStream(stream, [known, anEvent()], { ...options, expectedRevision }),
      ).rejects.toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n });
    expect(await idsIn(stream)).toHaveLength(2);
  });

  it('that expects nothing writes the same ids once while they are remembered (7)', async () => {
    const stream = aStream();
    const event = anEvent();
    const first = await bench.client.appendToStream(stream, event, { ...options, expectedRevision: ANY });
    expect(await bench.client.appendToStream(stream, event, { ...options, expectedRevision: ANY })).toEqual(first);
    const elsewhere = aStream();
    await bench.client.appendToStream(elsewhere, event, { ...options, expectedRevision: ANY });
    expect([await idsIn(stream), await idsIn(elsewhere)]).toEqual([[event.id], [event.id]]);
  });

  it('at the current revision writes the same id again, and twice in one batch twice (7)', async () => {
    const stream = aStream();
    const event = anEvent();
    await bench.client.appendToStream(stream, [event, event], { ...options, expectedRevision: NO_STREAM });
    await bench.client.appendToStream(stream, event, { ...options, expectedRevision: 1n });
    expect(await idsIn(stream)).toEqual([event.id, event.id, event.id]);
  });

  it('of nothing succeeds with revision 0 and writes nothing; ids come back in lower case (8)', async () => {
    const stream = aStream();
    const written = await bench.client.appendToStream(stream, [], { ...options, expectedRevision: NO_STREAM });
    expect(written).toMatchObject({ success: true, nextExpectedRevision: 0n });
    const id = randomUUID().toUpperCase();
    await bench.client.appendToStream(stream, anEvent(id), { ...options, expectedRevision: NO_STREAM });
    expect(await idsIn(stream)).toEqual([id.toLowerCase()]);
  });

  it('over a mebibyte is refused with the limit, and nothing is written', async () => {
    const stream = aStream();
    const half = 'x'.repeat(524_288);
    await expect(
      bench.client.appendToStream(stream, [anEvent(undefined, half), anEvent(undefined, half)], {
        ...options,
        expectedRevision: NO_STREAM,
      }),
    ).rejects.toMatchObject({ type: 'maximum-append-size-exceeded', maxAppendSize: 1_048_576 });
    expect(bench.server.log.stream(stream).records).toEqual([]);
  });

  it('to a tombstone is refused by name', async () => {
    const stream = aStream();
    await bench.client.tombstoneStream(stream, { expectedRevision: NO_STREAM });
    await expect(
      bench.client.appendToStream(stream, anEvent(), { ...options, expectedRevision: ANY }),
    ).rejects.toMatchObject({ type: 'stream-deleted', streamName: stream });
  });

  it('while the server is away is rejected with a bare error; the same client goes on afterwards (9)', async () => {
    const stream = aStream();
    await bench.client.appendToStream(stream, anEvent(), { ...options, expectedRevision: NO_STREAM });
    await bench.server.goAway();
    const tries = [1, 2].map(async () => await rejectionOf(bench.client.appendToStream(stream, anEvent(), options)));
    for (const error of await Promise.all(tries)) expect(error).toMatchObject({ code: 14 });
    const afterwards = await rejectionOf(bench.client.appendToStream(stream, anEvent(), options));
    expect(afterwards).toMatchObject({ code: 14 });
    expect(isCommandError(afterwards as Error)).toBe('credentials' in options);
    await bench.server.comeBack();
    await bench.client.appendToStream(stream, anEvent(), { ...options, expectedRevision: 0n });
    expect(await idsIn(stream)).toHaveLength(2);
  });

  it('in flight when the server is killed may have been written (9)', async () => {
    await bench.client.appendToStream(aStream(), anEvent(), { ...options, expectedRevision: NO_STREAM });
    bench.server.faults.appendDelay = 60_000;
    const streams = Array.from({ length: 8 }, aStream);
    const appends = streams.map(
      async (stream) =>
        await rejectionOf(bench.client.appendToStream(stream, anEvent(), { ...options, expectedRevision: NO_STREAM })),
    );
    await bench.server.appendsInFlight(8);
    await bench.server.goAway();
    for (const error of await Promise.all(appends)) expect(error).toMatchObject({ code: 14 });
    const written = streams.filter((stream) => bench.server.log.stream(stream).last >= 0n);
    expect(written).toHaveLength(4);
  });
});

const rejectionOf = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => 'written',
    (error: unknown) => error,
  );

it('A deadline ends an append on the per-call path and is not looked at on the batch path (1)', async () => {
  await bench.client.appendToStream(aStream(), anEvent(), { expectedRevision: NO_STREAM });
  bench.server.faults.silent = true;
  const batch = bench.client.appendToStream(aStream(), anEvent(), { expectedRevision: NO_STREAM, deadline: 100 });
  await expect(
    bench.client.appendToStream(aStream(), anEvent(), { ...perCall, expectedRevision: NO_STREAM, deadline: 300 }),
  ).rejects.toMatchObject({ type: 'deadline-exceeded' });
  expect(await hasSettled(batch)).toBe(false);
  await bench.server.goAway();
  await expect(batch).rejects.toMatchObject({ code: 14 });
});

it('throwOnAppendFailure=false answers revision 1 whatever the truth (6)', async () => {
  const client = EventStoreDBClient.connectionString(`${bench.server.url}&throwOnAppendFailure=false`);
  const stream = aStream();
  await client.appendToStream(stream, someEvents(5), { expectedRevision: NO_STREAM });
  expect(await client.appendToStream(stream, anEvent(), { expectedRevision: NO_STREAM })).toEqual({
    success: false,
    nextExpectedRevision: 1n,
    position: undefined,
  });
  await client.dispose();
});

it('An option of the newer client is ignored: the append expects nothing (6)', async () => {
  const stream = aStream();
  await bench.client.appendToStream(stream, anEvent(), { expectedRevision: NO_STREAM });
  const newer = { streamState: NO_STREAM } as AppendToStreamOptions;
  await bench.client.appendToStream(stream, anEvent(), newer);
  expect(await idsIn(stream)).toHaveLength(2);
});
