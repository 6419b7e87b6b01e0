import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { logBatch } from '../views-file/log-batch.js';
import { ViewsFile } from '../views-file/views-file.js';
import type { BuildReport, FileToBuild } from './build-order.js';
import { LiveSnapshot, notCompared, type Comparison } from './compare.js';

/** What is needed to make files, and who is told how far that is. A `report` that throws ends it. */
export interface Workshop {
  readonly store: EventStore;
  readonly catalog: Pick<EventCatalog, 'upcast'>;
  readonly setNamed: (name: string) => ViewSet;
  readonly report: (report: BuildReport) => void;
}

interface Build {
  readonly order: FileToBuild;
  readonly set: DeclaredSet;
  readonly file: ViewsFile;
}

/**
 * Makes views files by folding the log from its beginning, read once for all of them, and compares each with the live
 * one at one and the same position. Each is then folded to the head and closed. Throws the store's and SQLite's
 * errors; what was made until then is for the caller to delete.
 */
export async function buildFiles(workshop: Workshop, orders: readonly FileToBuild[]): Promise<void> {
  const { store, report, setNamed } = workshop;
  const builds: Build[] = [];
  const comparisons = new Map<Build, Comparison>();
  try {
    for (const order of orders) builds.push(begin(order, setNamed));
    await fold(workshop, builds, await comparableAt(builds, store));
    for (const build of builds) {
      if (build.order.live !== null) report({ step: 'comparing', set: build.order.set });
      comparisons.set(build, await compared(workshop, build));
    }
    await fold(workshop, builds, await store.head());
    for (const build of builds) {
      build.file.finish();
      build.file.close();
      toDisk(build.order.path);
      const comparison = comparisons.get(build);
      if (comparison) report({ step: 'built', set: build.order.set, comparison });
    }
  } finally {
    for (const { file } of builds) file.close();
  }
}

function begin(order: FileToBuild, setNamed: Workshop['setNamed']): Build {
  const set = new DeclaredSet(setNamed(order.set));
  if (set.fingerprint !== order.fingerprint) {
    throw new Error(`the worker was built with another declaration of the view set ${order.set}: build both again`);
  }
  return { order, set, file: ViewsFile.build(order.path, set) };
}

/** The last position that none of the live files lies before: up to there one reader serves all. */
async function comparableAt(builds: readonly Build[], store: EventStore): Promise<bigint> {
  let until = await store.head();
  for (const { order } of builds) {
    if (order.live === null) continue;
    try {
      const live = LiveSnapshot.open(order.live, order.path);
      if (live.position < until) until = live.position;
      live.close();
    } catch {
      // Whoever compares with it will say so.
    }
  }
  return until;
}

async function fold({ store, catalog, report }: Workshop, builds: readonly Build[], until: bigint): Promise<void> {
  const sets = builds.map(({ set }) => set);
  const reached = builds.map(({ file }) => file.checkpoint.position);
  const after = reached.reduce((a, b) => (a < b ? a : b), until);
  for await (const batch of store.readAll({ after, until })) {
    const read = logBatch(catalog, sets, { ...batch, more: true });
    for (const { file } of builds) file.fold(read);
    report({ step: 'folded', position: batch.position });
  }
  for (const { file } of builds) file.save();
}

/** Folds up to where the live views stand at this moment, and compares there. */
async function compared(workshop: Workshop, build: Build): Promise<Comparison> {
  const { live, path } = build.order;
  if (live === null) return notCompared('there were no live views');
  let snapshot: LiveSnapshot | undefined;
  try {
    snapshot = LiveSnapshot.open(live, path);
  } catch (error) {
    return notCompared(`the live views cannot be read: ${sentenceOf(error)}`);
  }
  try {
    const { position } = snapshot;
    if (position < build.file.checkpoint.position) return notCompared('the live views were begun anew meanwhile');
    await fold(workshop, [build], position);
    try {
      return { position: String(position), differences: snapshot.differences(), problem: null };
    } catch (error) {
      return notCompared(`the live views cannot be read to the end: ${sentenceOf(error)}`);
    }
  } finally {
    snapshot.close();
  }
}

/** Before it takes the place of another, so that a power cut leaves one of them. */
function toDisk(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
