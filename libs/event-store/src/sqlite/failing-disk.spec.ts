import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppendOutcomeUnknown, StoreUnavailable } from '../port/errors.js';
import { someEvents } from '../testing/index.js';
import { Child } from './child-process.fixture.js';
import { openLog, reopenLog } from './opening.js';
import { SqliteEventStore } from './sqlite-event-store.js';

/** Writes a little, then more than the system lets into a file, then a little again; prints what became of each. */
const writer = `
  import { randomUUID } from 'node:crypto';
  import { SqliteEventStore } from './sqlite/sqlite-event-store.js';
  const store = SqliteEventStore.open(process.argv[2]);
  const metadata = { commandId: 'c', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 1 };
  const events = (length) => [{ id: randomUUID(), type: 'NoteTaken', data: { text: 'x'.repeat(length) }, metadata }];
  const append = (...what) => store.append(...what).then(({ revision }) => console.log(String(revision)), ({ name }) => console.log(name));
  await append('note-1', 'no-stream', events(10));
  await append('note-2', 'no-stream', events(900_000));
  console.log((await store.readStream('note-1')).length, (await store.readStream('note-2')).length);
  await append('note-1', 0n, events(10));
  await store.close();
`;

describe('A log whose connection was lost', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-lost-'));
    path = join(folder, 'log.db');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('by a disk that fails does not say what became of the append, and goes on by itself', async () => {
    const child = Child.start(folder, writer, path, 600);
    const said = [await child.line(), await child.line(), await child.line(), await child.line(), await child.line()];
    expect(said).toEqual(['0', AppendOutcomeUnknown.name, '1 0', '1', undefined]);
    const store = SqliteEventStore.open(path);
    expect(await store.head()).toBe(2n);
    await store.close();
  });

  test('is opened again, with what was committed', async () => {
    const store = SqliteEventStore.open(path);
    await store.append('note-1', 'no-stream', someEvents(3));
    const again = reopenLog(path, store.id);
    expect(again.reader.stream('note-1', {})).toHaveLength(3);
    again.connection.close();
    await store.close();
  });

  test('is not made anew when its file is gone, nor mistaken for another', () => {
    expect(() => reopenLog(path, 'any')).toThrow(StoreUnavailable);
    expect(existsSync(path)).toBe(false);
    openLog(path, {}).connection.close();
    expect(() => reopenLog(path, 'any')).toThrow(/another log is in its place/);
  });
});

describe('A deleted stream', () => {
  test('leaves nothing in the files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-delete-'));
    const path = join(folder, 'log.db');
    const store = SqliteEventStore.open(path);
    const holds = (text: string) => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));
    await store.append('key-1', 'no-stream', someEvents(30, { data: { secret: 'a very secret key' } }));
    expect(holds('a very secret key')).toBe(true);
    await store.deleteStream('key-1', 29n);
    expect(holds('a very secret key')).toBe(false);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
