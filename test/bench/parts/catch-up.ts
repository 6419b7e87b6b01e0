import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { LogForWorkers } from '../../../apps/rebuild/src/open-log.js';
import type * as Contexts from '../../../apps/rebuild/src/contexts.js';
import type * as Store from '@lydhoer/event-store';
import type * as Models from '@lydhoer/read-models';
import { contextCatalog, contextEvents, viewSets } from '../../../apps/rebuild/src/contexts.js';
import { SqliteEventStore } from '@lydhoer/event-store';
import { SqliteReadModels, type ViewSet } from '@lydhoer/read-models';
import { loggedStreams, rowsBesideCheckpoint, seenStreams, viewsFileOf } from '../gates/evidence.js';
import { gateSet } from '../gates/gate-views.js';
import { gateProblems } from '../gates/gates.js';
import { copyRows, hashOfRows } from '../measuring/copied-rows.js';
import { hook } from '../measuring/child.js';
import { alone, atLeast, beside, type Result } from '../measuring/result.js';
import { inTurns, perSecond } from '../measuring/statistics.js';
import { syntheticLog } from '../kept-logs.js';
import type { Bench } from '../plan.js';

const forever = 2 ** 31 - 1;
const built = (path: string) => pathToFileURL(join(process.cwd(), 'dist/rebuild', path)).href;
const gates = gateSet(contextEvents);
const allSets = [...viewSets, gates];

/** From nothing to every view at the head of the log, as the app does it at its first start on a log. */
export async function catchUp(bench: Bench): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const complaints of bench.plan.catchUp) results.push(...(await catchUpWith(complaints, bench)));
  return results;
}

async function catchUpWith(complaints: number, bench: Bench): Promise<readonly Result[]> {
  const { plan, say } = bench;
  const { folder: home, dataFolder, events } = await syntheticLog(complaints, bench);
  const log = join(dataFolder, 'log.db');
  try {
    say(`catch-up with ${events} events: the gates`);
    const witnessed = await hashesBehindTheGates(log, mkdtempSync(join(home, 'gates-')));
    const fold = await builtFold(log);
    const views: string[] = [];
    say(`catch-up with ${events} events: ${plan.rounds} rounds`);
    const measured = await inTurns(
      plan.rounds,
      async () => {
        const at = mkdtempSync(join(home, 'views-'));
        const started = performance.now();
        await fold(at);
        const rate = perSecond(events, started);
        refuseOthers(witnessed, hashesIn(at));
        views.forEach((old) => {
          rmSync(old, { recursive: true });
        });
        views.splice(0, views.length, at);
        return rate;
      },
      () => {
        const reading = perSecond(events, readPlainly(log));
        const files = viewSets.map(({ name }) => viewsFileOf(views[0] ?? '', name));
        const { milliseconds } = copyRows(files, mkdtempSync(join(home, 'bare-')));
        return { reading, writing: (events / milliseconds) * 1000 };
      },
    );
    const name = `catch-up with ${events.toLocaleString('en')} events`;
    const against = (of: 'reading' | 'writing') => ({
      ours: measured.ours,
      bare: measured.bare.map((each) => each[of]),
    });
    return [
      alone(`${name}, into all views`, 'events/s', measured.ours, (rate) => atLeast(150_000, rate)),
      beside(`${name}, beside writing the same rows bare`, 'events/s', against('writing')),
      beside(`${name}, beside reading and parsing the log`, 'events/s', against('reading')),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Folds with the code as it is built, threads and all, as the app does; on a server with an index of its own. */
export async function builtFold(log: LogForWorkers): Promise<(folder: string) => Promise<void>> {
  const { ApplicationLog, EventStoreDbEventStore, SqliteEventStore } = (await import(
    built('libs/event-store/src/index.js')
  )) as typeof Store;
  const models = (await import(built('libs/read-models/src/index.js'))) as typeof Models;
  const contexts = (await import(built('apps/rebuild/src/contexts.js'))) as typeof Contexts;
  const entry = new URL(built('apps/rebuild/src/main.js'));
  const fold = async (
    opened: Store.EventStore,
    from: LogForWorkers,
    options: { folder: string; positions?: 'bytes' },
  ) => {
    const workers = { entry, workerData: { log: from } };
    const readModels = new models.SqliteReadModels(opened, contexts.contextCatalog(), {
      ...{ ...options, workers, timeout: forever },
    });
    await upToHead(readModels, contexts.viewSets);
    await opened.close();
  };
  return async (folder) => {
    if (typeof log === 'string') return fold(SqliteEventStore.open(log, { alongside: true }), log, { folder });
    const from = { ...log, indexFile: join(folder, 'index.db') };
    return fold(new ApplicationLog(await EventStoreDbEventStore.open(from)), from, { folder, positions: 'bytes' });
  };
}

async function upToHead(readModels: Models.SqliteReadModels, sets: readonly ViewSet[]): Promise<void> {
  for (const set of sets) readModels.add(set);
  await readModels.start();
  for (const { name } of sets) await readModels.caughtUp(name);
  await readModels.stop();
}

/**
 * Folds the same log twice with the witness among the views: in worker threads, as it is measured, and in this process,
 * where rows and checkpoint are looked at while it runs. Gives the hash of every set's rows; what is measured must
 * come to the same ones.
 */
async function hashesBehindTheGates(log: string, folder: string): Promise<readonly string[]> {
  const logged = loggedStreams(log);
  const workers = {
    entry: new URL('../gates/fold-worker.ts', import.meta.url),
    workerData: { log },
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', hook],
  };
  const hashes: (readonly string[])[] = [];
  for (const threads of [{ workers }, {}]) {
    const at = mkdtempSync(join(folder, 'views-'));
    const store = SqliteEventStore.open(log, { alongside: true });
    const models = new SqliteReadModels(store, contextCatalog(), { ...threads, folder: at, timeout: forever });
    const probing = 'workers' in threads ? undefined : probe(at, log);
    await upToHead(models, allSets);
    await store.close();
    probing?.();
    const problems = gateProblems({ ...logged, ...seenStreams(viewsFileOf(at, gates.name)) });
    if (problems.length > 0) throw new Error(`a gate was not passed: ${problems.join('; ')}`);
    hashes.push(hashesIn(at));
    rmSync(at, { recursive: true });
  }
  refuseOthers(hashes[0] ?? [], hashes[1] ?? []);
  return hashes[0] ?? [];
}

/**
 * Looks now and then whether rows and checkpoint are one transaction; what it found is thrown when it is stopped. A look
 * counts the rows, which takes longer the more there are: between two of them it waits twenty times as long.
 */
function probe(folder: string, log: string): () => void {
  const problems: string[] = [];
  const look = () => {
    const { shown, upTo } = rowsBesideCheckpoint(viewsFileOf(folder, gates.name), log);
    if (shown !== upTo) problems.push(`the rows showed ${shown} events where the checkpoint was at ${upTo}`);
  };
  let next: NodeJS.Timeout | undefined;
  const lookAgain = () => {
    const began = performance.now();
    try {
      look();
    } catch {
      // The file is just being made.
    }
    next = setTimeout(lookAgain, Math.max(100, 20 * (performance.now() - began)));
  };
  lookAgain();
  return () => {
    clearTimeout(next);
    look();
    if (problems.length > 0) throw new Error(problems.join('; '));
  };
}

const hashesIn = (folder: string): readonly string[] =>
  viewSets.map(({ name }) => hashOfRows(viewsFileOf(folder, name)));

function refuseOthers(wanted: readonly string[], found: readonly string[]): void {
  const other = viewSets.filter((_, index) => wanted[index] !== found[index]).map(({ name }) => name);
  if (other.length > 0) throw new Error(`other rows than behind the gates in ${other.join(', ')}`);
}

/** Reads every row of the log and parses its JSON; gives the instant it began. */
function readPlainly(log: string): number {
  const database = new DatabaseSync(log, { readOnly: true });
  const started = performance.now();
  const rows = database.prepare('SELECT * FROM events e JOIN streams s ON s.id = e.stream ORDER BY position').iterate();
  for (const { data, metadata } of rows) {
    JSON.parse(data as string);
    JSON.parse(metadata as string);
  }
  database.close();
  return started;
}
