import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { SqliteEventStore } from '@lydhoer/event-store';
import { noteCatalog, noteSet } from './notes.js';

/** A process that builds the views of its folder anew and is killed, by its own hand, at the moment that it was told. */
const [, , folder = '.', moment = ''] = process.argv;
const die = () => process.kill(process.pid, 'SIGKILL');
const { renameSync, rmSync } = fs;

fs.renameSync = (from, to) => {
  if (moment === 'before the rename') die();
  renameSync(from, to);
  if (moment === 'after the rename') die();
};
fs.rmSync = (path, options) => {
  const isLive = /-\d+\.db$/.test(String(path));
  if (isLive && moment === 'before the old file goes') die();
  rmSync(path, options);
  if (isLive && moment === 'when the old file has gone') die();
};
syncBuiltinESMExports();

const { SqliteReadModels } = await import('../following/sqlite-read-models.js');
const entry = new URL('build-worker.ts', import.meta.url);
const execArgv = ['--import', new URL('typescript-hook.mjs', import.meta.url).href];
const store = SqliteEventStore.open(join(folder, 'log.db'));
const workers = { entry, workerData: { folder }, execArgv };
const models = new SqliteReadModels(store, noteCatalog(), { folder, workers });
models.add(noteSet);
await models.start();
await models.caughtUp('notes');
models.rebuild();
while (models.rebuilds().some(({ endedAt }) => endedAt === null)) {
  await turn();
  const unfinished = fs.readdirSync(join(folder, 'views')).some((name) => name.endsWith('.building'));
  if (unfinished && moment === 'in the build') die();
}
if (moment === 'after the switch') die();
