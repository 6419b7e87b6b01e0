import type { Settings } from '@lydhoer/config';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import { filesOfStore } from '../data-folder.js';
import { logInUse } from '../log/log-in-use.js';
import type { Outcome } from '../outcome.js';
import { remediesInFolder, remediesOnServer } from './finding.js';
import { withKeysOf } from './keys-to-verify.js';
import { KeysVerification, type VerifiedKeys } from './verify-keys.js';
import { verifyEvents, verifyLogFile, type VerifiedLog } from './verify-log.js';
import { verifyViews, type VerifiedViews } from './verify-views.js';

/** Throws `Finding` for the first thing that is wrong. */
export async function verifyStore(settings: Settings, signal: AbortSignal): Promise<Outcome> {
  const inFolder = settings.eventStore.kind === 'sqlite';
  const counts = inFolder ? verifyLogFile(filesOfStore(settings).log) : undefined;
  const logOf = await logInUse(settings);
  const { store } = logOf;
  try {
    // First: every key that an event up to here needs was made before it.
    const head = await store.head();
    return await withKeysOf(settings, logOf, async (keysThere) => {
      const keys = KeysVerification.of(keysThere);
      try {
        const catalog = contextCatalog();
        const log = await verifyEvents({
          store,
          head,
          catalog,
          remedies: inFolder ? remediesInFolder : remediesOnServer,
          signal,
          seen: (event) => {
            keys.seen(event);
          },
        });
        const verified = await keys.finish(store, head);
        const views = await verifyViews(settings.dataFolder, store, catalog, viewSets, signal);
        const place = inFolder ? settings.dataFolder : logOf.place;
        return outcomeOf(place, settings.dataFolder, { ...counts, ...log }, verified, views);
      } finally {
        keys.close();
      }
    });
  } finally {
    await logOf.close();
  }
}

function outcomeOf(place: string, folder: string, log: VerifiedLog, keys: VerifiedKeys, views: VerifiedViews): Outcome {
  const equal = Object.keys(views.equal);
  const notCompared = Object.entries(views.notCompared);
  const text = [
    `The store ${place === folder ? 'in' : 'on'} ${place} is whole.`,
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
