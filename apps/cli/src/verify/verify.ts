import { masterKeyOf, settingsFrom } from '@lydhoer/config';
import { SqliteEventStore } from '@lydhoer/event-store';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import type { Command } from '../command.js';
import { filesOfStore } from '../data-folder.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { carryOut, type Outcome } from '../outcome.js';
import { optionsIn } from '../words.js';
import { Finding } from './finding.js';
import { help } from './help.js';
import { KeysVerification, type VerifiedKeys } from './verify-keys.js';
import { verifyEvents, verifyLogFile, type VerifiedLog } from './verify-log.js';
import { verifyViews, type VerifiedViews } from './verify-views.js';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'look whether log, keys and views are whole and agree',
  help,
  run: verify,
};

async function verify(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json = false } = optionsIn(words, { json: { type: 'boolean' } });
  return carryOut({ json, signal, stopped: 'Stopped. Nothing was changed.' }, async () => {
    try {
      return await look(signal);
    } catch (error) {
      if (!(error instanceof Finding)) throw error;
      const { part, sentence, next, message } = error;
      return { text: message, json: { whole: false, finding: { part, sentence, next } }, code: exitCodes.refused };
    }
  });
}

/** Throws `Finding` for the first thing that is wrong. */
async function look(signal: AbortSignal): Promise<Outcome> {
  const settings = settingsFrom(process.env);
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
    `  views  ${equal.length === 0 ? 'none' : equal.join(', ')}: as a fresh replay, row for row`,
    ...notCompared.map(([set, why]) => `         ${set} not compared: ${why}`),
  ];
  return { text: text.join('\n'), json: { whole: true, folder, log, keys, views } };
}
