import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Sealed } from '@lydhoer/kernel';
import { destroyKeys, KeyReader } from './key-reader.js';
import { SqliteVault } from './sqlite-vault.js';

const masterKey = randomBytes(32);
let folder: string;
let path: string;
let vault: SqliteVault;
let box: Sealed;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-keys-'));
  path = join(folder, 'keys.db');
  vault = SqliteVault.open(path, masterKey);
  await vault.ensure(['person:a', 'person:b', 'person:c']);
  box = vault.seal('person:a', 'Alma');
  await vault.forget('person:b');
});
afterEach(() => {
  vault.close();
  rmSync(folder, { recursive: true });
});

const looking = <T>(look: (reader: KeyReader) => T): T => {
  const reader = KeyReader.open(path);
  try {
    return look(reader);
  } finally {
    reader.close();
  }
};

describe('A look into a key file beside its owner', () => {
  it('tells which keys are there, which were destroyed, and which nobody ever made', () => {
    const states = looking((keys) => ['person:a', 'person:b', 'person:d'].map((name) => keys.state(name)));
    expect(states).toEqual(['kept', 'destroyed', 'unknown']);
    expect(looking((keys) => keys.counts())).toEqual({ kept: 2, destroyed: 1 });
    expect(looking((keys) => keys.finding())).toBeUndefined();
  });

  it('tells whether a master key is the one, and whether a key opens a box', () => {
    const another = randomBytes(32);
    expect(looking((keys) => [keys.isWrappedBy(masterKey), keys.isWrappedBy(another)])).toEqual([true, false]);
    expect(looking((keys) => [keys.opens(box, masterKey), keys.opens(box, another)])).toEqual([true, false]);
    const moved = { ...box, key: 'person:c' };
    const changed = { ...box, box: Buffer.from(box.box, 'base64').fill(7, 14, 15).toString('base64') };
    for (const other of [moved, changed, { ...box, key: 'person:b' }, { ...box, key: 'person:d' }]) {
      expect(looking((keys) => keys.opens(other, masterKey))).toBe(false);
    }
  });

  it('does not keep a forgetting from leaving no trace', async () => {
    const reader = KeyReader.open(path);
    expect(reader.state('person:a')).toBe('kept');
    await expect(vault.forget('person:a')).resolves.toBe(true);
    expect(reader.state('person:a')).toBe('destroyed');
    reader.close();
  });

  it('is refused where there is no key file, or another one', () => {
    expect(() => KeyReader.open(join(folder, 'none.db'))).toThrow('there is no key file');
    writeFileSync(join(folder, 'foreign.db'), 'x'.repeat(200));
    expect(() => KeyReader.open(join(folder, 'foreign.db'))).toThrow('is not a key file');
  });
});

describe('Keys that are destroyed in a file that nobody has open', () => {
  it('are gone with every byte, forbidden for good, and the others are as they were', async () => {
    vault.close();
    const database = new DatabaseSync(path);
    const wrapped = database.prepare("SELECT wrapped FROM data_key WHERE name = 'person:a'").get()
      ?.wrapped as Uint8Array;
    database.close();
    expect(readFileSync(path).includes(wrapped)).toBe(true);
    expect(destroyKeys(path, ['person:a', 'person:b', 'person:new'])).toBe(1);
    expect(readFileSync(path).includes(wrapped)).toBe(false);
    vault = SqliteVault.open(path, masterKey);
    expect(['person:a', 'person:b', 'person:c', 'person:new'].map((name) => vault.state(name))).toEqual([
      'destroyed',
      'destroyed',
      'kept',
      'destroyed',
    ]);
    await expect(vault.ensure(['person:new'])).rejects.toThrow('destroyed');
  });
});
