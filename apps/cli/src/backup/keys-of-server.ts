import { join } from 'node:path';
import { masterKeyOf, type Settings } from '@lydhoer/config';
import { fsyncPath, isUnderMasterKey, writeKeyFile } from '@lydhoer/event-store';
import { version } from '../../../api/src/version.js';
import { Refused } from '../exit-codes.js';
import { logInUse } from '../log/log-in-use.js';
import { Progress } from '../progress.js';
import { describeFile, type KeysManifest } from './manifest.js';
import { checkedKeys, into } from './take-backup.js';

/** Copies the keys that stand in the log on a server into a folder, as a store in a folder has them: so that it can move. */
export async function keysOfServer(settings: Settings, place: string): Promise<KeysManifest> {
  const masterKey = masterKeyOf(settings, { mayMake: false });
  const { whole, id, founded, close } = await logInUse(settings);
  try {
    if (founded && !isUnderMasterKey(founded, masterKey)) {
      throw new Refused('The master key that is configured is not the one of the log. Configure that one.');
    }
    return await into(place, async (folder) => {
      const takenAt = new Date().toISOString();
      const path = join(folder, 'keys.db');
      const progress = new Progress(1, process.stderr, { label: 'copying the keys', things: 'keys' });
      await writeKeyFile(whole, path, masterKey, (keys) => {
        progress.counted(keys);
      });
      progress.end();
      fsyncPath(path);
      const files = [await describeFile(folder, 'keys.db')];
      const { mode } = settings;
      return { format: 1, holds: 'keys', lydhoer: version, mode, takenAt, log: { id }, keys: checkedKeys(path), files };
    });
  } finally {
    await close();
  }
}
