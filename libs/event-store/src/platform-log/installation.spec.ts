import { StoreRefused } from '../port/errors.js';
import { SqliteEventStore } from '../sqlite/sqlite-event-store.js';
import { joinInstallation, type Joining } from './installation.js';

const masterKey = Buffer.alloc(32, 5);
const fresh: Joining = { mode: 'demo', masterKey, known: undefined, folder: '/data/demo' };
const foreign = {
  id: '6f1d3a52-8f0e-4d0b-9c44-6a2f6d1c9b7e',
  type: 'SomethingElse',
  data: {},
  metadata: { commandId: 'c', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 1 },
};

let log: SqliteEventStore;
beforeEach(() => {
  log = SqliteEventStore.open(':memory:');
});
afterEach(() => log.close());

describe('A shared log', () => {
  it('belongs to the installation that came first, of all that come at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => joinInstallation(log, fresh)));
    expect(new Set(ids).size).toBe(1);
    expect(await log.head()).toBe(1n);
    const [id = ''] = ids;
    expect(await joinInstallation(log, { ...fresh, known: { installation: id, position: 1n } })).toBe(id);
  });

  it('is somebody else’s when it holds events and was never founded', async () => {
    await log.append('other-1', 'no-stream', [foreign]);
    await expect(joinInstallation(log, fresh)).rejects.toThrow('it is somebody else’s');
    expect(await log.head()).toBe(1n);
  });

  it.each<[string, Partial<Joining>, RegExp]>([
    ['of the other mode', { mode: 'live' }, /in demo mode and this process in live mode/],
    ['under another master key', { masterKey: Buffer.alloc(32, 6) }, /another master key/],
    ['of another installation', { known: { installation: 'other', position: 1n } }, /belongs to the installation/],
  ])('is refused by a process %s', async (_what, other, sentence) => {
    await joinInstallation(log, fresh);
    const joining = joinInstallation(log, { ...fresh, ...other });
    await expect(joining).rejects.toThrow(sentence);
    await expect(joining).rejects.toBeInstanceOf(StoreRefused);
  });

  it('is refused when it is shorter than it was, or empty where there was one', async () => {
    const empty = joinInstallation(log, { ...fresh, known: { installation: 'mine', position: 9n } });
    await expect(empty).rejects.toThrow('The log is empty');
    const installation = await joinInstallation(log, fresh);
    const shorter = joinInstallation(log, { ...fresh, known: { installation, position: 2n } });
    await expect(shorter).rejects.toThrow('The log ends at 1, and /data/demo has seen it up to 2');
  });
});
