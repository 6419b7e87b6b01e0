import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markSeeded, markSeeding, wipeHalfSeeded } from './seeding-mark.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-seeding-'));
  mkdirSync(join(folder, 'keys'));
  for (const file of ['log.db', 'lock.db', 'lock.pid', 'keys/keys.db']) writeFileSync(join(folder, file), file);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('A demo folder whose seed was killed half-way', () => {
  it('is wiped, but for the lock that is held meanwhile', () => {
    markSeeding(folder);
    expect(wipeHalfSeeded(folder)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['lock.db', 'lock.pid']);
  });

  it('is wiped once', () => {
    markSeeding(folder);
    wipeHalfSeeded(folder);
    writeFileSync(join(folder, 'log.db'), 'new');
    expect(wipeHalfSeeded(folder)).toBe(false);
    expect(existsSync(join(folder, 'log.db'))).toBe(true);
  });
});

describe('A demo folder whose seed is whole', () => {
  it('is left as it is', () => {
    markSeeding(folder);
    markSeeded(folder);
    expect(wipeHalfSeeded(folder)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['keys', 'lock.db', 'lock.pid', 'log.db']);
  });
});
