import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteVault } from './sqlite-vault.js';

const masterKey = Buffer.alloc(32, 7);

describe('A vault that cannot be opened', () => {
  let folder: string;
  let path: string;

  const contents = () =>
    readdirSync(folder)
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]);
  const refusedUntouched = (reason: string, key = masterKey) => {
    const before = contents();
    expect(() => SqliteVault.open(path, key)).toThrow(
      expect.objectContaining({ name: 'StoreRefused', reason }) as Error,
    );
    expect(contents()).toEqual(before);
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-keys-'));
    path = join(folder, 'keys.db');
    const vault = SqliteVault.open(path, masterKey);
    await vault.ensure(['person:a']);
    vault.close();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is refused with another master key', () => {
    refusedUntouched('wrong-master-key', Buffer.alloc(32, 8));
    expect(() => SqliteVault.open(path, Buffer.alloc(16))).toThrow(RangeError);
  });

  it('is refused untouched also when a killed process left a -wal', async () => {
    const killed = SqliteVault.open(path, masterKey);
    await killed.ensure(['person:b']);
    const copies = ['', '-wal'].map((companion) => [`${path}${companion}`, join(folder, `left.db${companion}`)]);
    for (const [from = '', to = ''] of copies) copyFileSync(from, to);
    killed.close();
    for (const [to = '', from = ''] of copies) copyFileSync(from, to);
    refusedUntouched('wrong-master-key', Buffer.alloc(32, 8));
    const recovered = SqliteVault.open(path, masterKey);
    expect(recovered.state('person:b')).toBe('kept');
    recovered.close();
  });

  it.each([
    ['a text file', Buffer.from('name;address\n'.repeat(40))],
    ['a short file', Buffer.from('SQLite format 3\0')],
  ])('is refused when it is foreign: %s', (_what, bytes) => {
    writeFileSync(path, bytes);
    refusedUntouched('foreign');
  });

  it('is refused when it is the SQLite file of another program', () => {
    rmSync(path);
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE data_key (name TEXT)');
    other.close();
    refusedUntouched('foreign');
  });

  it('is refused when a newer version of Lydhør wrote it', () => {
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 2');
    newer.close();
    refusedUntouched('newer');
  });

  it.each([1, 100, 4096])('is refused when %d bytes of its end are missing', (bytes) => {
    truncateSync(path, statSync(path).size - bytes);
    refusedUntouched('damaged');
  });

  it('is refused when its pages are damaged', () => {
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096);
    writeFileSync(path, bytes);
    refusedUntouched('damaged');
  });
});
