import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { StoreUnavailable } from '@lydhoer/event-store';
import { ByteStore } from '../testing/byte-store.js';
import { noteCatalog, noteSet, written } from '../testing/notes.js';
import { NotesBench } from '../testing/notes-bench.js';
import { foldUntil } from '../as-of/fold-until.js';
import { rowsHash } from '../testing/index.js';
import { SqliteReadModels } from './sqlite-read-models.js';
import type { ReadModelsOptions } from './read-models-options.js';

let bench: NotesBench;
let store: ByteStore;
const running: SqliteReadModels[] = [];
beforeEach(async () => {
  bench = new NotesBench();
  store = new ByteStore(bench.store);
  for (let note = 1; note <= 30; note++) await bench.append(`note-${note}`, written(String(note)));
});
afterEach(async () => {
  for (const models of running.splice(0)) await models.stop();
  await bench.close();
});

function models(options: Partial<ReadModelsOptions> = {}): SqliteReadModels {
  const { folder, said } = bench;
  const say = (sentence: string) => said.push(sentence);
  const made = new SqliteReadModels(store, noteCatalog(), {
    folder,
    say,
    positions: 'bytes',
    batchSize: 10,
    ...options,
  });
  made.add(noteSet);
  running.push(made);
  return made;
}

async function foldedAndStopped(): Promise<void> {
  const first = models();
  await first.start();
  await first.caughtUp('notes');
  await first.stop();
  running.pop();
}

const health = async (of: SqliteReadModels) => (await of.health())[0];

describe('Views of a log whose positions are bytes', () => {
  test('lag by the events that they lack', async () => {
    const behind = models();
    // eslint-disable-next-line require-yield -- a follower that the server forgot
    store.follow = async function* ({ signal }) {
      await once(signal, 'abort');
    };
    await behind.start();
    expect(await health(behind)).toMatchObject({ state: 'catching-up', position: '0', head: '30000', lag: 30 });
    await behind.stop();
    running.pop();
    Reflect.deleteProperty(store, 'follow');
    const caughtUp = models();
    await caughtUp.start();
    await caughtUp.caughtUp('notes');
    expect(await health(caughtUp)).toMatchObject({ state: 'live', position: '30000', lag: 0 });
  });

  test('do not say how many events they lack while a thread counts them by folding', async () => {
    const built = models({ workers: bench.workers, smallLag: 1 });
    await built.start();
    expect(await health(built)).toMatchObject({ state: 'catching-up', lag: null });
    await built.stop();
    running.pop();
    const folded = models({ workers: bench.workers });
    await folded.start();
    await folded.caughtUp('notes');
    expect(folded.rebuilds()).toEqual([]);
  });

  test('are known again after a restart, and not in another log', async () => {
    await foldedAndStopped();
    const again = models();
    await again.start();
    expect(await health(again)).toMatchObject({ state: 'live', position: '30000' });
    expect(bench.said).toEqual([]);
    await again.stop();
    running.pop();
    const other = bench.openLog('other.db');
    for (let note = 1; note <= 31; note++) await other.append(`note-${note}`, 'no-stream', [written(`${note}!`)]);
    store = new ByteStore(other);
    const strange = models();
    await strange.start();
    await strange.caughtUp('notes');
    expect(bench.said.join()).toContain('it was folded from another log');
    await strange.stop();
    running.pop();
    await other.close();
  });

  test('can be started again when the log went away in the middle of it', async () => {
    const started = models();
    store.head = () => Promise.reject(new StoreUnavailable('away'));
    await expect(started.start()).rejects.toBeInstanceOf(StoreUnavailable);
    Reflect.deleteProperty(store, 'head');
    await started.start();
    await started.caughtUp('notes');
    expect(started.read('notes').position).toBe(30_000n);
  });
});

describe('A set that is built anew while others write to the log without end', () => {
  test('draws level all the same, and misses nothing', async () => {
    const live = models();
    await live.start();
    await live.caughtUp('notes');
    const readAll = store.readAll.bind(store);
    let reads = 0;
    // Between the end of every read and what its reader does next, the views that answer get one event more.
    store.readAll = async function* (options) {
      yield* readAll(options);
      reads++;
      await store.append(`note-during-${reads}`, 'no-stream', [written('meanwhile')]);
      for (let look = 0; look < 20; look++) await turn();
    };
    live.rebuild();
    while (live.rebuilds().some(({ endedAt }) => endedAt === null)) await turn();
    Reflect.deleteProperty(store, 'readAll');
    expect(live.rebuilds()).toMatchObject([{ state: 'done', problem: null }]);
    expect(reads).toBeGreaterThan(3);
    await live.caughtUp('notes');
    const oracle = await foldUntil(store, noteCatalog(), noteSet, live.read('notes').position);
    expect(rowsHash(live.read('notes'))).toBe(rowsHash(oracle));
    oracle.close();
  });
});

describe('A set that is asked to be built anew before it is open', () => {
  test('waits until it is, and is compared with what answers', async () => {
    await foldedAndStopped();
    const again = models();
    again.rebuild();
    await again.start();
    while (again.rebuilds().some(({ endedAt }) => endedAt === null)) await turn();
    expect(again.rebuilds()).toMatchObject([{ state: 'done', comparison: { differences: [], problem: null } }]);
  });

  test('lets a process end that has never reached its log', async () => {
    const never = models();
    never.rebuild();
    await never.stop();
    expect(never.rebuilds()).toMatchObject([{ state: 'failed' }]);
  });
});
