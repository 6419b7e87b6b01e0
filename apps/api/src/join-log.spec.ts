import { ApplicationLog, SharedVault, SqliteEventStore, StoreUnavailable } from '@lydhoer/event-store';
import { joinLog, type LogToJoin } from './join-log.js';

const masterKey = Buffer.alloc(32, 5);

let store: SqliteEventStore;
let vault: SharedVault;
let said: string[];
beforeEach(() => {
  store = SqliteEventStore.open(':memory:');
  said = [];
  vault = SharedVault.open({ store, mirror: ':memory:', masterKey, buries: false, say: () => undefined });
});
afterEach(async () => {
  vault.close();
  await store.close();
});

const joining = (others: Partial<LogToJoin> = {}): LogToJoin => ({
  store,
  log: new ApplicationLog(store, vault, 'not joined'),
  vault,
  mode: 'demo',
  masterKey,
  folder: '/data/demo',
  viewed: () => 0n,
  fold: () => Promise.resolve(),
  say: (sentence) => said.push(sentence),
  ...others,
});

describe('Joining a log', () => {
  it('is tried until the log can be reached, and told once', async () => {
    const head = () => SqliteEventStore.prototype.head.call(store);
    let asked = 0;
    store.head = () => (++asked < 4 ? Promise.reject(new StoreUnavailable('away')) : head());
    const given = joining();
    await joinLog(given, new AbortController().signal);
    expect(said).toEqual(['The log cannot be reached; it is tried until it can: away']);
    expect(await given.log.readStream('note-1')).toEqual([]);
    expect(vault.mirrored?.position).toBe(await store.head());
  });

  it('ends when the process stops before that', async () => {
    store.head = () => Promise.reject(new StoreUnavailable('away'));
    const stopping = new AbortController();
    const say = () => {
      stopping.abort();
    };
    const joined = joinLog(joining({ say }), stopping.signal);
    await expect(joined).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('opens nothing to the application that belongs to somebody else', async () => {
    await joinLog(joining(), new AbortController().signal);
    const log = new ApplicationLog(store, vault, 'not joined');
    const live = joinLog(joining({ mode: 'live', log }), new AbortController().signal);
    await expect(live).rejects.toThrow('in demo mode and this process in live mode');
    await expect(log.readStream('note-1')).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('is refused when the views have seen more than the log holds, whatever the keys have', async () => {
    await joinLog(joining(), new AbortController().signal);
    const viewed = joinLog(joining({ viewed: () => 9n }), new AbortController().signal);
    await expect(viewed).rejects.toThrow('/data/demo has seen it up to 9');
  });
});
