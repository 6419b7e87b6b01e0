import { closeSync, copyFileSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventStore } from '@lydhoer/event-store';
import { ViewsBehind } from '../read-models.js';
import { noteCatalog, noteSet, tagged, tagSet, written } from '../testing/notes.js';
import { NotesBench } from '../testing/notes-bench.js';
import { rowsHash } from '../testing/index.js';
import { foldUntil } from '../as-of/fold-until.js';

const texts = 'SELECT note_id, text FROM note ORDER BY note_id';

describe('Read models recover', () => {
  let bench: NotesBench;
  beforeEach(() => {
    bench = new NotesBench();
  });
  afterEach(() => bench.close());

  /** Notes in the log, folded, and everything stopped again. */
  const foldedOnce = async (): Promise<string> => {
    const models = await bench.start([noteSet]);
    await bench.append('note-1', written('a'), tagged('x'));
    await bench.append('note-2', written('b'));
    await models.caughtUp('notes');
    const hash = rowsHash(models.read('notes'));
    await models.stop();
    return hash;
  };

  const withoutCompanions = (path: string) => {
    for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  };

  const overwritePage = (path: string, page: number) => {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(4_096, 0x5a), 0, 4_096, (page - 1) * 4_096);
    closeSync(file);
  };
  const anotherProgram = (path: string) => {
    rmSync(path);
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE precious (x)');
    other.close();
  };

  test.each<[string, (path: string) => void]>([
    [
      'is cut short',
      (path) => {
        truncateSync(path, 8_192);
      },
    ],
    [
      'lacks its last byte',
      (path) => {
        truncateSync(path, statSync(path).size - 1);
      },
    ],
    [
      'is something else',
      (path) => {
        writeFileSync(path, 'not a database, whatever its name says'.repeat(200));
      },
    ],
    ['is a database of another program', anotherProgram],
    [
      'has lost its checkpoint’s page',
      (path) => {
        overwritePage(path, 2);
      },
    ],
    [
      'has a broken page that nobody may read for years',
      (path) => {
        overwritePage(path, 5);
      },
    ],
  ])('and say so when their file %s', async (_what, damage) => {
    const hash = await foldedOnce();
    const path = bench.viewFile('notes');
    withoutCompanions(path);
    damage(path);
    const again = await bench.start([noteSet]);
    await again.caughtUp('notes');
    expect(rowsHash(again.read('notes'))).toBe(hash);
    expect(bench.said).toEqual([expect.stringContaining(`${path} is deleted and notes is built again: it is damaged`)]);
  });

  test('when their file was deleted', async () => {
    const hash = await foldedOnce();
    const path = bench.viewFile('notes');
    withoutCompanions(path);
    rmSync(path);
    const again = await bench.start([noteSet]);
    await again.caughtUp('notes');
    expect(rowsHash(again.read('notes'))).toBe(hash);
  });

  test('when a query meets damage in the file it reads', async () => {
    const models = await bench.start([noteSet, tagSet]);
    await bench.append('note-1', written('a'), tagged('x'));
    await models.caughtUp('notes');
    const hash = rowsHash(models.read('notes'));
    const path = bench.viewFile('notes');
    const other = new DatabaseSync(path);
    other.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    other.close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(4_096 * 6, 0x5a), 0, 4_096 * 6, 4_096);
    closeSync(file);
    models.read('notes').all('PRAGMA shrink_memory'); // so that it looks at the disk
    expect(() => models.read('notes').all(texts)).toThrow(ViewsBehind);
    await models.caughtUp('notes');
    expect(rowsHash(models.read('notes'))).toBe(hash);
    expect(models.read('tags').all('SELECT seen FROM total')).toEqual([{ seen: 1 }]);
  });

  test('when the disk refuses a write, while other sets go on', async () => {
    const models = await bench.start([noteSet, tagSet], { timeout: 5_000 });
    await bench.append('note-1', written('a'));
    await models.caughtUp('notes');
    const other = new DatabaseSync(bench.viewFile('notes'));
    other.exec(`CREATE TRIGGER stop BEFORE UPDATE ON _checkpoint BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    const position = await bench.append('note-1', tagged('x'));
    await models.caughtUp('tags');
    expect(models.read('tags').all('SELECT seen FROM total')).toEqual([{ seen: 1 }]);
    expect(bench.said).toContainEqual(expect.stringContaining('the disk is full'));
    other.exec('DROP TRIGGER stop');
    other.close();
    await models.caughtUp('notes', position);
    expect(models.read('notes').all('SELECT tag FROM note_tag')).toEqual([{ tag: 'x' }]);
  });

  test('at the next start when the disk refuses the last write of a stop', async () => {
    const first = await bench.start([tagSet]);
    await bench.append('note-1', written('a'));
    const position = await bench.append('note-1', written('b'));
    await first.caughtUp('tags');
    const other = new DatabaseSync(bench.viewFile('tags'));
    other.exec(`CREATE TRIGGER stop BEFORE UPDATE ON _checkpoint BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
    await first.stop();
    expect(bench.said).toEqual([expect.stringContaining('are not saved to the end')]);
    other.exec('DROP TRIGGER stop');
    other.close();
    const second = await bench.start([tagSet]);
    await second.caughtUp('tags');
    expect(second.read('tags').position).toBe(position);
  });

  test('by building again when the log is another one', async () => {
    await foldedOnce();
    const other = bench.openLog('other.db');
    for (const stream of ['note-7', 'note-8', 'note-9']) await other.append(stream, 'no-stream', [written(stream)]);
    const models = await bench.start([noteSet], { store: other });
    await models.caughtUp('notes');
    expect(models.read('notes').all('SELECT text FROM note')).toHaveLength(3);
    expect(bench.said).toEqual([expect.stringContaining('it was folded from another log')]);
    await models.stop();
    await other.close();
  });

  test('by building again when the log was restored from a backup, shorter or gone another way', async () => {
    await bench.append('note-1', written('a'));
    await bench.store.close();
    copyFileSync(join(bench.folder, 'log.db'), join(bench.folder, 'backup.db'));
    bench.store = bench.openLog('log.db');
    await foldedOnce();

    const shorter = bench.openLog('backup.db');
    const first = await bench.start([noteSet], { store: shorter });
    await first.caughtUp('notes');
    expect(first.read('notes').all(texts)).toEqual([{ note_id: 'note-1', text: 'a' }]);
    expect(bench.said).toEqual([expect.stringContaining('the log ends at 1, before its checkpoint 4')]);
    await first.stop();

    const back = await bench.start([noteSet]);
    await back.caughtUp('notes');
    await back.stop();
    for (const text of ['p', 'q', 'r', 's']) await shorter.append(`note-${text}`, 'no-stream', [written(text)]);
    const second = await bench.start([noteSet], { store: shorter });
    await second.caughtUp('notes');
    expect(second.read('notes').all('SELECT text FROM note ORDER BY text')).toHaveLength(5);
    expect(bench.said.at(-1)).toContain('the log has another event at 4 than the one that was folded');
    await second.stop();
    await shorter.close();
  });

  test('as far as they can from a damaged log: who needs the damaged event fails and says so', async () => {
    await bench.append('note-1', written('a'), tagged('x'), written('damaged'), tagged('y'));
    const other = new DatabaseSync(join(bench.folder, 'log.db'));
    other.exec(`UPDATE events SET data = replace(data, 'damaged', 'damageD') WHERE position = 3`);
    other.close();
    const models = await bench.start([noteSet, tagSet], { timeout: 5_000 });
    await models.caughtUp('tags');
    expect(models.read('tags').all('SELECT * FROM total ORDER BY event')).toEqual([
      { event: 'x', seen: 1 },
      { event: 'y', seen: 1 },
    ]);
    await expect(models.caughtUp('notes')).rejects.toThrow('the event at position 3');
    expect(() => models.read('notes')).toThrow(
      expect.objectContaining({ name: ViewsBehind.name, failed: true }) as Error,
    );
    expect(await models.health()).toMatchObject([
      { set: 'notes', state: 'failed', problem: expect.stringContaining('the event at position 3') },
      { set: 'tags', state: 'live', lag: 0 },
    ]);
    expect(bench.said.at(-1)).toContain('The views of notes have failed');
  });

  test('to what a fold from the beginning gives', async () => {
    const hash = await foldedOnce();
    const store = SqliteEventStore.open(join(bench.folder, 'log.db'), { alongside: true });
    const fresh = await foldUntil(store, noteCatalog(), noteSet, await store.head());
    expect(rowsHash(fresh)).toBe(hash);
    fresh.close();
    await store.close();
  });
});
