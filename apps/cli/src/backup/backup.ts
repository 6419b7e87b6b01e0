import { join } from 'node:path';
import { settingsFrom } from '@lydhoer/config';
import type { Command } from '../command.js';
import { filesOfStore } from '../data-folder.js';
import { UsageError, type ExitCode } from '../exit-codes.js';
import { carryOut, type Outcome } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import type { KeysManifest, LogManifest } from './manifest.js';
import { keysOfServer } from './keys-of-server.js';
import { backUpKeys, backUpLog } from './take-backup.js';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'copy the log and the keys, each to a place of its own, while Lydhør runs',
  help,
  run: backUp,
};

interface Places {
  readonly log: string | undefined;
  readonly keys: string | undefined;
}

async function backUp(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json = false, ...asked } = optionsIn(words, {
    to: { type: 'string' },
    'log-to': { type: 'string' },
    'keys-to': { type: 'string' },
    json: { type: 'boolean' },
  });
  const places = placesIn(asked.to, asked['log-to'], asked['keys-to']);
  return carryOut({ json, signal, stopped: 'Stopped. What was not whole was removed; give it again.' }, async () => {
    const settings = settingsFrom(process.env);
    if (settings.eventStore.kind === 'eventstoredb') {
      if (places.log !== undefined || places.keys === undefined) throw new UsageError(serverBacksUp);
      return outcomeOf(places, undefined, await keysOfServer(settings, places.keys));
    }
    const taking = { files: filesOfStore(settings), mode: settings.mode, signal };
    const log = places.log === undefined ? undefined : await backUpLog(taking, places.log);
    const keys = places.keys === undefined ? undefined : await backUpKeys(taking, places.keys);
    return outcomeOf(places, log, keys);
  });
}

const serverBacksUp =
  'The log is on the EventStoreDB server, with the keys in it: back the server up, whole, the way it describes, and keep ' +
  'the master key apart (docs/guides/cluster.md). Nothing was copied: half a backup is none. A store moves with ' +
  '`export log` and `backup --keys-to`.';

/** Throws `UsageError`. */
function placesIn(both: string | undefined, log: string | undefined, keys: string | undefined): Places {
  if (both !== undefined) {
    if (log !== undefined || keys !== undefined) {
      throw new UsageError('--to says where both go; give it, or --log-to and --keys-to.');
    }
    return { log: join(both, 'log'), keys: join(both, 'keys') };
  }
  if (log === undefined && keys === undefined) throw new UsageError('Where to? Give --to, or --log-to and --keys-to.');
  return { log, keys };
}

function outcomeOf(places: Places, log: LogManifest | undefined, keys: KeysManifest | undefined): Outcome {
  const text: string[] = [];
  if (log) {
    const { events, head, recordedAt, contentHash } = log.log;
    text.push(
      `The log is in ${places.log ?? ''}: ${events} events up to position ${head}, recorded until ${recordedAt || 'now'}.`,
      `  content ${contentHash}`,
    );
  }
  if (keys) {
    text.push(
      `The keys are in ${places.keys ?? ''}: ${keys.keys.kept}, and ${keys.keys.destroyed} that are forgotten.`,
      '  Keep them apart from the log and for a bounded time. The master key is not among them.',
    );
  }
  return {
    text: text.join('\n'),
    json: {
      log: log ? { folder: places.log, ...log } : null,
      keys: keys ? { folder: places.keys, ...keys } : null,
    },
  };
}
