import { settingsFrom, type Settings } from '@lydhoer/config';
import { backUpKeys } from '../backup/take-backup.js';
import { fileFormat, type Header } from '../export-log/log-file.js';
import { writeLog } from '../export-log/write-log.js';
import { logInUse } from '../log/log-in-use.js';
import { checkLogFile } from '../replay-log/read-log-file.js';
import { replayOntoServer } from '../replay-log/replay-onto-server.js';
import type { Replaying } from '../replay-log/replayed.js';
import { notStopped, type SmallStore } from './small-store.js';

/** The settings of a process that has its log on a server, and its data beside the store's. */
export const settingsOnServer = (store: SmallStore, url: string, more: Record<string, string> = {}): Settings =>
  settingsFrom({
    LYDHOER_DATA: store.place('of-server'),
    LYDHOER_MASTER_KEY: store.masterKey.toString('base64'),
    LYDHOER_EVENT_STORE: 'eventstoredb',
    LYDHOER_EVENTSTOREDB_URL: url,
    ...more,
  });

/** Does what `export log` does. */
export async function exportTo(to: string, settings: Settings): Promise<string> {
  const { store, id, close } = await logInUse(settings);
  const header: Header = { lydhoer: 'log', format: fileFormat, version: '0', mode: 'demo', id, exportedAt: 'now' };
  await writeLog(store, header, to, notStopped);
  await close();
  return to;
}

/** Does what `backup --keys-to` does. */
export async function keysTo(to: string, { files }: SmallStore): Promise<string> {
  await backUpKeys({ files, mode: 'demo', signal: notStopped }, to);
  return to;
}

export const replaying = async (from: string, keysFrom?: string): Promise<Replaying> => ({
  ...(await checkLogFile(from, notStopped)),
  from,
  keysFrom,
  signal: notStopped,
});

/** Moves a store onto an empty server; gives the settings of whoever has it there. */
export async function moveToServer(store: SmallStore, url: string): Promise<Settings> {
  const settings = settingsOnServer(store, url);
  const from = await exportTo(store.place('moving.ndjson'), store.settings);
  await replayOntoServer(await replaying(from, await keysTo(store.place('moving-keys'), store)), settings);
  return settings;
}
