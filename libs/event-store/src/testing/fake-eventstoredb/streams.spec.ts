import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';
import { DELETED } from './server-log.js';
import { all, anEvent, aStream, RawBench, someEvents } from './raw-client.fixture.js';

let bench: RawBench;
let stream: string;
beforeEach(async () => {
  bench = await RawBench.start();
  stream = aStream();
  await bench.client.appendToStream(stream, someEvents(2), { expectedRevision: NO_STREAM });
});
afterEach(async () => {
  await bench.stop();
});

const revisions = async () => (await all(bench.client.readStream(stream))).map(({ event }) => event?.revision);

it('After a soft delete a stream is missing, takes no-stream, and its revisions go on (19)', async () => {
  await bench.client.deleteStream(stream, { expectedRevision: 1n });
  await expect(revisions()).rejects.toMatchObject({ type: 'stream-not-found' });
  await bench.client.appendToStream(stream, anEvent(), { expectedRevision: NO_STREAM });
  expect(await revisions()).toEqual([2n]);
});

it('A tombstone is an error of its own for every call (19)', async () => {
  await bench.client.tombstoneStream(stream, { expectedRevision: 1n });
  const refused = { type: 'stream-deleted', streamName: stream };
  await expect(revisions()).rejects.toMatchObject(refused);
  await expect(bench.client.appendToStream(stream, anEvent(), { expectedRevision: ANY })).rejects.toMatchObject(
    refused,
  );
  await expect(bench.client.tombstoneStream(stream)).rejects.toMatchObject(refused);
  await expect(bench.client.deleteStream(stream)).rejects.toMatchObject(refused);
  await expect(bench.client.setStreamMetadata(stream, { maxCount: 1 })).rejects.toMatchObject({
    type: 'stream-deleted',
  });
  expect(bench.server.log.records.at(-1)).toMatchObject({ type: '$streamDeleted', stream, revision: DELETED });
});

it('A delete at a wrong revision has code 9 and numbers for what it expected and found (5)', async () => {
  await expect(bench.client.deleteStream(stream, { expectedRevision: NO_STREAM })).rejects.toMatchObject({
    type: 'wrong-expected-version',
    code: 9,
    streamName: stream,
    expectedVersion: -1n,
    actualVersion: 1n,
  });
  await expect(bench.client.tombstoneStream(aStream(), { expectedRevision: 3n })).rejects.toMatchObject({
    code: 9,
    expectedVersion: 3n,
    actualVersion: -1n,
  });
});

it('A delete that expects the stream to exist fails inside the client; a tombstone does not (21)', async () => {
  const before = bench.server.log.records.length;
  await expect(
    bench.client.deleteStream(aStream(), { expectedRevision: STREAM_EXISTS as typeof ANY }),
  ).rejects.toMatchObject({ code: 13 });
  expect(bench.server.log.records).toHaveLength(before);
  await expect(
    bench.client.tombstoneStream(aStream(), { expectedRevision: STREAM_EXISTS as typeof ANY }),
  ).rejects.toMatchObject({
    type: 'wrong-expected-version',
  });
});

it("The revision of a stream's metadata is a position in the log (20)", async () => {
  await bench.client.setStreamMetadata(stream, { maxCount: 1 });
  const found = await bench.client.getStreamMetadata(stream);
  expect(found).toMatchObject({ metadata: { maxCount: 1 } });
  expect(found.metastreamRevision).toBe(bench.server.log.records.at(-1)?.position);
  expect(await revisions()).toEqual([1n]);
});

it('Events older than the maximum age are hidden, and those before the truncation', async () => {
  let now = Date.UTC(2026, 0, 1);
  await bench.stop();
  bench = await RawBench.start({ now: () => now });
  await bench.client.appendToStream(stream, anEvent());
  now += 3_600_000;
  await bench.client.appendToStream(stream, someEvents(2));
  await bench.client.setStreamMetadata(stream, { maxAge: 60 });
  expect(await revisions()).toEqual([1n, 2n]);
  await bench.client.setStreamMetadata(stream, { truncateBefore: 2 });
  expect(await revisions()).toEqual([2n]);
});
