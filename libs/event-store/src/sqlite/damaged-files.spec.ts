import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused, StoreUnavailable } from '../port/errors.js';
import { someEvents } from '../testing/index.js';
import { SqliteEventStore } from './sqlite-event-store.js';

describe('Opening a log', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-open-'));
    path = join(folder, 'log.db');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const filled = async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(3));
    await store.append('note-2', 'no-stream', someEvents(40, { data: { text: 'x'.repeat(200) } }));
    await store.close();
  };
  const change = (sql: string) => {
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
  };
  /** Everything in the folder, byte for byte. */
  const contents = () =>
    Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
  const expectRefusal = (reason: StoreRefused['reason'], sentence: RegExp) => {
    const before = contents();
    const refusal = expect.objectContaining({
      name: StoreRefused.name,
      reason,
      message: expect.stringMatching(sentence) as string,
    }) as Error;
    expect(() => SqliteEventStore.open(path)).toThrow(refusal);
    expect(contents()).toEqual(before);
  };

  test('makes it when there is none, with an identity that it keeps', async () => {
    const store = SqliteEventStore.open(path);
    const { id, createdAt } = store;
    await store.close();
    const again = SqliteEventStore.open(path);
    expect(again).toMatchObject({ id, createdAt });
    await again.close();
    const other = SqliteEventStore.open(':memory:');
    expect(other.id).not.toBe(id);
    await other.close();
    expect(readdirSync(folder)).toEqual(['log.db']);
  });

  test('begins anew after a start that was killed before the log was whole', async () => {
    writeFileSync(`${path}.new`, 'half a log');
    await SqliteEventStore.open(path).close();
    expect(readdirSync(folder)).toEqual(['log.db']);
  });

  test('refuses a file that is no database', () => {
    writeFileSync(path, 'Kære borgerrådgiver\n'.repeat(500));
    expectRefusal('foreign', /is no SQLite database.*It was not touched\. Give Lydhør another data folder/);
  });

  test('refuses a database of another program', () => {
    change('CREATE TABLE t (a); INSERT INTO t VALUES (1); PRAGMA application_id = 42');
    expectRefusal('foreign', /is a database of another program\. It was not touched/);
  });

  test('refuses a folder', () => {
    mkdirSync(path);
    expect(() => SqliteEventStore.open(path)).toThrow(/is no file\. It was not touched/);
  });

  test('refuses a log of a newer version, and names both', async () => {
    await filled();
    change('PRAGMA user_version = 7');
    expectRefusal(
      'newer',
      /newer Lydhør \(format 7; this one knows 1\)\. It was not touched\. Start the newer version/,
    );
  });

  test('refuses a log whose tables are not there', async () => {
    await filled();
    change('ALTER TABLE events RENAME TO evnets');
    expectRefusal('damaged', /is a damaged log: no such table.*Restore the newest backup/);
  });

  test('refuses a log that says it is another one, and opens one that was made before it could tell', async () => {
    await filled();
    change(`UPDATE meta SET value = '2' || substr(value, 2) WHERE name = 'createdAt'`);
    await SqliteEventStore.open(path).close();
    change(`UPDATE meta SET value = '3' || substr(value, 2) WHERE name = 'createdAt'`);
    expectRefusal('damaged', /its identity is not what was written/);
    change(`DELETE FROM meta WHERE name = 'checksum'`);
    await SqliteEventStore.open(path).close();
  });

  test('refuses an empty file in place of the log: that is a log cut to nothing', () => {
    writeFileSync(path, '');
    expectRefusal('damaged', /it is empty/);
  });

  test.each([[1], [100], [4096], [10_000]])('refuses a log that was cut short by %d bytes', async (bytes) => {
    await filled();
    truncateSync(path, readFileSync(path).length - bytes);
    expectRefusal('damaged', /cut short|malformed/);
  });

  test.each([[1], [50], [511]])(
    'refuses a log of which %d bytes are left as a log that was cut short',
    async (bytes) => {
      await filled();
      truncateSync(path, bytes);
      expectRefusal('damaged', /cut short/);
    },
  );

  test('refuses to begin a new log beside the write-ahead log of a lost one', () => {
    writeFileSync(`${path}-wal`, 'changes');
    expectRefusal('damaged', /is missing, but its write-ahead log \(-wal\) is there/);
  });

  test('alongside another instance does not make a log', () => {
    expect(() => SqliteEventStore.open(path, { alongside: true })).toThrow(StoreUnavailable);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says what is wrong when the folder is not there', () => {
    expect(() => SqliteEventStore.open(join(folder, 'nowhere', 'log.db'))).toThrow(
      /^no log can be made at .*nowhere.*: check that it exists/,
    );
  });

  test('with any byte of its header flipped refuses and touches nothing, or reads what was written', async () => {
    await filled();
    const whole = readFileSync(path);
    for (let offset = 0; offset < 100; offset++) {
      const spoilt = Buffer.from(whole);
      spoilt[offset] = (spoilt[offset] ?? 0) ^ (1 << (offset % 8));
      writeFileSync(path, spoilt);
      try {
        const store = SqliteEventStore.open(path);
        expect(await store.readStream('note-2')).toHaveLength(40);
        await store.close();
      } catch (error) {
        expect(error).toBeInstanceOf(StoreRefused);
        expect(readFileSync(path).equals(spoilt)).toBe(true);
        expect(readdirSync(folder)).toEqual(['log.db']);
      }
    }
  });
});
