import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf } from './secret-url.js';
import { SettingsRefused, type Settings } from './settings.js';
import { key, keyLength } from './variable.js';

/**
 * The master key: as set, from its file, or, in demo mode alone, from a file beside the demo's keys that is made at the
 * first start (`mayMake`: nothing is sealed yet) and only its owner can read. Throws `SettingsRefused`.
 */
export function masterKeyOf(settings: Settings, { mayMake = true }: { readonly mayMake?: boolean } = {}): Buffer {
  if (settings.masterKey) return settings.masterKey;
  if (settings.masterKeyFile !== undefined) return keyIn(settings.masterKeyFile);
  if (settings.mode === 'live') throw new SettingsRefused(['LYDHOER_MODE=live needs a master key.']);
  const file = join(settings.dataFolder, 'keys', 'master.key');
  if (mayMake) makeOnce(file);
  return keyIn(file);
}

function keyIn(file: string): Buffer {
  const found = key.read(contentOf('LYDHOER_MASTER_KEY_FILE', file));
  if (!found) throw new SettingsRefused([`LYDHOER_MASTER_KEY_FILE: ${file} does not hold ${key.words}.`]);
  return found;
}

function makeOnce(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
