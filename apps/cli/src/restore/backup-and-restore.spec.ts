import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { KeyReader } from '@lydhoer/event-store';
import { backUpKeys, backUpLog } from '../backup/take-backup.js';
import { filesIn } from '../data-folder.js';
import { Refused, UsageError } from '../exit-codes.js';
import { anEvent, notStopped, SmallStore, textKeyInUse } from '../testing/small-store.js';
import { restoreKeys } from './restore-keys.js';
import { restoreStore } from './restore-store.js';

let original: SmallStore;
let store: SmallStore;
beforeAll(async () => {
  original = await SmallStore.make();
});
afterAll(() => {
  original.remove();
});
beforeEach(() => {
  store = original.copy();
});
afterEach(() => {
  store.remove();
});

const taking = () => ({ files: store.files, mode: 'demo' as const, signal: notStopped });
const log = (name = 'log') => backUpLog(taking(), store.place(name));
const keys = (name = 'keys') => backUpKeys(taking(), store.place(name));
const into = (name: string, forgetMissing = false) => ({
  into: store.place(name),
  forgetMissing,
  masterKey: () => store.masterKey,
  signal: notStopped,
});
const restore = (name = 'restored', { logFrom = 'log', keysFrom = 'keys', forgetMissing = false } = {}) =>
  restoreStore(into(name, forgetMissing), store.place(logFrom), store.place(keysFrom));
const stateIn = (folder: string, key: string) => {
  const reader = KeyReader.open(filesIn(folder).keys);
  const state = reader.state(key);
  reader.close();
  return state;
};

describe('A backup that is restored', () => {
  it('holds every event and every key, and asks for the master key it had', async () => {
    const [logged, kept] = [await log(), await keys()];
    const restored = await restore();
    expect(restored).toEqual({
      folder: join(store.place('restored'), 'demo'),
      log: logged.log,
      keys: { forgottenAgain: 0, missing: 0 },
    });
    expect(logged.log.events).toBeGreaterThan(100);
    expect(kept.keys.kept).toBeGreaterThan(16);
    const reader = KeyReader.open(filesIn(restored.folder).keys);
    expect([reader.counts(), reader.isWrappedBy(store.masterKey)]).toEqual([kept.keys, true]);
    reader.close();
    expect(readdirSync(restored.folder).sort()).toEqual(['keys', 'log.db']);
    expect(readdirSync(join(restored.folder, 'keys'))).toEqual(['keys.db']);
  });

  it('brings back nobody whom the log has forgotten, however old the keys are', async () => {
    const person = store.somePerson();
    await keys('old-keys');
    await store.forgetPerson(person);
    await log();
    const restored = await restore('restored', { keysFrom: 'old-keys' });
    expect(restored.keys).toEqual({ forgottenAgain: 1, missing: 0 });
    expect(stateIn(restored.folder, `person:${person}`)).toBe('destroyed');
    expect(stateIn(store.folder, `person:${person}`)).toBe('destroyed');
  });

  it('brings back nobody whom the keys have forgotten, however old the log is', async () => {
    const person = store.somePerson();
    await log('old-log');
    await store.forgetPerson(person);
    await keys();
    const restored = await restore('restored', { logFrom: 'old-log' });
    expect(stateIn(restored.folder, `person:${person}`)).toBe('destroyed');
  });

  it('misses no key of a job that was asked for since the keys were copied, and forbids it', async () => {
    await keys('old-keys');
    const input = await store.withKeys(async (vault) => {
      await vault.ensure(['text:job-1']);
      return vault.seal('text:job-1', '{}');
    });
    await store.append('job-1', anEvent('JobAsked', { jobId: '1', input }));
    await log();
    const restored = await restore('restored', { keysFrom: 'old-keys' });
    expect(restored.keys).toEqual({ forgottenAgain: 0, missing: 0 });
    expect(stateIn(restored.folder, 'text:job-1')).toBe('destroyed');
  });

  it('lacks no key when it was taken while keys and events were being written', async () => {
    await log();
    await store.withKeys((vault) => vault.ensure(['person:later']));
    await keys();
    expect((await restore()).keys?.missing).toBe(0);
  });

  it('is refused with keys that are older than the log, unless what they lack may be forgotten', async () => {
    store.damage(store.files.keys, `DELETE FROM data_key WHERE name = '${textKeyInUse}'`);
    await log();
    await keys();
    const refused = restore();
    await expect(refused).rejects.toBeInstanceOf(Refused);
    await expect(refused).rejects.toThrow('1 keys that the log needs are not in this backup');
    expect(existsSync(store.place('restored'))).toBe(true);
    expect(readdirSync(store.place('restored'))).toEqual([]);
    const restored = await restore('restored', { forgetMissing: true });
    expect(restored.keys).toEqual({ forgottenAgain: 0, missing: 1 });
    expect(stateIn(restored.folder, textKeyInUse)).toBe('destroyed');
  });

  it('goes on without any keys where everything sealed may be forgotten', async () => {
    await log();
    const without = await restoreStore(into('without'), store.place('log'), undefined);
    expect([without.keys, readdirSync(without.folder)]).toEqual([null, ['log.db']]);
    const restored = await restoreStore(into('forgotten', true), store.place('log'), undefined);
    expect(restored.keys?.missing).toBeGreaterThan(16);
    expect(stateIn(restored.folder, textKeyInUse)).toBe('destroyed');
    const reader = KeyReader.open(filesIn(restored.folder).keys);
    expect([reader.isWrappedBy(store.masterKey), reader.counts().kept]).toEqual([true, 0]);
    reader.close();
  });

  it('is refused with the keys of another log', async () => {
    await log();
    const other = await SmallStore.make(1);
    await backUpKeys({ ...taking(), files: other.files }, store.place('keys'));
    other.remove();
    await expect(restore()).rejects.toThrow('These keys belong to the log');
  });

  it('is put nowhere where something is', async () => {
    await log();
    await keys();
    await restore();
    await expect(restore()).rejects.toThrow(UsageError);
    await expect(restore()).rejects.toThrow('is there already and is not empty');
    mkdirSync(join(store.place('empty'), 'demo'), { recursive: true });
    await expect(restore('empty')).resolves.toMatchObject({ keys: { missing: 0 } });
  });

  it.each<[string, string, (path: string) => void]>([
    [
      'a byte of the log has changed',
      'log/log.db',
      (path) => {
        const bytes = readFileSync(path);
        bytes[50_000] = (bytes[50_000] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
    [
      'the log was cut',
      'log/log.db',
      (path) => {
        truncateSync(path, 8192);
      },
    ],
    [
      'the keys have grown',
      'keys/keys.db',
      (path) => {
        appendFileSync(path, 'x');
      },
    ],
    [
      'the log is missing',
      'log/log.db',
      (path) => {
        rmSync(path);
      },
    ],
    [
      'a manifest is missing',
      'keys/manifest.json',
      (path) => {
        rmSync(path);
      },
    ],
    [
      'a manifest was cut',
      'log/manifest.json',
      (path) => {
        truncateSync(path, 100);
      },
    ],
    [
      'a manifest was changed',
      'log/manifest.json',
      (path) => {
        writeFileSync(path, readFileSync(path, 'utf8').replace('"events": ', '"events": 1'));
      },
    ],
    [
      'a manifest tells another day',
      'log/manifest.json',
      (path) => {
        writeFileSync(path, readFileSync(path, 'utf8').replace('"takenAt": "20', '"takenAt": "19'));
      },
    ],
    [
      'log and keys were taken for each other',
      'log/manifest.json',
      (path) => {
        writeFileSync(path, readFileSync(store.place('keys/manifest.json')));
      },
    ],
  ])('is refused when %s, and nothing is put in place', async (_what, file, change) => {
    await log();
    await keys();
    change(store.place(file));
    await expect(restore()).rejects.toBeInstanceOf(Refused);
    expect(existsSync(join(store.place('restored'), 'demo'))).toBe(false);
  });
});

describe('Keys alone', () => {
  it('come back to a log that lost them, with its forgettings, while nobody else has it', async () => {
    const person = store.somePerson();
    await keys();
    await store.forgetPerson(person);
    rmSync(store.files.keys);
    const restored = await restoreKeys({ ...into('data') }, store.place('keys'));
    expect(restored.keys).toEqual({ forgottenAgain: 1, missing: 0 });
    expect(stateIn(store.folder, `person:${person}`)).toBe('destroyed');
    await expect(restoreKeys({ ...into('data') }, store.place('keys'))).rejects.toThrow('is there already');
  });
});

describe('A backup that is being taken', () => {
  it('overwrites nothing, and clears away what a killed one left', async () => {
    const dead = spawnSync('true').pid;
    mkdirSync(store.place(`log.unfinished-${dead}`));
    mkdirSync(store.place('log.unfinished-1'));
    await log();
    await expect(log()).rejects.toThrow('is there already and is not empty');
    expect(readdirSync(store.root).filter((name) => name.includes('unfinished'))).toEqual(['log.unfinished-1']);
  });

  it('leaves nothing when it is stopped or finds the log damaged', async () => {
    const stopped = { ...taking(), signal: AbortSignal.abort(new Error('stopped')) };
    await expect(backUpLog(stopped, store.place('log'))).rejects.toThrow('stopped');
    store.damage(store.files.log, "UPDATE events SET data = replace(data, '1', '2') WHERE position = 40");
    await expect(log()).rejects.toThrow('The log is not whole: the event at position 40');
    expect(readdirSync(store.root)).toEqual(['data']);
  });
});
