import { BACKWARDS, END, FORWARDS, NO_STREAM, type ReadAllOptions } from '@eventstore/db-client';
import { all, anEvent, aStream, hasSettled, perCall, RawBench, someEvents } from './raw-client.fixture.js';

let bench: RawBench;
beforeEach(async () => {
  bench = await RawBench.start();
});
afterEach(async () => {
  await bench.stop();
});

const written = async (count: number): Promise<string> => {
  const stream = aStream();
  await bench.client.appendToStream(stream, someEvents(count), { expectedRevision: NO_STREAM });
  return stream;
};

const at = (commit: bigint) => ({ commit, prepare: commit });

describe('A read of the whole log', () => {
  it('has no filter: one that is passed in is ignored (10)', async () => {
    await written(1);
    const filter = { filter: { filterOn: 'streamName', prefixes: ['nothing'] } } as ReadAllOptions;
    expect(await all(bench.client.readAll(filter))).toHaveLength(bench.server.log.records.length);
  });

  it('begins at a position forwards, and before it backwards (11)', async () => {
    await written(3);
    const [first, second, third] = bench.server.log.records.slice(-3).map(({ position }) => position);
    const positions = async (options: ReadAllOptions) =>
      (await all(bench.client.readAll(options))).map(({ event }) => event?.position.commit);
    expect(await positions({ fromPosition: at(second ?? 0n) })).toEqual([second, third]);
    expect(await positions({ fromPosition: at(second ?? 0n), direction: BACKWARDS, maxCount: 1 })).toEqual([first]);
    expect(await positions({ fromPosition: END, direction: BACKWARDS, maxCount: 1 })).toEqual([third]);
  });

  it('refuses a position in the middle of an event, and is empty past the end (11)', async () => {
    await written(2);
    const { end } = bench.server.log;
    await expect(all(bench.client.readAll({ fromPosition: at(end - 1n) }))).rejects.toMatchObject({
      type: 'unknown',
      message: expect.stringContaining('Unexpected ReadAllResult: Error'),
    });
    expect(await all(bench.client.readAll({ fromPosition: at(end) }))).toEqual([]);
    expect(await all(bench.client.readAll({ fromPosition: at(end + 123n) }))).toEqual([]);
    expect(await all(bench.client.readAll({ fromPosition: at(0n), maxCount: 1 }))).toHaveLength(1);
  });

  it('refuses to read nothing (11)', async () => {
    await expect(all(bench.client.readAll({ maxCount: 0 }))).rejects.toMatchObject({ type: 'unknown' });
    await expect(all(bench.client.readStream(await written(1), { maxCount: 0 }))).rejects.toMatchObject({
      type: 'unknown',
    });
  });

  it('gives every event a position of its own, rising, with gaps, commit as prepare (12)', async () => {
    await written(3);
    await written(3);
    const positions = (await all(bench.client.readAll())).map(({ event }) => event?.position);
    const commits = positions.map((position) => position?.commit ?? 0n);
    expect(commits.every((commit, index) => index === 0 || commit > (commits[index - 1] ?? commit) + 1n)).toBe(true);
    expect(positions.map((position) => position?.prepare)).toEqual(commits);
  });

  it("carries the server's own events, and events that were deleted or truncated (12)", async () => {
    const deleted = await written(2);
    await bench.client.tombstoneStream(deleted);
    const truncated = await written(2);
    await bench.client.setStreamMetadata(truncated, { truncateBefore: 1 });
    for (let count = 0; count < 8; count += 1) await written(1);
    const events = (await all(bench.client.readAll())).map(({ event }) => event);
    const types = new Set(events.map((event) => event?.type));
    for (const type of ['$metadata', '$>', '$PersistentConfig', '$streamDeleted']) expect(types).toContain(type);
    for (const stream of [deleted, truncated])
      expect(events.filter((event) => event?.streamId === stream && event.type === 'NoteTaken')).toHaveLength(2);
    expect(await all(bench.client.readStream(truncated))).toHaveLength(1);
  });

  it('loses its connection half-way when told to: what came before came, and the next read is whole', async () => {
    await written(5);
    bench.server.faults.resetReadAfter = 2;
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const event of bench.client.readAll()) seen.push(event);
    })();
    await expect(reading).rejects.toMatchObject({ type: 'unavailable' });
    expect(seen.length).toBeLessThanOrEqual(2);
    expect(await all(bench.client.readAll())).toHaveLength(bench.server.log.records.length);
  });
});

describe('A read of a stream', () => {
  it('begins at a revision in both directions (11)', async () => {
    const stream = await written(4);
    const revisions = async (options: { fromRevision: bigint; direction: typeof FORWARDS | typeof BACKWARDS }) =>
      (await all(bench.client.readStream(stream, options))).map(({ event }) => event?.revision);
    expect(await revisions({ fromRevision: 1n, direction: FORWARDS })).toEqual([1n, 2n, 3n]);
    expect(await revisions({ fromRevision: 1n, direction: BACKWARDS })).toEqual([1n, 0n]);
    expect(await revisions({ fromRevision: 4n, direction: FORWARDS })).toEqual([]);
    expect(await revisions({ fromRevision: 9n, direction: BACKWARDS })).toEqual([3n, 2n, 1n, 0n]);
  });

  it('that is missing fails on iteration, by name (13)', async () => {
    const stream = aStream();
    const read = bench.client.readStream(stream);
    await expect(all(read)).rejects.toMatchObject({ type: 'stream-not-found', streamName: stream });
  });

  it('has no deadline (13)', async () => {
    const stream = await written(1);
    bench.server.faults.silent = true;
    const read = all(bench.client.readStream(stream, { deadline: 50 }));
    await expect(
      bench.client.appendToStream(stream, anEvent(), { ...perCall, expectedRevision: 0n, deadline: 300 }),
    ).rejects.toMatchObject({ type: 'deadline-exceeded' });
    expect(await hasSettled(read)).toBe(false);
    await bench.server.goAway();
    await expect(read).rejects.toMatchObject({ type: 'unavailable' });
  });

  it('that is left early stays open until it is cancelled (13)', async () => {
    for (let count = 0; count < 10; count += 1)
      await bench.client.appendToStream(
        'note-long',
        Array.from({ length: 100 }, () => anEvent(undefined, LONG)),
      );
    const read = bench.client.readStream('note-long');
    for await (const event of read) if (event.event) break;
    await written(1);
    expect(bench.server.openReads).toBe(1);
    await read.cancel();
    while (bench.server.openReads > 0) await written(1);
  });

  it('with its links resolved may find no event (24)', async () => {
    const streams: string[] = [];
    for (let count = 0; count < 8; count += 1) streams.push(await written(1));
    const linked = () => all(bench.client.readStream('$ce-note', { resolveLinkTos: true }));
    expect((await linked()).map(({ event }) => event?.streamId)).toEqual([streams[7]]);
    await bench.client.tombstoneStream(streams[7] ?? '');
    expect((await linked()).map(({ event, link }) => [event, link?.type])).toEqual([[undefined, '$>']]);
  });
});

/** So long that a thousand of them fill every buffer on the way. */
const LONG = 'x'.repeat(10_000);
