import { join } from 'node:path';
import { isPlatformEvent } from '../../platform-log/platform-events.js';
import { KeyReader } from '../key-reader.js';
import { SqliteVault } from '../sqlite-vault.js';
import { personKey } from '../vault.js';
import { identifierCategory, standing } from './identifier-log.js';
import { bringIdentifiersIntoLog, bringKeysIntoLog, writeKeyFile } from './key-transfer.js';
import { DyingStore, SharedLog } from './two-processes.fixture.js';

const masterKey = Buffer.alloc(32, 5);
const [alma, bo] = [personKey('alma'), personKey('bo')];
const [almas, bos] = ['0101901234', '0202902345'];

let shared: SharedLog;
beforeEach(() => {
  shared = new SharedLog();
});
afterEach(() => shared.end());

const eventsOfIdentifiers = async () => {
  const found = [];
  for await (const { events } of shared.log.readAll({ after: 0n, filter: { categories: [identifierCategory] } }))
    found.push(...events);
  return found;
};

describe('Identifiers in a shared log', () => {
  it('are the platform’s own affair, and name nobody: neither stream nor event holds number or hash', async () => {
    const vault = await shared.vault('one');
    await vault.ensure([alma]);
    await vault.identify(alma, almas);
    const [event, ...more] = await eventsOfIdentifiers();
    expect(more).toEqual([]);
    expect(event && isPlatformEvent(event)).toBe(true);
    expect(Object.keys(event?.data ?? {})).toEqual(['bucket', 'name', 'fingerprint']);
    expect(JSON.stringify([event?.stream, event?.data])).not.toContain(almas);
  });

  it('are written once when the process dies before it, and it is tried again', async () => {
    const dying = new DyingStore(shared.log);
    const vault = await shared.vault('one', { store: dying });
    await vault.ensure([alma]);
    dying.diesBefore = 'append';
    await expect(vault.identify(alma, almas)).rejects.toThrow('died');
    dying.diesBefore = undefined;
    expect(await vault.holderOf(almas)).toBeUndefined();
    await vault.identify(alma, almas);
    await vault.identify(alma, almas);
    expect(await eventsOfIdentifiers()).toHaveLength(1);
  });

  it('passes over what it does not understand', () => {
    const event = (id: string, type: string, data: object) => ({ id, type, data });
    const box = Buffer.from('x').toString('base64');
    expect(
      standing([
        event('1', 'IdentifierGiven', { bucket: 1, name: alma, fingerprint: box }),
        event('2', 'IdentifierGiven', { bucket: '1', name: alma, fingerprint: box }),
        event('3', 'IdentifierGiven', { bucket: 1, name: 7, fingerprint: box }),
        event('4', 'IdentifierGiven', { bucket: 1, name: alma }),
        event('5', 'SomethingElse', { bucket: 1, name: alma, fingerprint: box }),
        event('6', 'IdentifierTaken', { given: '9' }),
      ]).map(({ id }) => id),
    ).toEqual(['1']);
  });
});

describe('A key store that moves', () => {
  it('takes along what people are found by: into a log, twice if need be, and back into a file', async () => {
    const path = join(shared.folder, 'keys.db');
    const embedded = SqliteVault.open(path, masterKey);
    await embedded.ensure([alma, bo]);
    await embedded.identify(alma, almas);
    await embedded.identify(bo, bos);
    await embedded.identify(bo, '0303903456');
    await embedded.unidentify(bo, '0303903456');
    embedded.close();

    const reader = KeyReader.open(path);
    for (let times = 0; times < 2; times++) {
      await bringKeysIntoLog(shared.log, reader.all(), () => undefined);
      await bringIdentifiersIntoLog(shared.log, reader.identifiers());
    }
    reader.close();
    expect(await eventsOfIdentifiers()).toHaveLength(2);
    const vault = await shared.vault('one');
    expect([await vault.holderOf(almas), await vault.holderOf(bos)]).toEqual([alma, bo]);
    await vault.forget(alma);

    const back = join(shared.folder, 'back', 'keys.db');
    await writeKeyFile(shared.log, back, masterKey, () => undefined);
    const again = SqliteVault.open(back, masterKey);
    expect([await again.holderOf(almas), await again.holderOf(bos)]).toEqual([undefined, bo]);
    again.close();
    const written = KeyReader.open(back);
    expect([...written.identifiers()].map(({ name }) => name)).toEqual([bo]);
    written.close();
  });
});
