import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { masterKeyOf } from './master-key.js';
import { settingsFrom } from './settings.js';

const folder = () => mkdtempSync(join(tmpdir(), 'lydhoer-key-'));

describe('The master key', () => {
  it('of the demo is made once, and only its owner can read it', () => {
    const settings = settingsFrom({ LYDHOER_DATA: folder() });
    const made = masterKeyOf(settings);
    const file = join(settings.dataFolder, 'keys', 'master.key');
    expect(made).toHaveLength(32);
    expect(masterKeyOf(settings)).toEqual(made);
    expect(readFileSync(file, 'utf8').trim()).toBe(made.toString('base64'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('of the demo is not made anew once something was sealed with one', () => {
    const settings = settingsFrom({ LYDHOER_DATA: folder() });
    expect(() => masterKeyOf(settings, { mayMake: false })).toThrow('cannot be read (ENOENT)');
  });

  it('is read from a file', () => {
    const file = join(folder(), 'key');
    writeFileSync(file, `${Buffer.alloc(32, 3).toString('base64')}\n`);
    expect(masterKeyOf(settingsFrom({ LYDHOER_MASTER_KEY_FILE: file }))).toEqual(Buffer.alloc(32, 3));
  });

  it('is refused from a file that holds something else, without showing it', () => {
    const file = join(folder(), 'key');
    writeFileSync(file, 'correct horse battery staple');
    const read = () => masterKeyOf(settingsFrom({ LYDHOER_MASTER_KEY_FILE: file }));
    expect(read).toThrow(`LYDHOER_MASTER_KEY_FILE: ${file} does not hold 32 bytes in base64.`);
  });

  it('is refused from a file that is not there', () => {
    const read = () => masterKeyOf(settingsFrom({ LYDHOER_MASTER_KEY_FILE: '/nowhere/key' }));
    expect(read).toThrow('LYDHOER_MASTER_KEY_FILE: /nowhere/key cannot be read (ENOENT).');
  });
});
