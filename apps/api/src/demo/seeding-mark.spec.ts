import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@lydhoer/event-store';
import { markInFolder, markInLog, wipeHalfSeeded } from './seeding-mark.js';

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
  it('is wiped, but for the lock that is held meanwhile', async () => {
    await markInFolder(folder).begin();
    expect(wipeHalfSeeded(folder)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['lock.db', 'lock.pid']);
  });

  it('is wiped once', async () => {
    await markInFolder(folder).begin();
    wipeHalfSeeded(folder);
    writeFileSync(join(folder, 'log.db'), 'new');
    expect(wipeHalfSeeded(folder)).toBe(false);
    expect(existsSync(join(folder, 'log.db'))).toBe(true);
  });
});

describe('A demo folder whose seed is whole', () => {
  it('is left as it is', async () => {
    await markInFolder(folder).begin();
    await markInFolder(folder).end();
    expect(wipeHalfSeeded(folder)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['keys', 'lock.db', 'lock.pid', 'log.db']);
  });
});

describe('The seed of a log that several processes share', () => {
  it('is written by one of them, and is half until that one says that it is whole', async () => {
    const log = SqliteEventStore.open(':memory:');
    const [one, other] = [markInLog(log), markInLog(log)];
    expect(await one.isHalf()).toBe(false);
    expect((await Promise.all([one.begin(), other.begin()])).sort()).toEqual([false, true]);
    expect([await one.isHalf(), await other.isHalf()]).toEqual([true, true]);
    await one.end();
    expect([await other.isHalf(), await other.begin()]).toEqual([false, false]);
    await log.close();
  });
});
