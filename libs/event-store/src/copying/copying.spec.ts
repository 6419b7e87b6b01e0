import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ContentHash, lineOf } from '../port/log-line.js';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { anEvent, someEvents } from '../testing/contract/log-under-test.js';
import { copyDatabase } from './copy-database.js';
import { inspectLogFile } from './inspect-log.js';

let folder: string;
let log: string;
let store: SqliteEventStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-copying-'));
  log = join(folder, 'log.db');
  store = SqliteEventStore.open(log);
  await store.append('note-1', 'no-stream', someEvents(3));
  await store.append('note-2', 'no-stream', someEvents(2));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function contentOf(path: string): Promise<string> {
  const reading = SqliteEventStore.open(path, { readOnly: true });
  const hash = new ContentHash();
  for await (const { events } of reading.readAll({ after: 0n })) for (const event of events) hash.add(lineOf(event));
  await reading.close();
  return `${hash.events} ${hash.soFar()}`;
}

describe('A copy of a file that is written to all the while', () => {
  it('is one state of it, whole, for its owner alone, and needs no write-ahead log', async () => {
    await store.append('note-3', 'no-stream', someEvents(20, { data: { text: 'x'.repeat(40_000) } }));
    for (let stream = 4; stream < 24; stream += 1) {
      await store.append(`note-${stream}`, 'no-stream', someEvents(20, { data: { text: 'x'.repeat(40_000) } }));
    }
    const before = await store.head();
    const copy = join(folder, 'copy.db');
    const steps: (readonly [number, number])[] = [];
    let appended = Promise.resolve<unknown>(undefined);
    // Another connection writes between any two steps: the plain online backup would begin anew each time.
    await copyDatabase(log, copy, {
      copied: (pages, of) => {
        steps.push([pages, of]);
        if (steps.length < 50) appended = store.append(`late-${steps.length}`, 'no-stream', [anEvent()]);
      },
    });
    await appended;
    expect(await store.head()).toBeGreaterThan(before);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.map(([pages]) => pages)).toEqual([...new Set(steps.map(([pages]) => pages))].sort((a, b) => a - b));
    const whole = SqliteEventStore.open(copy, { readOnly: true });
    expect([await whole.head(), whole.id]).toEqual([before, store.id]);
    await whole.close();
    expect(inspectLogFile(copy).finding).toBeUndefined();
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  });

  it('ends when it is told to, and never overwrites', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(copyDatabase(log, join(folder, 'copy.db'), { signal: stopped })).rejects.toThrow('stopped');
    await expect(copyDatabase(log, join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

describe('The content of a log as one hash', () => {
  it('is the same for the same events, wherever they stand, and another for any other', async () => {
    const [first, ...rest] = [...(await store.readStream('note-1')), ...(await store.readStream('note-2'))].map(lineOf);
    const hash = (lines: readonly (string | undefined)[]) => {
      const content = new ContentHash();
      for (const line of lines) content.add(line ?? '');
      return content.soFar();
    };
    const whole = hash([first, ...rest]);
    expect(await contentOf(log)).toBe(`5 ${whole}`);
    expect(hash([...rest, first])).not.toBe(whole);
    expect(hash(rest)).not.toBe(whole);
    expect(hash([first?.replace('0', '1'), ...rest])).not.toBe(whole);
  });
});

describe('A log’s file as a file', () => {
  const damage = (sql: string) => {
    const database = new DatabaseSync(log, { defensive: false });
    database.exec(sql);
    database.close();
    return inspectLogFile(log).finding;
  };

  it('is whole, and its tables are counted', async () => {
    await store.deleteStream('note-2', 1n);
    expect(inspectLogFile(log)).toEqual({
      finding: undefined,
      counts: { events: 3, streams: 1, deletedStreams: 1 },
    });
  });

  it('that SQLite cannot even read is a finding', () => {
    const database = new DatabaseSync(log, { defensive: false });
    database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'events'");
    database.close();
    expect(inspectLogFile(log).finding).toContain('SQLite says');
  });

  it.each([
    [
      'an event behind its end',
      'UPDATE events SET position = 9 WHERE position = 5',
      'the end of the log is position 5, and its last event stands at 9',
    ],
    ['an end behind its last event', 'UPDATE head SET position = 7', 'position 7, and its last event stands at 5'],
    [
      'an end that was recorded early',
      "UPDATE head SET recorded_at = '2020'",
      'recorded at 2020, before its last event',
    ],
    ['a gap in a stream', 'DELETE FROM events WHERE position = 2', 'note-1 has lost an event: it has 2 events'],
    ['a stream without its beginning', 'DELETE FROM events WHERE position = 1', 'revisions from 1 to 2'],
    ['an event without a stream', 'UPDATE events SET stream = 9 WHERE position = 5', 'position 5 belongs to no stream'],
    ['a deleted stream with events', 'UPDATE streams SET deleted = 1 WHERE id = 2', 'note-2 was deleted'],
    ['another category', "UPDATE streams SET category = 'x' WHERE id = 1", 'note-1 stands under the category x'],
    [
      'an index that lost a row',
      `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(stream, revision)', '(revision, stream)') WHERE name = 'events_of_stream'`,
      'SQLite says',
    ],
  ])('is told to hold %s', (_what, sql, sentence) => {
    expect(damage(sql)).toContain(sentence);
  });
});
