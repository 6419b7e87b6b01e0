import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unlock } from './key-boxes.js';
import { SqliteVault } from './sqlite-vault.js';
import { forgotten, KeyForgotten, SealBroken } from './vault.js';

const masterKey = Buffer.alloc(32, 7);

describe('A vault in a file', () => {
  let folder: string;
  let path: string;
  let vault: SqliteVault;

  const reopen = (key = masterKey) => {
    vault.close();
    vault = SqliteVault.open(path, key);
    return vault;
  };
  const filesOf = (start: string) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(start))
      .map((name) => join(folder, name));
  const everyByte = () => Buffer.concat(filesOf('').map((file) => readFileSync(file)));
  const wrappedKeyOf = (name: string): Buffer => {
    const reader = new DatabaseSync(path, { readOnly: true });
    const row = reader.prepare('SELECT wrapped FROM data_key WHERE name = ?').get(name) as { wrapped: Uint8Array };
    reader.close();
    return Buffer.from(row.wrapped);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-keys-'));
    path = join(folder, 'keys.db');
    vault = SqliteVault.open(path, masterKey);
  });
  afterEach(() => {
    vault.close();
    rmSync(folder, { recursive: true });
  });

  it('opens what it sealed, also after it was opened again', async () => {
    await vault.ensure(['person:a']);
    const sealed = vault.seal('person:a', 'Åse Ørsted 🌷');
    expect(vault.open(sealed)).toBe('Åse Ørsted 🌷');
    expect(reopen().open(sealed)).toBe('Åse Ørsted 🌷');
    expect(vault.open('stands in clear')).toBe('stands in clear');
  });

  it('has a key on disk before ensure resolves', async () => {
    await vault.ensure(['person:a']);
    expect(wrappedKeyOf('person:a')).toHaveLength(60);
  });

  it('seals the same text differently each time', async () => {
    await vault.ensure(['person:a']);
    expect(vault.seal('person:a', 'Åse').box).not.toBe(vault.seal('person:a', 'Åse').box);
  });

  it('commits keys that are asked for together in one transaction', async () => {
    const journal = () => statSync(`${path}-wal`).size;
    await vault.ensure(['person:first']);
    const before = journal();
    await vault.ensure(['person:second']);
    const alone = journal() - before;
    await Promise.all(Array.from({ length: 16 }, (_, index) => vault.ensure([`person:${index}`, 'person:shared'])));
    expect(journal() - before - alone).toBeLessThan(alone * 2);
    expect(vault.state('person:15')).toBe('kept');
  });

  it('makes a key once, however many ask for it at once', async () => {
    await Promise.all([vault.ensure(['person:a']), vault.ensure(['person:a'])]);
    const sealed = vault.seal('person:a', 'Åse');
    await vault.ensure(['person:a']);
    expect(reopen().open(sealed)).toBe('Åse');
  });

  it('notices a box that was changed, moved to another key or is none', async () => {
    await vault.ensure(['person:a', 'person:b']);
    const sealed = vault.seal('person:a', 'Åse');
    const bytes = Buffer.from(sealed.box, 'base64');
    bytes[14] = bytes.readUInt8(14) ^ 1;
    expect(() => vault.open({ key: 'person:a', box: bytes.toString('base64') })).toThrow(SealBroken);
    expect(() => vault.open({ key: 'person:b', box: sealed.box })).toThrow(SealBroken);
    expect(() => vault.open({ key: 'person:a', box: 'short' })).toThrow(SealBroken);
  });

  it('tells a key it never had from one that was destroyed', () => {
    expect(() => vault.open({ key: 'person:nobody', box: '' })).toThrow(SealBroken);
    expect(() => vault.seal('person:nobody', 'Åse')).toThrow(SealBroken);
    expect(() => vault.digest('person:nobody', 'Åse')).toThrow(SealBroken);
    expect(vault.state('person:nobody')).toBe('unknown');
  });

  it('makes digests that depend on message and key', async () => {
    await vault.ensure(['person:a', 'person:b']);
    const digest = vault.digest('person:a', 'Åse');
    expect(reopen().digest('person:a', 'Åse')).toEqual(digest);
    expect(vault.digest('person:a', 'Ase')).not.toEqual(digest);
    expect(vault.digest('person:b', 'Åse')).not.toEqual(digest);
  });

  it('shows "forgotten" for a destroyed key, for ever, and never makes it again', async () => {
    await vault.ensure(['person:a', 'person:b']);
    const [gone, kept] = [vault.seal('person:a', 'Åse'), vault.seal('person:b', 'Bo')];
    expect(await vault.forget('person:a')).toBe(true);
    for (const open of [() => vault, reopen]) {
      const again = open();
      expect(again.open(gone)).toBe(forgotten);
      expect(again.digest('person:a', 'Åse')).toBe(forgotten);
      expect(() => again.seal('person:a', 'Åse')).toThrow(KeyForgotten);
      await expect(again.ensure(['person:b', 'person:a', 'person:c'])).rejects.toBeInstanceOf(KeyForgotten);
      expect(again.state('person:a')).toBe('destroyed');
      expect(again.state('person:c')).toBe('unknown');
      expect(again.open(kept)).toBe('Bo');
    }
    expect(await vault.forget('person:a')).toBe(false);
  });

  it('refuses a key that is destroyed while it is being made, and no other of its group', async () => {
    const [doomed, other] = [vault.ensure(['person:a']), vault.ensure(['person:b'])];
    expect(await vault.forget('person:a')).toBe(false);
    await expect(doomed).rejects.toBeInstanceOf(KeyForgotten);
    await expect(other).resolves.toBeUndefined();
  });

  it('leaves no byte of a destroyed key in the folder, raw or wrapped, while others come and go', async () => {
    const destroyed: { name: string; wrapped: Buffer }[] = [];
    for (let round = 0; round < 10; round++) {
      const names = Array.from(
        { length: 100 },
        (_, index) => `person:${'x'.repeat((index * 7) % 23)}${round}-${index}`,
      );
      await vault.ensure(names);
      const doomed = names.filter((_, index) => (index * 31 + round) % 10 === 0);
      for (const name of doomed) {
        const wrapped = wrappedKeyOf(name);
        expect(everyByte().includes(wrapped)).toBe(true);
        vault.seal(name, 'now its key is in the cache');
        await vault.forget(name);
        destroyed.push({ name, wrapped });
      }
    }
    const bytes = everyByte();
    for (const { name, wrapped } of destroyed) {
      const raw = unlock(masterKey, name, wrapped);
      expect(raw).toHaveLength(32);
      expect(bytes.includes(raw ?? '')).toBe(false);
      expect(bytes.includes(wrapped.subarray(0, 32))).toBe(false);
      expect(bytes.includes(wrapped.subarray(28))).toBe(false);
    }
    expect(destroyed).toHaveLength(100);
    expect(statSync(`${path}-wal`).size).toBe(0);
  });

  it('finishes at the next opening what a killed process left in the -wal', async () => {
    await vault.ensure(['person:a']);
    reopen();
    const wrapped = wrappedKeyOf('person:a');
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM data_key').get();
    await expect(vault.forget('person:a')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, join(folder, `killed.db${end}`));
    reader.close();
    const killed = () => Buffer.concat(filesOf('killed.db').map((file) => readFileSync(file)));
    expect(killed().includes(wrapped)).toBe(true);
    const next = SqliteVault.open(join(folder, 'killed.db'), masterKey);
    expect(next.state('person:a')).toBe('destroyed');
    expect(killed().includes(wrapped)).toBe(false);
    next.close();
  });

  it('destroys on repetition what another reader kept it from destroying', async () => {
    await vault.ensure(['person:a']);
    reopen();
    const wrapped = wrappedKeyOf('person:a');
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM data_key').get();
    await expect(vault.forget('person:a')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    reader.close();
    expect(everyByte().includes(wrapped)).toBe(true);
    expect(await vault.forget('person:a')).toBe(false);
    expect(everyByte().includes(wrapped)).toBe(false);
  });

  it('is readable by its owner alone, with all its companions', async () => {
    await vault.ensure(['person:a']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    vault.close();
    chmodSync(path, 0o644);
    vault = SqliteVault.open(path, masterKey);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('makes the folder it is to stand in, closed to others', () => {
    const inside = join(folder, 'keys', 'keys.db');
    SqliteVault.open(inside, masterKey).close();
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
    expect(statSync(inside).mode & 0o777).toBe(0o600);
    rmSync(join(folder, 'keys'), { recursive: true });
  });

  it('keeps a bounded number of keys in memory and works beyond it', async () => {
    const small = SqliteVault.open(':memory:', masterKey, { cachedKeys: 2 });
    const names = ['person:a', 'person:b', 'person:c', 'person:d'];
    await small.ensure(names);
    const sealed = names.map((name) => small.seal(name, name));
    expect(sealed.map((box) => small.open(box))).toEqual(names);
    small.close();
  });
});
