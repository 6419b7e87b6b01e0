import { erased, noteSet, noteSetMended, poison, tagged, tagSet, written } from '../testing/notes.js';
import { NotesBench } from '../testing/notes-bench.js';
import { rowsHash } from '../testing/index.js';
import { ViewsBehind } from '../read-models.js';

const texts = 'SELECT note_id, text FROM note ORDER BY note_id';

describe('Read models', () => {
  let bench: NotesBench;
  beforeEach(() => {
    bench = new NotesBench();
  });
  afterEach(() => bench.close());

  test('show a writer what it wrote', async () => {
    const models = await bench.start([noteSet]);
    for (let turn = 1; turn <= 20; turn++) {
      await bench.append('note-1', written(`text ${turn}`));
      await models.caughtUp('notes');
      expect(models.read('notes').get('SELECT text, edits FROM note')).toEqual({ text: `text ${turn}`, edits: turn });
    }
  });

  test('wait for a position that is still to come, and show it', async () => {
    const models = await bench.start([noteSet]);
    const position = await bench.append('note-1', written('a'));
    const waiting = models.caughtUp('notes', position + 1n).then(() => models.read('notes').all(texts));
    await bench.append('note-1', written('b'));
    expect(await waiting).toEqual([{ note_id: 'note-1', text: 'b' }]);
    expect(models.read('notes').position).toBe(position + 1n);
  });

  test('say how far they are when waiting takes too long', async () => {
    const models = await bench.start([noteSet], { timeout: 30 });
    const position = await bench.append('note-1', written('a'));
    await models.caughtUp('notes');
    const waiting = models.caughtUp('notes', position + 1n);
    await expect(waiting).rejects.toThrow(ViewsBehind);
    await expect(waiting).rejects.toMatchObject({ set: 'notes', wanted: position + 1n, reached: position });
  });

  test('end the waiting when they are stopped', async () => {
    const models = await bench.start([noteSet], { timeout: 60_000 });
    const waiting = models.caughtUp('notes', 99n);
    const refused = expect(waiting).rejects.toThrow(ViewsBehind);
    await models.stop();
    await refused;
  });

  test('count the events they lag behind, and go on where they were when the store is back', async () => {
    const models = await bench.start([noteSet, tagSet], { timeout: 5_000 });
    await bench.append('note-1', written('a'), written('b'));
    await models.caughtUp('notes');
    bench.store.goAway();
    const head = await bench.append('note-1', written('c'), tagged('x'), erased());
    for (const health of await models.health()) {
      expect(health).toMatchObject({ state: 'live', position: '2', head: String(head), lag: 3 });
      expect(health.problem).toContain('the store is away');
    }
    await bench.append('note-2', written('d'));
    expect(await models.health()).toMatchObject([{ lag: 4 }, { lag: 4 }]);
    bench.store.comeBack();
    await models.caughtUp('notes');
    await models.caughtUp('tags');
    expect(models.read('notes').all('SELECT seen FROM total')).toEqual([{ seen: 4 }]);
    for (const health of await models.health()) expect(health).toMatchObject({ lag: 0, problem: null });
  });

  test('count their lag over a log with gaps', async () => {
    const models = await bench.start([noteSet]);
    await bench.append('note-1', written('a'));
    await models.caughtUp('notes');
    bench.store.goAway();
    await bench.append('note-2', written('b'), written('c'));
    await bench.append('note-1', written('d'));
    await bench.store.deleteStream('note-2', 1n);
    const [health] = await models.health();
    const left: unknown[] = [];
    for await (const { events } of bench.store.readAll({ after: 1n })) left.push(...events);
    expect(health?.lag).toBe(left.length);
  });

  test('are behind, and deliver nothing, until a new version has caught up; then the old file goes', async () => {
    const first = await bench.start([noteSet]);
    await bench.append('note-1', written('a'));
    await first.caughtUp('notes');
    await first.stop();
    const [old] = bench.viewFiles();

    bench.store.goAway();
    const second = await bench.start([noteSetMended], { timeout: 5_000 });
    expect(() => second.read('notes')).toThrow(ViewsBehind);
    expect(await second.health()).toMatchObject([{ state: 'catching-up', position: '0', lag: 1 }]);
    expect(bench.viewFiles()).toHaveLength(2);

    bench.store.comeBack();
    await second.caughtUp('notes');
    expect(second.read('notes').all('SELECT seen FROM total')).toEqual([{ seen: 10 }]);
    expect(await second.health()).toMatchObject([{ state: 'live', lag: 0 }]);
    expect(bench.viewFiles()).toHaveLength(1);
    expect(bench.viewFiles()).not.toContain(old);
  });

  test('park a poison event with its stream; a version that folds it restores the order', async () => {
    const first = await bench.start([noteSet, tagSet]);
    await bench.append('note-1', written('a'), written(poison), tagged('x'));
    await bench.append('note-2', written('b'), tagged('x'));
    await first.caughtUp('notes');
    await first.caughtUp('tags');
    expect(first.read('notes').all(texts)).toEqual([
      { note_id: 'note-1', text: 'a' },
      { note_id: 'note-2', text: 'b' },
    ]);
    expect(first.read('tags').all('SELECT * FROM total')).toEqual([{ event: 'x', seen: 2 }]);
    const parked = [expect.objectContaining({ subject: 'note-1', position: '2', type: 'NoteWritten', waiting: 1 })];
    expect(first.parked('notes')).toEqual(parked);
    expect(first.parked('tags')).toEqual([]);
    expect(await first.health()).toMatchObject([
      { set: 'notes', lag: 0, parked: [{ subject: 'note-1' }] },
      { parked: [] },
    ]);
    await first.stop();

    const again = await bench.start([noteSet, tagSet]);
    await again.caughtUp('notes');
    expect(again.parked('notes')).toEqual(parked); // never tried again in place
    await again.stop();

    const mended = await bench.start([noteSetMended, tagSet]);
    await mended.caughtUp('notes');
    expect(mended.parked('notes')).toEqual([]);
    expect(mended.read('notes').all('SELECT note_id, tag FROM note_tag')).toEqual([
      { note_id: 'note-1', tag: 'x' },
      { note_id: 'note-2', tag: 'x' },
    ]);
  });

  test('share one reader of the log once they stand at the same position', async () => {
    const first = await bench.start([tagSet]);
    for (let turn = 0; turn < 30; turn++) await bench.append('note-1', written('a'), tagged('x'));
    await first.caughtUp('tags');
    await first.stop();
    const second = await bench.start([noteSet, tagSet]);
    await second.caughtUp('notes');
    await bench.append('note-1', erased());
    await second.caughtUp('notes');
    await second.caughtUp('tags');
    expect(bench.store.following).toBe(1);
  });

  test('keep their place over a stretch that does not concern them', async () => {
    const first = await bench.start([tagSet]);
    const head = await bench.append('note-1', written('a'), written('b'));
    await first.caughtUp('tags');
    expect(first.read('tags').position).toBe(head);
    await first.stop();
    bench.store.goAway();
    const second = await bench.start([tagSet]);
    expect(second.read('tags').position).toBe(head);
  });

  test('are the same rows after every start', async () => {
    const first = await bench.start([noteSet]);
    await bench.append('note-1', written('a'), tagged('x'), tagged('y'));
    await first.caughtUp('notes');
    const hash = rowsHash(first.read('notes'));
    await first.stop();
    const second = await bench.start([noteSet]);
    await second.caughtUp('notes');
    expect(rowsHash(second.read('notes'))).toBe(hash);
    await bench.append('note-1', erased());
    await second.caughtUp('notes');
    expect(rowsHash(second.read('notes'))).not.toBe(hash);
  });

  test('take no set twice, none after the start, and know no other', async () => {
    const models = await bench.start([noteSet]);
    expect(() => {
      models.add(tagSet);
    }).toThrow('comes too late');
    expect(() => models.read('others')).toThrow('there is no view set others');
    await expect(bench.start([tagSet, tagSet])).rejects.toThrow('declared twice');
  });
});
