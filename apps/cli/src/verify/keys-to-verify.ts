import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import { isUnderMasterKey, KeyReader, writeKeyFile } from '@lydhoer/event-store';
import { filesIn } from '../data-folder.js';
import { serverName, type LogInUse } from '../log/log-in-use.js';
import { Finding, remediesInFolder, remediesOnServer } from './finding.js';
import type { KeysToVerify } from './verify-keys.js';

/**
 * The keys of a store as a file: that beside the log, or one that is made of what the log on a server says about keys and
 * removed again. Then a copy of them that a process keeps here is held against it. Throws `Finding`, `SettingsRefused`
 * and the store's errors.
 */
export async function withKeysOf<Result>(
  settings: Settings,
  { whole, founded }: LogInUse,
  work: (keys: KeysToVerify) => Promise<Result>,
): Promise<Result> {
  const masterKey = masterKeyOf(settings, { mayMake: false });
  const { keys } = filesIn(settings.dataFolder);
  if (!founded) return work({ path: keys, place: keys, masterKey, remedy: remediesInFolder.keys });
  if (!isUnderMasterKey(founded, masterKey)) {
    throw new Finding(
      'keys',
      'The log on the EventStoreDB server belongs to another master key than the one that is configured.',
      'Configure the one the installation was started with (LYDHOER_MASTER_KEY or LYDHOER_MASTER_KEY_FILE).',
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), 'lydhoer-keys-'));
  try {
    const path = join(scratch, 'keys.db');
    await writeKeyFile(whole, path, masterKey, () => undefined);
    const place = `the log on ${serverName}`;
    const result = await work({ path, place, masterKey, remedy: remediesOnServer.keys });
    // Last: whoever follows the log here had time to destroy what was destroyed while the keys were read.
    if (existsSync(keys)) refuseCopyWithDestroyed(keys, path);
    return result;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A key that was destroyed must be gone from every copy of the keys. */
function refuseCopyWithDestroyed(copy: string, original: string): void {
  const [copied, keys] = [KeyReader.open(copy), KeyReader.open(original)];
  try {
    for (const { what, name } of keys.all()) {
      if (what !== 'destroyed' || copied.state(name) !== 'kept') continue;
      throw new Finding(
        'keys',
        `The key ${name} is still in the copy of the keys in ${copy}, although the log says that it is destroyed.`,
        'Start Lydhør here, and it goes at once; or delete the folder, when no process is to run here any more.',
      );
    }
  } finally {
    copied.close();
    keys.close();
  }
}
