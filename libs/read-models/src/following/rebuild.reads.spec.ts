import { setImmediate as turn } from 'node:timers/promises';
import { noteSet, tagged, tagSet, written } from '../testing/notes.js';
import { NotesBench, rebuildsEnded } from '../testing/notes-bench.js';

let bench: NotesBench;
beforeEach(() => {
  bench = new NotesBench();
});
afterEach(() => bench.close());

describe('Reads while views are built anew', () => {
  test('never fail and never go back in time, over a hundred switches and with a writer beside them', async () => {
    const models = await bench.start([noteSet]);
    await bench.append('note-1', written('0'));
    await models.caughtUp('notes');
    let writes = 0;
    let reads = 0;
    const stop = new AbortController();
    const stopped = () => stop.signal.aborted;
    const writing = (async () => {
      while (!stopped()) {
        await bench.append('note-1', written(String(writes + 1)));
        writes++;
        await turn();
      }
    })();
    const reading = (async () => {
      for (let seen = 0; !stopped(); reads++) {
        const row = models.read('notes').get<{ text: string }>('SELECT text FROM note');
        expect(Number(row?.text)).toBeGreaterThanOrEqual(seen);
        seen = Number(row?.text);
        await turn();
      }
    })();
    const beside = Promise.all([reading, writing]);
    beside.catch(() => {
      stop.abort();
    });
    for (let round = 0; round < 100 && !stopped(); round++) {
      const before = [reads, writes];
      models.rebuild();
      await rebuildsEnded(models);
      while (!stopped() && (reads === before[0] || writes === before[1])) await turn();
    }
    stop.abort();
    await beside;
    await models.caughtUp('notes');
    expect(models.read('notes').all('SELECT text FROM note')).toEqual([{ text: String(writes) }]);
    expect(models.rebuilds()).toHaveLength(100);
    for (const { comparison } of models.rebuilds()) expect(comparison?.differences).toEqual([]);
  });

  test('show what was written after the builder looked for the last time', async () => {
    const models = await bench.start([noteSet]);
    await models.caughtUp('notes', await bench.append('note-1', written('before')));
    const head = bench.store.head.bind(bench.store);
    bench.store.head = async () => {
      const seen = await head();
      await models.caughtUp('notes', await bench.append('note-1', written(`after ${seen}`)));
      return seen;
    };
    models.rebuild();
    await rebuildsEnded(models);
    bench.store.head = head;
    const last = (await bench.store.readStream('note-1')).at(-1);
    expect(models.read('notes').all('SELECT text FROM note')).toEqual([last?.data]);
    expect(models.read('notes').position).toBe(last?.position);
  });

  test('show what was appended while a thread built', async () => {
    const models = await bench.start([noteSet, tagSet], { workers: bench.workers });
    await bench.appendNotes(30);
    models.rebuild();
    let appended = 0;
    for (; models.rebuilds().some(({ endedAt }) => endedAt === null); appended++) {
      await bench.append(`note-late-${appended}`, written('late'), tagged('late'));
      await turn();
    }
    expect(appended).toBeGreaterThan(0);
    for (const set of ['notes', 'tags']) await models.caughtUp(set);
    expect(models.read('notes').all(`SELECT 1 FROM note WHERE text = 'late'`)).toHaveLength(appended);
    expect(models.read('tags').all(`SELECT seen FROM total WHERE event = 'late'`)).toEqual([{ seen: appended }]);
    for (const { comparison } of models.rebuilds()) expect(comparison?.differences).toEqual([]);
  });
});
