import { EventStoreDbEventStore } from '../../eventstoredb/eventstoredb-event-store.js';
import { FakeEventStoreDb } from '../../testing/fake-eventstoredb/fake-eventstoredb.js';
import { forgotten, KeyForgotten, personKey } from '../vault.js';
import { SharedVault } from './shared-vault.js';

const masterKey = Buffer.alloc(32, 5);
const alma = personKey('alma');

describe('Keys on an EventStoreDB server', () => {
  let fake: FakeEventStoreDb;
  const opened: { close(): unknown }[] = [];

  async function vault(): Promise<SharedVault> {
    const store = await EventStoreDbEventStore.open({ url: fake.url, indexFile: ':memory:' });
    const shared = SharedVault.open({ store, mirror: ':memory:', masterKey, buries: false, say: () => undefined });
    opened.push(store, shared);
    await shared.join('here');
    return shared;
  }

  beforeEach(async () => {
    fake = await FakeEventStoreDb.start();
  });
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
    await fake.stop();
  });

  /** A process hears of the others when the server tells it, which no turn of this event loop brings about. */
  const heard = (process: SharedVault, state: string) =>
    new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (process.state(alma) !== state) return;
        clearInterval(look);
        resolve();
      }, 5);
    });

  it('are the same in two processes that make them at once, and gone from both when one forgets', async () => {
    const [one, other] = [await vault(), await vault()];
    await Promise.all([one.ensure([alma]), other.ensure([alma])]);
    const sealed = one.seal(alma, 'Alma');
    expect(other.open(sealed)).toBe('Alma');
    await one.forget(alma);
    await heard(other, 'destroyed');
    expect([one.open(sealed), other.open(sealed)]).toEqual([forgotten, forgotten]);
    for (const process of [one, other, await vault()]) {
      await expect(process.ensure([alma])).rejects.toBeInstanceOf(KeyForgotten);
    }
  });

  it('are made once when the server wrote one and its answer was lost', async () => {
    const [one, other] = [await vault(), await vault()];
    fake.faults.lostAcknowledgements = 1;
    await one.ensure([alma]);
    await other.ensure([alma]);
    expect(other.open(one.seal(alma, 'Alma'))).toBe('Alma');
  });

  it('are heard of again when the server was away meanwhile', async () => {
    const [one, other] = [await vault(), await vault()];
    await one.ensure([alma]);
    await heard(other, 'kept');
    await fake.goAway();
    await fake.comeBack();
    await one.forget(alma);
    await heard(other, 'destroyed');
  });
});
