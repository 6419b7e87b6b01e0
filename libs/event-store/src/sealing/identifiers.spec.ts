import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { fingerprintKey, fingerprintOf } from './fingerprint.js';
import { destroyKeys, KeyReader } from './key-reader.js';
import { SharedLog, until } from './shared/two-processes.fixture.js';
import { SqliteVault } from './sqlite-vault.js';
import { KeyForgotten, personKey, personOfKey, SealBroken, textKey, type Vault } from './vault.js';

const masterKey = Buffer.alloc(32, 7);
const [alma, bo] = [personKey('alma'), personKey('bo')];
const cpr = '0101901234';

/** Two vaults that know the same keys: twice the same one where there is one process. */
interface Installation {
  readonly one: Vault;
  readonly other: Vault;
  end(): Promise<void>;
}

const embedded = (): Promise<Installation> => {
  const vault = SqliteVault.open(':memory:', masterKey);
  const end = () => {
    vault.close();
    return Promise.resolve();
  };
  return Promise.resolve({ one: vault, other: vault, end });
};
const shared = async (): Promise<Installation> => {
  const log = new SharedLog();
  return { one: await log.vault('one'), other: await log.vault('other'), end: () => log.end() };
};

describe.each([
  ['in one process', embedded],
  ['of two processes', shared],
])('Whose an identifier is, %s,', (_which, open) => {
  let installation: Installation;
  let one: Vault;
  let other: Vault;
  beforeEach(async () => {
    installation = await open();
    ({ one, other } = installation);
    await one.ensure([alma, bo]);
    await other.lookUp([alma, bo]);
  });
  afterEach(() => installation.end());

  it('is nobody’s until it is given, and then known to all', async () => {
    expect(await one.holderOf(cpr)).toBeUndefined();
    expect(await one.identify(alma, cpr)).toBe(alma);
    expect([await one.holderOf(cpr), await other.holderOf(cpr)]).toEqual([alma, alma]);
    expect(await other.holderOf('0101901235')).toBeUndefined();
  });

  it('is the same for whoever gives it again, or to somebody else', async () => {
    await one.identify(alma, cpr);
    expect([await other.identify(alma, cpr), await other.identify(bo, cpr)]).toEqual([alma, alma]);
    expect(await one.holderOf(cpr)).toBe(alma);
  });

  it('is one, however many give it at once', async () => {
    for (let n = 0; n < 20; n++) {
      const number = `01019012${String(n).padStart(2, '0')}`;
      const holders = await Promise.all([
        one.identify(alma, number),
        other.identify(bo, number),
        one.identify(bo, number),
        other.identify(alma, number),
      ]);
      expect(new Set(holders).size).toBe(1);
      expect(await other.holderOf(number)).toBe(holders[0]);
    }
  });

  it('may be several of one person', async () => {
    await one.identify(alma, cpr);
    await one.identify(alma, '610190XX12');
    expect([await one.holderOf(cpr), await one.holderOf('610190XX12')]).toEqual([alma, alma]);
  });

  it('is taken from whom it was given by mistake, from nobody else, and can then be another’s', async () => {
    await one.identify(alma, cpr);
    await one.unidentify(bo, cpr);
    expect(await other.holderOf(cpr)).toBe(alma);
    await one.unidentify(alma, cpr);
    await one.unidentify(alma, cpr);
    expect(await other.holderOf(cpr)).toBeUndefined();
    expect(await other.identify(bo, cpr)).toBe(bo);
    expect(await one.holderOf(cpr)).toBe(bo);
  });

  it('is nobody’s the moment its person is forgotten, and may be a new person’s', async () => {
    await one.identify(alma, cpr);
    await one.forget(alma);
    expect(await one.holderOf(cpr)).toBeUndefined();
    await until(async () => (await other.holderOf(cpr)) === undefined);
    await expect(one.identify(alma, cpr)).rejects.toBeInstanceOf(KeyForgotten);
    expect(await one.identify(bo, cpr)).toBe(bo);
    expect(await other.holderOf(cpr)).toBe(bo);
  });

  it('is given to nobody without a key', async () => {
    await expect(one.identify(personKey('nobody'), cpr)).rejects.toBeInstanceOf(SealBroken);
  });
});

describe('An identifier', () => {
  it('falls into a bucket with thousands of others, so that the bucket names nobody', () => {
    const key = fingerprintKey(masterKey);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { bucket } = fingerprintOf(key, text);
        expect(Number.isInteger(bucket) && bucket >= 0 && bucket < 4096).toBe(true);
      }),
    );
    const all = Array.from({ length: 100_000 }, (_, n) => fingerprintOf(key, String(n).padStart(10, '0')).bucket);
    const counts = [...Map.groupBy(all, (bucket) => bucket).values()].map((each) => each.length);
    expect(counts).toHaveLength(4096);
    expect(Math.max(...counts)).toBeLessThan(70);
  });

  it('has another fingerprint under another master key', () => {
    const under = (fill: number) => fingerprintOf(fingerprintKey(Buffer.alloc(32, fill)), cpr).hash;
    expect(under(1)).toEqual(under(1));
    expect(under(1).equals(under(2))).toBe(false);
  });

  it('belongs to persons: the name of their key says to whom', () => {
    expect(personOfKey(alma)).toBe('alma');
    expect(personOfKey(textKey('complaint-1'))).toBeUndefined();
  });
});

describe('Identifiers in a key file', () => {
  let folder: string;
  let path: string;
  let vault: SqliteVault;
  const everyByte = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  const rows = () => {
    const reader = new DatabaseSync(path, { readOnly: true });
    const found = reader.prepare('SELECT bucket, name, box FROM identifier ORDER BY id').all();
    reader.close();
    return found as { bucket: number; name: string; box: Uint8Array }[];
  };
  const { hash } = fingerprintOf(fingerprintKey(masterKey), cpr);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-keys-'));
    path = join(folder, 'keys.db');
    vault = SqliteVault.open(path, masterKey);
    await vault.ensure([alma, bo]);
    await vault.identify(alma, cpr);
  });
  afterEach(() => {
    vault.close();
    rmSync(folder, { recursive: true });
  });

  it('outlast the process, and stand there neither in clear nor as a bare hash', async () => {
    expect(everyByte().includes(cpr)).toBe(false);
    expect(everyByte().includes(hash)).toBe(false);
    vault.close();
    vault = SqliteVault.open(path, masterKey);
    expect(await vault.holderOf(cpr)).toBe(alma);
  });

  it('leave no byte behind when their person is forgotten', async () => {
    const [row] = rows();
    const box = Buffer.from(row?.box ?? []);
    expect(box).toHaveLength(60);
    await vault.forget(alma);
    expect(rows()).toEqual([{ bucket: -1, name: alma, box: new Uint8Array(60) }]);
    for (const part of [box, box.subarray(0, 30), box.subarray(30)]) expect(everyByte().includes(part)).toBe(false);
  });

  it('die with the key in a file that has only lost the key, such as one of an older version', async () => {
    vault.close();
    const older = new DatabaseSync(path);
    older.exec(`UPDATE data_key SET destroyed = 1, wrapped = zeroblob(length(wrapped)) WHERE name = '${alma}'`);
    older.close();
    vault = SqliteVault.open(path, masterKey);
    expect(await vault.holderOf(cpr)).toBeUndefined();
  });

  it('come to a file of an older version when it is opened, and are missing from one that nobody opened since', async () => {
    vault.close();
    const older = new DatabaseSync(path);
    older.exec('DROP TABLE identifier');
    older.close();
    const reader = KeyReader.open(path);
    expect([...reader.identifiers()]).toEqual([]);
    reader.close();
    vault = SqliteVault.open(path, masterKey);
    expect(await vault.holderOf(cpr)).toBeUndefined();
    expect(await vault.identify(bo, cpr)).toBe(bo);
  });

  it('go with keys that are destroyed in a file that nobody has open', async () => {
    await vault.identify(bo, '0202902345');
    vault.close();
    expect(destroyKeys(path, [alma])).toBe(1);
    const reader = KeyReader.open(path);
    expect([...reader.identifiers()].map(({ name }) => name)).toEqual([bo]);
    reader.close();
    vault = SqliteVault.open(path, masterKey);
    expect([await vault.holderOf(cpr), await vault.holderOf('0202902345')]).toEqual([undefined, bo]);
  });
});
