import { masterKeyOf, type Settings } from '@lydhoer/config';
import { SqliteEventStore } from '@lydhoer/event-store';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import { filesOfStore } from '../data-folder.js';
import type { Outcome } from '../outcome.js';
import { KeysVerification, type VerifiedKeys } from './verify-keys.js';
import { verifyEvents, verifyLogFile, type VerifiedLog } from './verify-log.js';
import { verifyViews, type VerifiedViews } from './verify-views.js';

/** Throws `Finding` for the first thing that is wrong. */
export async function verifyStore(settings: Settings, signal: AbortSignal): Promise<Outcome> {
  const files = filesOfStore(settings);
  const counts = verifyLogFile(files.log);
  const masterKey = masterKeyOf(settings, { mayMake: false });
  const keys = KeysVerification.of(files.keys, masterKey);
  const store = SqliteEventStore.open(files.log, { readOnly: true });
  try {
    const catalog = contextCatalog();
    const log = await verifyEvents(store, catalog, counts, signal, (event) => {
      keys.seen(event);
    });
    const verified = await keys.finish(store, BigInt(log.head));
    const views = await verifyViews(settings.dataFolder, store, catalog, viewSets, signal);
    return outcomeOf(settings.dataFolder, log, verified, views);
  } finally {
    keys.close();
    await store.close();
  }
}

function outcomeOf(folder: string, log: VerifiedLog, keys: VerifiedKeys, views: VerifiedViews): Outcome {
  const equal = Object.keys(views.equal);
  const notCompared = Object.entries(views.notCompared);
  const text = [
    `The store in ${folder} is whole.`,
    `  log    ${log.events} events in ${log.streams} streams up to position ${log.head}, recorded until ${log.recordedAt || 'now'}`,
    `         content ${log.contentHash}`,
    `  keys   ${keys.kept}, and ${keys.destroyed} destroyed; ${keys.opened} of ${keys.sealed} sealed values open`,
    ...(keys.destroyedOtherwise === 0
      ? []
      : [
          `         ${keys.destroyedOtherwise} are destroyed although the log names no forgetting of them: it is older than the keys`,
        ]),
    ...(equal.length === 0 ? [] : [`  views  ${equal.join(', ')}: as a fresh replay, row for row`]),
    ...notCompared.map(([set, why]) => `         ${set} not compared: ${why}`),
  ];
  return { text: text.join('\n'), json: { whole: true, folder, log, keys, views } };
}
