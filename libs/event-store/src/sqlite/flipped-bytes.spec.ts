import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DamagedLog, StoreRefused } from '../port/errors.js';
import type { EventStore } from '../port/event-store.js';
import { everythingAfter } from '../testing/contract/log-under-test.js';
import { anEvent, someEvents } from '../testing/index.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('A log with a flipped byte', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-flip-'));
    path = join(folder, 'log.db');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const flip = (whole: Buffer, offset: number) => {
    const spoilt = Buffer.from(whole);
    spoilt[offset] = (spoilt[offset] ?? 0) ^ (1 << (offset % 8));
    writeFileSync(path, spoilt);
  };

  test('passes SQLite’s own check, and is refused by position and stream when the event is read', async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-before', 'no-stream', someEvents(2));
    await store.append('note-spoilt', 'no-stream', [
      anEvent(),
      anEvent({ data: { text: 'the complaint was upheld' } }),
    ]);
    await store.append('note-after', 'no-stream', someEvents(2));
    await store.close();
    const whole = readFileSync(path);
    flip(whole, whole.indexOf('upheld'));

    const check = new DatabaseSync(path, { readOnly: true });
    expect(check.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    check.close();
    const again = SqliteEventStore.open(path);
    const refused = {
      name: DamagedLog.name,
      message: expect.stringMatching(/position 4 \(revision 1 of note-spoilt\)/),
    };
    await expect(again.readStream('note-spoilt')).rejects.toMatchObject(refused);
    await expect(everythingAfter(again, 0n)).rejects.toMatchObject(refused);
    expect(await again.readStream('note-spoilt', { limit: 1 })).toHaveLength(1);
    expect(await again.readStream('note-before')).toHaveLength(2);
    expect(await everythingAfter(again, 4n)).toHaveLength(2);
    await again.close();
  });

  test.each([
    ['the first', 0n, { from: 0n }],
    ['one in the middle', 1n, {}],
    ['one in the middle, read backwards', 1n, { direction: 'backwards' }],
  ] as const)('that loses %s event of a stream is noticed by the gap', async (_which, revision, options) => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(3));
    await store.close();
    const database = new DatabaseSync(path);
    database.prepare('DELETE FROM events WHERE revision = ?').run(revision);
    database.close();
    const again = SqliteEventStore.open(path);
    await expect(again.readStream('note-1', options)).rejects.toMatchObject({
      name: DamagedLog.name,
      message: expect.stringContaining(`note-1 has lost its event at revision ${revision}`) as string,
    });
    await again.close();
  });

  test('in the type of an event is noticed by whoever reads events of that type, and by no other', async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', [anEvent(), anEvent({ type: 'NoteTorn' })]);
    await store.close();
    const whole = readFileSync(path);
    flip(whole, whole.indexOf('NoteTorn') + 4);
    const again = SqliteEventStore.open(path);
    const ofType = (type: string) => everythingAfter(again, 0n, { types: [type] });
    await expect(ofType('NoteTorn')).rejects.toMatchObject({ name: DamagedLog.name });
    expect(await ofType(anEvent().type)).toHaveLength(1);
    await again.close();
  });

  test('in the time of an event is noticed by who looks for the end of a day', async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(3, { recordedAt: '2025-06-01T08:00:00.000Z' }));
    await store.close();
    const whole = readFileSync(path);
    flip(whole, whole.indexOf('2025-06-01T'));
    const again = SqliteEventStore.open(path);
    await expect(again.positionBefore('2025-06-02T00:00:00.000Z')).rejects.toMatchObject({ name: DamagedLog.name });
    await again.close();
  });

  test('in the row that says where it ends is noticed: events must not hide behind it', async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(3));
    await store.close();
    const database = new DatabaseSync(path);
    database.exec('UPDATE head SET position = 2');
    database.close();
    const again = SqliteEventStore.open(path);
    await expect(again.head()).rejects.toMatchObject({ name: DamagedLog.name });
    await expect(again.append('note-1', 2n, someEvents(1))).rejects.toMatchObject({ name: DamagedLog.name });
    await again.close();
  });

  test('anywhere among its events never gives another event, nor one less', async () => {
    const store = SqliteEventStore.open(path);
    for (const stream of ['note-1', 'note-2']) await store.append(stream, 'no-stream', someEvents(3));
    const everything = async (log: EventStore) => ({
      log: await everythingAfter(log, 0n),
      streams: [await log.readStream('note-1'), await log.readStream('note-2')],
      head: await log.head(),
    });
    const written = await everything(store);
    await store.close();

    const whole = readFileSync(path);
    const page = Math.floor(whole.indexOf(written.log[0]?.id ?? '') / 4096) * 4096;
    let noticed = 0;
    for (let offset = page; offset < page + 4096; offset++) {
      if (whole[offset] === 0) continue;
      flip(whole, offset);
      try {
        const spoilt = SqliteEventStore.open(path);
        try {
          expect(await everything(spoilt)).toEqual(written);
        } finally {
          await spoilt.close();
        }
      } catch (error) {
        if (!(error instanceof DamagedLog || error instanceof StoreRefused)) throw error;
        noticed++;
      }
    }
    expect(noticed).toBeGreaterThan(1_000);
  }, 60_000);
});
