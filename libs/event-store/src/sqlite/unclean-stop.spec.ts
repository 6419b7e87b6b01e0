import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedLog, StoreRefused } from '../port/errors.js';
import { everythingAfter, idsOf } from '../testing/contract/log-under-test.js';
import { someEvents } from '../testing/index.js';
import { Child } from './child-process.fixture.js';
import { SqliteEventStore } from './sqlite-event-store.js';

/** Eight writers at once, each on a stream of its own; every acknowledgement is printed. */
const writers = `
  import { randomUUID } from 'node:crypto';
  import { SqliteEventStore } from './sqlite/sqlite-event-store.js';
  const store = SqliteEventStore.open(process.argv[2]);
  const metadata = { commandId: 'c', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 1 };
  for (let writer = 0; writer < 8; writer++) {
    void (async () => {
      for (let n = 0n; ; n++) {
        const id = randomUUID();
        const event = { id, type: 'NoteTaken', data: { text: 'x'.repeat(500) }, metadata };
        const { position } = await store.append('note-' + writer, n === 0n ? 'no-stream' : n - 1n, [event]);
        console.log(position + ' ' + id);
      }
    })();
  }
`;

describe('A log whose process was killed', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-kill-'));
    path = join(folder, 'log.db');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('holds every append that was acknowledged, once and in order, and goes on', async () => {
    const acknowledged = new Map<bigint, string>();
    for (let round = 0; round < 3; round++) {
      rmSync(path, { force: true });
      acknowledged.clear();
      const child = Child.start(folder, writers, path);
      const note = (line: string | undefined) => {
        const [position = '', id = ''] = line?.split(' ') ?? [];
        if (id !== '') acknowledged.set(BigInt(position), id);
        return line;
      };
      try {
        while (acknowledged.size < 200 * (round + 1)) note(await child.line());
      } finally {
        await child.kill();
      }
      while (note(await child.line()) !== undefined);

      expect(existsSync(`${path}-wal`)).toBe(true);
      const store = SqliteEventStore.open(path);
      const log = await everythingAfter(store, 0n);
      const written = new Map(log.map(({ position, id }) => [position, id]));
      for (const [position, id] of acknowledged) expect(written.get(position)).toBe(id);
      expect(new Set(idsOf(log)).size).toBe(log.length);
      expect(await store.head()).toBe(log.at(-1)?.position);
      await store.append('note-8', 'no-stream', someEvents(1));
      await store.close();
      expect(existsSync(`${path}-wal`)).toBe(false);
    }
  }, 60_000);

  /** The log and its write-ahead log as they lie there while it is open: what a power cut leaves behind. */
  const afterPowerCut = async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(50, { data: { text: 'x'.repeat(400) } }));
    await store.close();
    const again = SqliteEventStore.open(path);
    await again.append('note-1', 49n, someEvents(1));
    const left = join(folder, 'left');
    mkdirSync(left);
    for (const file of ['log.db', 'log.db-wal']) copyFileSync(join(folder, file), join(left, file));
    await again.close();
    return join(left, 'log.db');
  };
  /** Spoils the header of the page that holds the first event: its structure, not its content. */
  const spoilPage = (file: string) => {
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * Math.floor(bytes.indexOf('NoteTaken') / 4096), undefined);
    writeFileSync(file, bytes);
    return bytes;
  };

  test('is whole again', async () => {
    const store = SqliteEventStore.open(await afterPowerCut());
    expect(await store.readStream('note-1')).toHaveLength(51);
    await store.close();
  });

  test('is checked, and refused untouched when its pages are damaged', async () => {
    const left = await afterPowerCut();
    const bytes = spoilPage(left);
    const wal = readFileSync(`${left}-wal`);
    expect(() => SqliteEventStore.open(left)).toThrow(
      expect.objectContaining({ name: StoreRefused.name, reason: 'damaged' }) as Error,
    );
    expect(readFileSync(left).equals(bytes)).toBe(true);
    expect(readFileSync(`${left}-wal`).equals(wal)).toBe(true);
  });

  test('is not checked as a whole after a clean stop, but damage is noticed when it is read', async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(50, { data: { text: 'x'.repeat(400) } }));
    await store.close();
    spoilPage(path);
    const again = SqliteEventStore.open(path);
    await expect(again.readStream('note-1')).rejects.toMatchObject({ name: DamagedLog.name });
    await again.close();
  });
});
