import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreDbEventStore, SqliteEventStore, type EventStore } from '@lydhoer/event-store';
import { SqliteReadModels, type ViewSet } from '@lydhoer/read-models';
import { contextCatalog, contextEvents, viewSets } from '../../../apps/rebuild/src/contexts.js';
import { BareClient, type BareReading } from '../eventstoredb/bare-client.js';
import { logServer } from '../eventstoredb/log-server.js';
import { moveLog } from '../eventstoredb/moved-log.js';
import { seenStreams, viewsFileOf } from '../gates/evidence.js';
import { gateSet } from '../gates/gate-views.js';
import { gateProblems } from '../gates/gates.js';
import { hashOfRows } from '../measuring/copied-rows.js';
import { atLeast, beside, type Result } from '../measuring/result.js';
import { inTurns, perSecond } from '../measuring/statistics.js';
import { syntheticLog } from '../kept-logs.js';
import type { Bench } from '../plan.js';
import { builtFold } from './catch-up.js';

const forever = 2 ** 31 - 1;
const gates = gateSet(contextEvents);

/** From nothing to every view at the head of a log on a server, beside what its client reads, parsed and thrown away. */
export async function eventStoreDbCatchUp(bench: Bench): Promise<readonly Result[]> {
  const { plan, say } = bench;
  const { folder: home, dataFolder } = await syntheticLog(plan.eventStoreDb, bench);
  const log = join(dataFolder, 'log.db');
  const server = await logServer();
  const bare = new BareClient(server.url);
  const opened = async () => {
    const at = mkdtempSync(join(home, 'views-'));
    return { at, store: await EventStoreDbEventStore.open({ url: server.url, indexFile: join(at, 'index.db') }) };
  };
  try {
    if ((await bare.readLog()).events > 0) throw new Error('the server holds events already: give an empty one');
    const writer = await opened();
    say(`moving the log of ${plan.eventStoreDb} complaints to ${server.kind}`);
    await moveLog(log, writer.store);
    await writer.store.close();
    const held = await bare.readLog();
    const wanted = await rowsFromTheFile(log, mkdtempSync(join(home, 'views-')));
    const witness = await opened();
    await upToHead(witness.store, witness.at, [...viewSets, gates]);
    await witness.store.close();
    refuse(problemsBehindTheGates(held, witness.at));
    const fold = await builtFold({ url: server.url, indexFile: '' });
    const name = `catch-up with ${held.events.toLocaleString('en')} events on ${server.kind}`;
    say(name);
    const measured = await inTurns(
      plan.rounds,
      async () => {
        const at = mkdtempSync(join(home, 'views-'));
        const started = performance.now();
        await fold(at);
        const rate = perSecond(held.events, started);
        refuse(otherRows(wanted, at));
        rmSync(at, { recursive: true });
        return rate;
      },
      async () => {
        const started = performance.now();
        const { events } = await bare.readLog();
        if (events !== held.events) throw new Error(`the client read ${events} of ${held.events} events`);
        return perSecond(events, started);
      },
    );
    refuse(otherRows(wanted, witness.at));
    return [beside(`${name}, into all views, beside reading it`, 'events/s', measured, (ratio) => atLeast(0.8, ratio))];
  } finally {
    await bare.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function upToHead(store: EventStore, folder: string, sets: readonly ViewSet[]): Promise<void> {
  const models = new SqliteReadModels(store, contextCatalog(), {
    ...{ folder, timeout: forever, positions: store instanceof SqliteEventStore ? 'counts' : 'bytes' },
  });
  for (const set of sets) models.add(set);
  await models.start();
  for (const { name } of sets) await models.caughtUp(name);
  await models.stop();
}

/** Columns that say at which place of the log something stood: a server counts its places otherwise. */
const placesInTheLog: ReadonlySet<string> = new Set([
  'due_complaint.registered_at',
  'due_deadline.computed_at',
  'known_rulebook.changed_at',
  'settled_deadline.computed_at',
  'step_elsewhere.position',
]);

const hashesIn = (folder: string) => viewSets.map(({ name }) => hashOfRows(viewsFileOf(folder, name), placesInTheLog));

/** What the views of this log are when it is read from its file. */
async function rowsFromTheFile(log: string, folder: string): Promise<readonly string[]> {
  const store = SqliteEventStore.open(log, { alongside: true });
  await upToHead(store, folder, viewSets);
  await store.close();
  return hashesIn(folder);
}

/** What the witness among the views saw, beside what the client reads. */
export function problemsBehindTheGates({ streams, head }: BareReading, folder: string): readonly string[] {
  const { seen, checkpoint } = seenStreams(viewsFileOf(folder, gates.name));
  // What stands after the last event is the server's own.
  return gateProblems({ logged: streams, seen, head, checkpoint: checkpoint > head ? head : checkpoint });
}

function otherRows(wanted: readonly string[], folder: string): readonly string[] {
  const found = hashesIn(folder);
  const other = viewSets.filter((_, index) => wanted[index] !== found[index]).map(({ name }) => name);
  return other.map((name) => `${name} has other rows than when the log is read from a file`);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`a gate was not passed: ${problems.join('; ')}`);
}
