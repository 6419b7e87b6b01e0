import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';

/** Where the suite that runs keeps its logs: a file of each data folder, or a server. Set by the suite's configuration. */
export const onServer = process.env.LYDHOER_TEST_STORE === 'eventstoredb';

const servers = new Map<string, FakeEventStoreDbProcess>();

/**
 * The server that has the log of a data folder; each folder is an installation of its own, so each has one. It keeps the
 * log in a file beside the data: a copy of the folder is a copy of the installation.
 */
export async function logServerOf(folder: string): Promise<FakeEventStoreDbProcess> {
  const known = servers.get(folder);
  if (known) return known;
  mkdirSync(folder, { recursive: true });
  const server = await FakeEventStoreDbProcess.start({ logFile: join(folder, 'server.log') });
  servers.set(folder, server);
  return server;
}

/** What the environment of a program says about the log of a data folder. */
export async function logSettings(folder: string): Promise<Readonly<Record<string, string>>> {
  const url = process.env.LYDHOER_TEST_EVENTSTOREDB_URL;
  if (!onServer) return {};
  return serverSettings(url ?? (await logServerOf(folder)).url);
}

/** The same of a server that somebody else started. */
export const serverSettings = (url: string): Readonly<Record<string, string>> => ({
  LYDHOER_EVENT_STORE: 'eventstoredb',
  LYDHOER_EVENTSTOREDB_URL: url,
});

/** Ends the server of a data folder, and with it the log. */
export async function dropLog(folder: string): Promise<void> {
  const server = servers.get(folder);
  servers.delete(folder);
  await server?.stop();
}
