import { join } from 'node:path';
import { masterKeyOf, settingsFrom } from '@lydhoer/config';
import type { Command } from '../command.js';
import { filesIn } from '../data-folder.js';
import { exitCodes, UsageError, type ExitCode } from '../exit-codes.js';
import { carryOut, type Outcome } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { masterKeyFit, masterKeySentences } from './master-key.js';
import { refuseServer } from './refuse-server.js';
import { restoreKeys } from './restore-keys.js';
import { restoreStore, type Restored } from './restore-store.js';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'bring a backup back into an empty folder, checked to its last event',
  help,
  run: restore,
};

async function restore(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const {
    json = false,
    into,
    from,
    'forget-missing-keys': forgetMissing = false,
    'log-from': logFrom = from && join(from, 'log'),
    'keys-from': keysFrom = from && join(from, 'keys'),
  } = optionsIn(words, {
    from: { type: 'string' },
    'log-from': { type: 'string' },
    'keys-from': { type: 'string' },
    into: { type: 'string' },
    'forget-missing-keys': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  if (into === undefined) throw new UsageError('Where to? Give --into.');
  return carryOut({ json, signal, stopped: 'Stopped. Nothing was put in place; give it again.' }, async () => {
    refuseServer();
    const masterKey = () => masterKeyOf(settingsFrom(process.env), { mayMake: false });
    const restoring = { into, forgetMissing, masterKey, signal };
    if (logFrom !== undefined) return outcomeOf(await restoreStore(restoring, logFrom, keysFrom));
    if (keysFrom !== undefined) return outcomeOf(await restoreKeys(restoring, keysFrom));
    throw new UsageError('From where? Give --from, or --log-from and --keys-from.');
  });
}

function outcomeOf({ folder, log, keys }: Restored): Outcome {
  const { events, head, recordedAt, contentHash } = log;
  const text = [
    `${folder} holds ${events} events up to position ${head}, recorded until ${recordedAt || 'now'}.`,
    `  content ${contentHash}`,
  ];
  if (!keys) {
    text.push('No keys were restored: nothing starts on it before `restore --keys-from` has brought them.');
    return { text: text.join('\n'), json: { folder, log, keys, masterKey: null }, code: exitCodes.done };
  }
  const masterKey = masterKeyFit(filesIn(folder).keys);
  if (keys.forgottenAgain > 0) text.push(`${keys.forgottenAgain} keys were forgotten again, as the log says.`);
  if (keys.missing > 0) text.push(`${keys.missing} keys were missing. What was sealed under them is forgotten.`);
  text.push(masterKeySentences[masterKey]);
  return { text: text.join('\n'), json: { folder, log, keys, masterKey } };
}
