import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { noteSet, noteSetMended, poison, tagged, tagSet, written, type NoteWritten } from '../testing/notes.js';
import { NotesBench, rebuildsEnded } from '../testing/notes-bench.js';
import { rowsHash } from '../testing/index.js';
import { table, view, type Rows } from '../view.js';
import type { SqliteReadModels } from './sqlite-read-models.js';

const moods = table<{ note_id: string; text: string }>({
  name: 'mood',
  columns: { note_id: 'TEXT', text: 'TEXT' },
  key: ['note_id'],
});

let bench: NotesBench;
beforeEach(() => {
  bench = new NotesBench();
});
afterEach(() => bench.close());

/** Changes the live file behind its owner's back. */
const tamper = (sql: string) => {
  const other = new DatabaseSync(bench.viewFile('notes'));
  other.exec(sql);
  other.close();
};

describe.each<[string, (bench: NotesBench) => object]>([
  ['in a worker thread', ({ workers }) => ({ workers })],
  ['in this thread', () => ({})],
  ['in memory', () => ({ folder: ':memory:' })],
])('A rebuild %s', (where, options) => {
  let models: SqliteReadModels;
  beforeEach(async () => {
    models = await bench.start([noteSet, tagSet], options(bench));
    await bench.appendNotes(30);
    for (const set of ['notes', 'tags']) await models.caughtUp(set);
  });

  test('finds the views equal when nothing changed, and leaves their rows', async () => {
    const before = rowsHash(models.read('notes'));
    models.rebuild();
    const both = await rebuildsEnded(models);
    expect(both).toMatchObject(
      ['notes', 'tags'].map((set) => ({ set, why: 'asked', state: 'done', comparison: { differences: [] } })),
    );
    const head = String(await bench.store.head());
    for (const { comparison, reached } of both) expect([comparison?.position, reached]).toEqual([head, head]);
    expect(rowsHash(models.read('notes'))).toBe(before);
    expect(bench.said).toEqual([]);
  });

  test('goes on with what is written later', async () => {
    models.rebuild(['notes']);
    await rebuildsEnded(models);
    await bench.append('note-1', written('later'));
    await models.caughtUp('notes');
    expect(models.read('notes').all(`SELECT text FROM note WHERE note_id = 'note-1'`)).toEqual([{ text: 'later' }]);
  });

  test('of a set that nobody declares is refused', () => {
    expect(() => {
      models.rebuild(['notes', 'others']);
    }).toThrow('there is no view set others');
    expect(models.rebuilds()).toEqual([]);
  });

  if (where === 'in memory') return;

  test('leaves one file of each set, and deletes the one before', async () => {
    const before = bench.viewFile('notes');
    models.rebuild(['notes']);
    await rebuildsEnded(models);
    expect(bench.viewFile('notes')).not.toBe(before);
    expect(readdirSync(join(bench.folder, 'views')).filter((name) => /\.(db|building)$/.test(name))).toHaveLength(2);
  });

  test('names the tables whose rows were wrong, says so loudly, and puts them right', async () => {
    tamper(
      `UPDATE note SET text = 'forged' WHERE note_id IN ('note-3', 'note-4');
       DELETE FROM note WHERE note_id = 'note-5'; INSERT INTO note_tag VALUES ('note-9', 'slander')`,
    );
    models.rebuild(['notes']);
    const [rebuild] = await rebuildsEnded(models);
    expect(rebuild?.comparison?.differences).toEqual([
      { table: 'note', onlyLive: 0, onlyReplayed: 1, changed: 2, example: 'note-3' },
      { table: 'note_tag', onlyLive: 1, onlyReplayed: 0, changed: 0, example: 'note-9, slander' },
    ]);
    expect(bench.said).toEqual([
      expect.stringMatching(/notes were wrong at 60 .* note \(0 rows too many, 1 missing, 2/),
    ]);
    expect(models.read('notes').all(`SELECT text FROM note WHERE text = 'forged'`)).toEqual([]);
    expect(models.read('notes').get('SELECT count(*) AS tags FROM note_tag')).toEqual({ tags: 30 });
  });
});

describe('A set that is being built anew', () => {
  test('is not begun twice', async () => {
    const models = await bench.start([noteSet, tagSet], { workers: bench.workers });
    await bench.appendNotes(30);
    models.rebuild(['notes']);
    models.rebuild(['notes']);
    models.rebuild();
    const all = await rebuildsEnded(models);
    expect(all.map(({ set, state }) => [set, state])).toEqual([
      ['notes', 'done'],
      ['tags', 'done'],
    ]);
  });

  test('tries parked subjects again', async () => {
    let mended = false;
    const fold = ({ stream, data }: { stream: string; data: { text: string } }, rows: Rows) => {
      if (data.text === poison && !mended) throw new Error('a fault of the program');
      rows.put(moods, { note_id: stream, text: data.text });
    };
    const moody = view<NoteWritten>({ name: 'mood', version: 1, tables: [moods], on: { NoteWritten: fold } });
    const models = await bench.start([{ name: 'moods', views: [moody] }]);
    await bench.append('note-1', written('a'), written(poison), written('b'));
    await models.caughtUp('moods');
    expect(models.parked('moods')).toMatchObject([{ subject: 'note-1', waiting: 1 }]);
    mended = true;
    models.rebuild();
    const [rebuild] = await rebuildsEnded(models);
    expect(models.parked('moods')).toEqual([]);
    expect(models.read('moods').all('SELECT text FROM mood')).toEqual([{ text: 'b' }]);
    expect(rebuild?.comparison?.differences).toMatchObject([
      { table: '_parked', onlyLive: 1, example: 'note-1' },
      { table: 'mood', changed: 1, example: 'note-1' },
    ]);
  });

  test('keeps its views when the thread dies, and says why', async () => {
    const models = await bench.start([noteSet], { workers: bench.workers });
    await bench.appendNotes(30);
    await models.caughtUp('notes');
    const hash = rowsHash(models.read('notes'));
    writeFileSync(join(bench.folder, 'die'), '');
    models.rebuild();
    expect(await rebuildsEnded(models)).toMatchObject([{ state: 'failed', problem: 'the worker was told to die' }]);
    expect(bench.said).toEqual(['The views of notes could not be built anew: the worker was told to die']);
    expect(rowsHash(models.read('notes'))).toBe(hash);
    rmSync(join(bench.folder, 'die'));
    models.rebuild();
    expect((await rebuildsEnded(models)).at(-1)?.state).toBe('done');
  });

  test('is given up when the process stops, and leaves nothing behind', async () => {
    const models = await bench.start([noteSet], { workers: bench.workers });
    await bench.appendNotes(30);
    await models.caughtUp('notes');
    writeFileSync(join(bench.folder, 'hang'), '');
    models.rebuild();
    await models.stop();
    expect(models.rebuilds()).toMatchObject([{ state: 'failed', problem: 'the process is stopping' }]);
    expect(readdirSync(join(bench.folder, 'views'))).toHaveLength(1);
  });

  test('is not made by a thread from another build', async () => {
    const models = await bench.start([noteSetMended], { workers: bench.workers });
    models.rebuild();
    const [rebuild] = await rebuildsEnded(models);
    expect(rebuild?.problem).toContain('another declaration of the view set notes');
  });
});

describe('Sets that are missing or far behind at the start', () => {
  test('are built in threads that read the log once each', async () => {
    await bench.appendNotes(30);
    const models = await bench.start([noteSet, tagSet], { workers: bench.workers, smallLag: 10, timeout: 30_000 });
    expect(models.rebuilds()).toMatchObject([
      { set: 'notes', why: 'behind' },
      { set: 'tags', why: 'behind' },
    ]);
    expect(await models.health()).toMatchObject([{ state: 'catching-up' }, { state: 'catching-up' }]);
    for (const set of ['notes', 'tags']) await models.caughtUp(set);
    expect(models.read('notes').get('SELECT count(*) AS notes FROM note')).toEqual({ notes: 30 });
    expect(await models.health()).toMatchObject([
      { state: 'live', lag: 0 },
      { state: 'live', lag: 0 },
    ]);
    await bench.append('note-1', tagged('later'));
    await models.caughtUp('tags');
    expect(models.read('tags').all(`SELECT seen FROM total WHERE event = 'later'`)).toEqual([{ seen: 1 }]);
  });

  test('are folded in this process when no thread can build them', async () => {
    await bench.appendNotes(30);
    writeFileSync(join(bench.folder, 'die'), '');
    const models = await bench.start([noteSet], { workers: bench.workers, smallLag: 10, timeout: 30_000 });
    await models.caughtUp('notes');
    expect(models.rebuilds()).toMatchObject([{ why: 'behind', state: 'failed' }]);
    expect(models.read('notes').get('SELECT count(*) AS notes FROM note')).toEqual({ notes: 30 });
  });
});
