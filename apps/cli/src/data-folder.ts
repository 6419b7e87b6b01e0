import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@lydhoer/config';
import { UsageError } from './exit-codes.js';

/** Where the parts of a store lie in its data folder. */
export interface StoreFiles {
  readonly log: string;
  readonly keys: string;
  /** The secret with which the demo signs its tokens; live mode has none. */
  readonly signIn: string;
  /** What a process remembers of a log on a server; an embedded store has none. */
  readonly index: string;
}

export const filesIn = (folder: string): StoreFiles => ({
  log: join(folder, 'log.db'),
  keys: join(folder, 'keys', 'keys.db'),
  signIn: join(folder, 'keys', 'sign-in.json'),
  index: join(folder, 'log-index.db'),
});

/** Throws `UsageError` when there is nothing to look at in the data folder. */
export function demandDataFolder(settings: Pick<Settings, 'dataFolder' | 'eventStore'>): void {
  if (settings.eventStore.kind === 'sqlite') filesOfStore(settings);
  else if (!existsSync(settings.dataFolder)) {
    throw new UsageError(
      `There is no folder ${settings.dataFolder}: no process with these settings ran on this machine. ` +
        'LYDHOER_DATA and LYDHOER_MODE say where to look.',
    );
  }
}

/** The files of an embedded store that is there and whole. Throws `UsageError`. */
export function filesOfStore({ dataFolder }: Pick<Settings, 'dataFolder'>): StoreFiles {
  const files = filesIn(dataFolder);
  if (!existsSync(files.log)) {
    throw new UsageError(`There is no log in ${dataFolder}. LYDHOER_DATA and LYDHOER_MODE say where to look.`);
  }
  if (existsSync(join(dataFolder, 'being-seeded'))) {
    throw new UsageError(
      `The demo in ${dataFolder} is being filled, or was half filled. Start it and wait until it is whole.`,
    );
  }
  return files;
}
