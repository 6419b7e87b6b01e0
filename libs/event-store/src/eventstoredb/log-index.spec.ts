import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreRefused, StoreUnavailable } from '../port/errors.js';
import type { EventStore } from '../port/event-store.js';
import { aStream, everythingAfter } from '../testing/contract/log-under-test.js';
import { anEvent, someEvents } from '../testing/index.js';
import { FakeOfItsOwn, followed, patient } from '../testing/fake-of-its-own.js';

describe('the index beside an EventStoreDB', () => {
  let own: FakeOfItsOwn;
  let folder: string;
  let indexFile: string;
  beforeEach(async () => {
    own = await FakeOfItsOwn.start();
    folder = await mkdtemp(join(tmpdir(), 'lydhoer-index-'));
    indexFile = join(folder, 'log-index.db');
  });
  afterEach(async () => {
    await own.stop();
    await rm(folder, { recursive: true });
  });

  const minutes = (count: number) => new Date(Date.UTC(2030, 0, 1, 0, count)).toISOString();

  /** Events whose own times go up and down; the same each time. */
  async function writeUpAndDown(store: EventStore, count: number): Promise<void> {
    const times = Array.from({ length: count }, (_, index) => index + ((index * 7_919) % 101) - 50);
    for (let from = 0; from < count; from += 100) {
      const batch = times.slice(from, from + 100).map((time) => anEvent({ recordedAt: minutes(1_000 + time) }));
      await store.append(aStream(), 'no-stream', batch);
    }
  }

  const timesOf = (events: readonly { readonly recordedAt: string }[]) => events.map(({ recordedAt }) => recordedAt);

  test('gives each event the running maximum, wherever the reading begins, also after it was made anew', async () => {
    const first = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(first, 1_300);
    const log = await everythingAfter(first, 0n);
    expect(timesOf(log)).toEqual(timesOf(log).sort());
    expect(new Set(timesOf(log)).size).toBeLessThan(1_300);
    await first.close();
    for (const file of [indexFile, ':memory:']) {
      const store = await own.open({ patience: patient, indexFile: file });
      for (const from of [1, 511, 512, 513, 700, 1_290]) {
        const after = log[from]?.position ?? 0n;
        expect(await everythingAfter(store, after)).toEqual(log.slice(from + 1));
        expect(await followed(store, after, 5)).toEqual(log.slice(from + 1, from + 1 + 7));
      }
      for (const { stream } of log.filter((_, index) => index % 100 === 0)) {
        expect(await store.readStream(stream)).toEqual(log.filter((event) => event.stream === stream));
      }
    }
  });

  test('finds the last position before any instant', async () => {
    const store = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(store, 1_300);
    const log = await everythingAfter(store, 0n);
    for (const minute of [0, 949, 950, 1_000, 1_003.5, 1_461, 1_512, 1_513, 2_000, 2_301, 9_999]) {
      const before = minutes(minute);
      const expected = log.findLast(({ recordedAt }) => recordedAt < before)?.position ?? 0n;
      expect(await store.positionBefore(before)).toBe(expected);
    }
  });

  test('is read on from where it was, not from the beginning', async () => {
    const first = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(first, 500);
    await first.head();
    await everythingAfter(first, 0n);
    await first.close();
    const before = own.fake.eventsSent;
    const second = await own.open({ patience: patient, indexFile });
    const stream = aStream();
    await second.append(stream, 'no-stream', someEvents(2));
    expect(await second.readStream(stream)).toHaveLength(2);
    expect(own.fake.eventsSent - before).toBeLessThan(50);
  });

  test('is waited for by a reader of the whole log, so that what was deleted before is left out', async () => {
    const store = await own.open({ patience: patient, indexFile });
    const [gone, stays] = [aStream(), aStream()];
    await store.append(gone, 'no-stream', someEvents(2));
    await store.append(stays, 'no-stream', someEvents(2));
    expect(await everythingAfter(store, 0n)).toHaveLength(4);
    // That of the index: it is told of nothing until it finds out.
    own.fake.faults.mutedSubscriptions = 1;
    await store.deleteStream(gone, 1n);
    expect((await everythingAfter(store, 0n)).map(({ stream }) => stream)).toEqual([stays, stays]);
  });

  test.each([
    ['shorter', 40],
    ['longer', 900],
  ])('of another log, a %s one, is thrown away', async (_what, count) => {
    const first = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(first, 300);
    await everythingAfter(first, 0n);
    await first.close();
    const another = await FakeOfItsOwn.start();
    const writing = await another.open();
    await writeUpAndDown(writing, count);
    const log = await everythingAfter(writing, 0n);
    const store = await another.open({ indexFile });
    for (const after of [0, 10, 30]) {
      expect(await everythingAfter(store, log[after]?.position ?? 0n)).toEqual(log.slice(after + 1));
    }
    expect(await store.positionBefore(minutes(9_999))).toBe(log.at(-1)?.position);
    await another.stop();
  });

  test.each([
    ['no database', 'nonsense '.repeat(2_000)],
    ['cut short', 'SQLite format 3\0'],
  ])('that is %s is made anew', async (_what, content) => {
    await writeFile(indexFile, content);
    const store = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(store, 10);
    expect(await everythingAfter(store, 0n)).toHaveLength(10);
  });

  test('of another version is made anew', async () => {
    const first = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(first, 10);
    await everythingAfter(first, 0n);
    await first.close();
    const file = new DatabaseSync(indexFile);
    file.exec('PRAGMA user_version = 99; DROP TABLE later');
    file.close();
    const store = await own.open({ patience: patient, indexFile });
    expect(await everythingAfter(store, 0n)).toHaveLength(10);
  });

  test('that is another program’s database is refused and left as it is', async () => {
    const file = new DatabaseSync(indexFile);
    file.exec('CREATE TABLE theirs (a)');
    file.close();
    const before = await readFile(indexFile);
    await expect(own.open({ patience: patient, indexFile })).rejects.toMatchObject({
      name: StoreRefused.name,
      reason: 'foreign',
    });
    expect((await readFile(indexFile)).equals(before)).toBe(true);
  });

  test('that another instance keeps is read, waited for and not written', async () => {
    const keeping = await own.open({ patience: patient, indexFile });
    await writeUpAndDown(keeping, 300);
    const reading = await own.open({ indexFile, alongside: true });
    const log = await everythingAfter(keeping, 0n);
    expect(await everythingAfter(reading, log[99]?.position ?? 0n)).toEqual(log.slice(100));
    const { position } = await keeping.append(aStream(), 'no-stream', someEvents(1));
    expect((await everythingAfter(reading, log.at(-1)?.position ?? 0n)).at(-1)?.position).toBe(position);
    await keeping.close();
    await reading.append(aStream(), 'no-stream', someEvents(1));
    // Nobody keeps it any more.
    await expect(everythingAfter(reading, position)).rejects.toMatchObject({ name: StoreUnavailable.name });
  });

  test('that nobody keeps cannot be read alongside', async () => {
    await expect(own.open({ patience: patient, indexFile, alongside: true })).rejects.toMatchObject({
      name: StoreUnavailable.name,
    });
  });
});
