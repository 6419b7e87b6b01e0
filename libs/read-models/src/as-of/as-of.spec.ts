import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteCatalog, noteSet, noteSetMended, poison, tagged, written } from '../testing/notes.js';
import { NotesBench } from '../testing/notes-bench.js';
import { AsOfUnavailable, PositionBeyondLog, type AsOf } from './as-of.js';
import { AsOfInProcess } from './as-of-in-process.js';
import { AsOfInWorker } from './as-of-in-worker.js';

const texts = 'SELECT note_id, text FROM note WHERE text <> ? ORDER BY note_id';
const testing = (file: string) => new URL(`../testing/${file}`, import.meta.url);

const inWorker = (bench: NotesBench, { set = noteSet, timeout = 30_000 } = {}) =>
  new AsOfInWorker(() => set, {
    entry: testing('as-of-worker.ts'),
    workerData: { folder: bench.folder },
    execArgv: ['--import', testing('typescript-hook.mjs').href],
    timeout,
  });
const inProcess = (bench: NotesBench) => new AsOfInProcess(bench.store, noteCatalog(), () => noteSet);

let bench: NotesBench;
beforeEach(() => {
  bench = new NotesBench();
});
afterEach(() => bench.close());

describe.each<[string, (bench: NotesBench) => AsOf]>([
  ['in process', inProcess],
  ['in a worker thread', inWorker],
])('The past, folded %s,', (_where, open) => {
  let asOf: AsOf;
  beforeEach(() => {
    asOf = open(bench);
  });
  afterEach(() => asOf.close());

  test('is what the log held at a position, whatever came after', async () => {
    const first = await bench.append('note-1', written('a'));
    const second = await bench.append('note-1', written('b'), tagged('x'));
    const then = await asOf.read('notes', first);
    expect(await then.all(texts, ['-'])).toEqual([{ note_id: 'note-1', text: 'a' }]);
    expect((await asOf.read('notes', second)).position).toBe(second);
    await bench.append('note-1', written('c'));
    expect(await then.get(texts, ['-'])).toEqual({ note_id: 'note-1', text: 'a' });
    expect(await then.get(texts, ['a'])).toBeUndefined();
    expect(await (await asOf.read('notes', 0n)).all(texts, ['-'])).toEqual([]);
  });

  test('answers questions about several positions at once, each with its own rows', async () => {
    const positions: bigint[] = [];
    for (const text of ['a', 'b', 'c']) positions.push(await bench.append('note-1', written(text)));
    const readers = await Promise.all(positions.map((position) => asOf.read('notes', position)));
    const answers = await Promise.all([...readers, ...readers].map((reader) => reader.get('SELECT text FROM note')));
    expect(answers).toEqual(['a', 'b', 'c', 'a', 'b', 'c'].map((text) => ({ text })));
  });

  test('names the subjects that could not be folded', async () => {
    const position = await bench.append('note-1', written('a'), written(poison));
    expect((await asOf.read('notes', position - 1n)).parked).toEqual([]);
    expect((await asOf.read('notes', position)).parked).toMatchObject([{ subject: 'note-1', position: '2' }]);
  });

  test('does not reach beyond the log', async () => {
    const head = await bench.append('note-1', written('a'));
    const beyond = asOf.read('notes', head + 1n);
    await expect(beyond).rejects.toBeInstanceOf(PositionBeyondLog);
    await expect(beyond).rejects.toMatchObject({ position: head + 1n, head });
  });

  test('survives a question that SQLite refuses', async () => {
    const reader = await asOf.read('notes', await bench.append('note-1', written('a')));
    await expect(reader.all('SELECT colour FROM note')).rejects.toThrow('no such column: colour');
    expect(await reader.all(texts, ['-'])).toHaveLength(1);
  });
});

describe('The worker that folds the past', () => {
  test('is named when it dies, and another one answers the next question', async () => {
    const position = await bench.append('note-1', written('a'));
    const asOf = inWorker(bench);
    writeFileSync(join(bench.folder, 'die'), '');
    const dead = asOf.read('notes', position);
    await expect(dead).rejects.toThrow('the worker failed: the worker was told to die');
    await expect(dead).rejects.toBeInstanceOf(AsOfUnavailable);
    rmSync(join(bench.folder, 'die'));
    expect((await asOf.read('notes', position)).position).toBe(position);
    await asOf.close();
  });

  test('is stopped when it hangs, and named to everyone who waits', async () => {
    const position = await bench.append('note-1', written('a'));
    writeFileSync(join(bench.folder, 'hang'), '');
    const asOf = inWorker(bench, { timeout: 200 });
    const waiting = [asOf.read('notes', position), asOf.read('notes', 0n)].map((answer) =>
      expect(answer).rejects.toThrow('did not answer within 0.2 s'),
    );
    await Promise.all(waiting);
    await asOf.close();
  });

  test('does not answer for another declaration of the views', async () => {
    const position = await bench.append('note-1', written('a'));
    const asOf = inWorker(bench, { set: noteSetMended });
    await expect(asOf.read('notes', position)).rejects.toThrow('another declaration of the view set notes');
    await asOf.close();
  });

  test('leaves nobody waiting when it is closed', async () => {
    const position = await bench.append('note-1', written('a'));
    const asOf = inWorker(bench);
    const waiting = expect(asOf.read('notes', position)).rejects.toThrow('the process is stopping');
    await asOf.close();
    await waiting;
  });
});
