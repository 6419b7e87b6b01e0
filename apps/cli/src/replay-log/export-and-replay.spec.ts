import { readFileSync, writeFileSync } from 'node:fs';
import { ContentHash, lineOf, SqliteEventStore, type EventStore } from '@lydhoer/event-store';
import { Refused, UsageError } from '../exit-codes.js';
import { fileFormat, type Header, type Trailer } from '../export-log/log-file.js';
import { writeLog } from '../export-log/write-log.js';
import { anEvent, notStopped, SmallStore } from '../testing/small-store.js';
import { checkLogFile, eventsOf } from './read-log-file.js';
import { writeEvents } from './write-events.js';

const header: Header = { lydhoer: 'log', format: fileFormat, version: '0', mode: 'demo', id: 'a', exportedAt: 'now' };
let store: SmallStore;
let file: string;
let trailer: Trailer;
beforeAll(async () => {
  store = await SmallStore.make();
  file = store.place('log.ndjson');
  // Characters that end a line elsewhere, and a name that means something to JavaScript.
  await store.append(
    'note-1',
    anEvent('NoteTaken', { text: 'to\u2028linjer\u2029\u0085\r\n', ['__proto__']: 1, 7: 'Æ', a: -0 }),
  );
  const log = SqliteEventStore.open(store.files.log, { readOnly: true });
  trailer = await writeLog(log, header, file, notStopped);
  await log.close();
});
afterAll(() => {
  store.remove();
});

const empty = () => SqliteEventStore.open(':memory:');
const replay = (into: EventStore, wrote: (events: number) => void = () => undefined) =>
  writeEvents({ store: into, appendsAtOnce: 256, wrote }, eventsOf(file, notStopped));
async function contentOf(log: EventStore): Promise<string> {
  const hash = new ContentHash();
  for await (const { events } of log.readAll({ after: 0n })) for (const event of events) hash.add(lineOf(event));
  return hash.soFar();
}

describe('A log that was exported', () => {
  it('is the same after its replay: every event, its id, order and recorded time', async () => {
    const { trailer: read } = await checkLogFile(file, notStopped);
    expect(read).toEqual(trailer);
    const into = empty();
    expect(await replay(into)).toEqual({ there: 0, written: trailer.events });
    expect(await contentOf(into)).toBe(trailer.contentHash);
    expect(String(await into.head())).toBe(trailer.head);
    await into.close();
  });

  it('is written once, however often it is given, and goes on where it was stopped', async () => {
    const into = empty();
    const stopping = replay(into, (events) => {
      if (events > 200) throw new Error('killed here');
    });
    await expect(stopping).rejects.toThrow('killed here');
    const there = Number(await into.head());
    expect(there).toBeGreaterThan(200);
    expect(await replay(into)).toEqual({ there, written: trailer.events - there });
    expect(await replay(into)).toEqual({ there: trailer.events, written: 0 });
    expect(await contentOf(into)).toBe(trailer.contentHash);
    await into.close();
  });

  it('fits into appends, whatever its letters take in bytes', async () => {
    const log = empty();
    for (let at = 0n; at < 39n; at += 1n) {
      await log.append('note-1', at === 0n ? 'no-stream' : at - 1n, [
        anEvent('NoteTaken', { text: '€'.repeat(10_000) }),
      ]);
    }
    const wide = store.place('wide.ndjson');
    await writeLog(log, header, wide, notStopped);
    await log.close();
    const into = empty();
    const writing = { store: into, appendsAtOnce: 256, wrote: () => undefined };
    expect(await writeEvents(writing, eventsOf(wide, notStopped))).toEqual({ there: 0, written: 39 });
    await into.close();
  });

  it('is not mixed with other events', async () => {
    const into = empty();
    await into.append('note-1', 'no-stream', [anEvent('NoteTaken', { text: 'mine' })]);
    await expect(replay(into)).rejects.toThrow('The store holds other events than the file');
    expect(await into.head()).toBe(1n);
    await into.close();
  });

  it('is refused by a store that does not write in the order in which it is asked', async () => {
    const into = empty();
    const real = into.append.bind(into);
    into.append = async (...given) => {
      await new Promise((resolve) => setImmediate(resolve));
      const answer = await real(...given);
      return { ...answer, position: -answer.position };
    };
    await expect(replay(into)).rejects.toThrow('does not keep the order');
    await into.close();
  });

  it('leaves streams that were deleted behind, and says with its last position that there were some', async () => {
    const log = empty();
    for (const stream of ['note-1', 'note-2']) await log.append(stream, 'no-stream', [anEvent('NoteTaken', {})]);
    await log.deleteStream('note-1', 0n);
    const told = await writeLog(log, header, store.place('gaps.ndjson'), notStopped);
    expect(told).toMatchObject({ events: 1, head: '2' });
    await log.close();
  });
});

describe('A file that is to be replayed', () => {
  const lines = () => readFileSync(file, 'utf8').split('\n');
  const changed = async (change: (lines: string[]) => string[]) => {
    const other = store.place('changed.ndjson');
    writeFileSync(other, change(lines()).join('\n'));
    return checkLogFile(other, notStopped);
  };
  const at = (line: number, replacement: (line: string) => string) => (all: string[]) =>
    all.map((text, index) => (index === line ? replacement(text) : text));

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['was cut between two events', (all) => all.slice(0, 50), /was cut after 49 events/],
    [
      'was cut in the middle of an event',
      (all) => [...all.slice(0, 50), (all[50] ?? '').slice(0, 40)],
      /line 51 cannot be read/,
    ],
    ['lost an event', (all) => all.filter((_, index) => index !== 20), /it holds \d+ events of \d+/],
    [
      'had two events exchanged',
      (all) => [...all.slice(0, 20), all[21] ?? '', all[20] ?? '', ...all.slice(22)],
      /not those that were exported/,
    ],
    [
      'had an event changed',
      at(20, (line) => line.replace('"recordedAt":"20', '"recordedAt":"19')),
      /not those that were exported/,
    ],
    [
      'had an event written otherwise',
      at(20, (line) => line.replace('{"id"', '{ "id"')),
      /line 21 is not as it was exported/,
    ],
    ['had something added', (all) => [...all.slice(0, -1), '{"id":1}'], /stands behind the end/],
    [
      'had a revision that is no number',
      at(20, (line) => line.replace(/"revision":"\d+"/, '"revision":"x"')),
      /line 21 is no event/,
    ],
  ])('is refused when it %s', async (_what, change, sentence) => {
    const refused = changed(change);
    await expect(refused).rejects.toBeInstanceOf(Refused);
    await expect(refused).rejects.toThrow(sentence);
  });

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['is something else', () => ['registernr;modtaget', '1;2'], /is not what `export log` writes/],
    ['is empty', () => [], /is empty/],
    ['is from a newer version', at(0, (line) => line.replace('"format":1', '"format":2')), /newer Lydhør/],
  ])('is no file to use when it %s', async (_what, change, sentence) => {
    const refused = changed(change);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it('is never overwritten', async () => {
    const log = empty();
    await expect(writeLog(log, header, file, notStopped)).rejects.toThrow('is there already');
    await log.close();
  });
});
