import { settingsFrom, SettingsRefused } from '@lydhoer/config';
import { UsageError } from '../exit-codes.js';

/** Throws `UsageError` where the log is on a server. Settings that are not whole yet hinder no restore into a folder. */
export function refuseServer(): void {
  try {
    if (settingsFrom(process.env).eventStore.kind === 'sqlite') return;
  } catch (error) {
    if (error instanceof SettingsRefused) return;
    throw error;
  }
  throw new UsageError(
    'The log is on the EventStoreDB server, with the keys in it: restore the server’s own backup there ' +
      '(docs/guides/cluster.md). Nothing was touched. A backup of a store in a folder goes there in two steps: restore it ' +
      'with LYDHOER_EVENT_STORE=sqlite, then `export log` and `replay log`.',
  );
}
