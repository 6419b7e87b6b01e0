import { statfs } from 'node:fs/promises';
import type { EventStore } from '@lydhoer/event-store';
import type { ReadModels } from '@lydhoer/read-models';
import type { Metrics } from './metrics.js';

/** What is measured by looking. */
export interface Sampled {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  /** The data folder; undefined when everything is in memory. */
  readonly folder?: string;
}

const states = ['catching-up', 'live', 'failed'] as const;

/** Looks at the log, the views and the disk. What cannot be looked at is left out; it never throws. */
export async function sampleStore(metrics: Metrics['of'], { store, readModels, folder }: Sampled): Promise<void> {
  for (const gauge of [metrics.head, metrics.diskFree]) gauge.remove();
  for (const gauge of [metrics.viewPosition, metrics.viewLag, metrics.viewAge, metrics.parked, metrics.rebuilding])
    gauge.reset();
  metrics.viewState.reset();
  const head = await orUndefined(() => readModels.head());
  metrics.storeUp.set(head === undefined ? 0 : 1);
  if (head !== undefined) metrics.head.set(Number(head));
  const sets = (await orUndefined(() => readModels.health())) ?? [];
  const running = new Set(readModels.rebuilds().flatMap(({ set, endedAt }) => (endedAt === null ? [set] : [])));
  for (const { set, state, position, lag, parked } of sets) {
    metrics.viewPosition.set({ set }, Number(position));
    if (lag !== null) metrics.viewLag.set({ set }, lag);
    for (const possible of states) metrics.viewState.set({ set, state: possible }, possible === state ? 1 : 0);
    metrics.parked.set({ set }, parked.length);
    metrics.rebuilding.set({ set }, running.has(set) ? 1 : 0);
    const age = lag === 0 ? 0 : await orUndefined(() => ageOfEventAfter(store, BigInt(position)));
    if (age !== undefined) metrics.viewAge.set({ set }, age);
  }
  const free = await freeBytes(folder);
  if (free !== undefined) metrics.diskFree.set(free);
}

/** Bytes that are free where a folder stands; undefined when that cannot be found out. */
export async function freeBytes(folder: string | undefined): Promise<number | undefined> {
  const disk = folder === undefined ? undefined : await orUndefined(() => statfs(folder));
  return disk && disk.bavail * disk.bsize;
}

/** Seconds since the first event after a position was recorded; 0 when there is none. */
async function ageOfEventAfter(store: EventStore, after: bigint): Promise<number> {
  for await (const { events } of store.readAll({ after, batchSize: 1 })) {
    const [oldest] = events;
    return oldest ? Math.max(0, (Date.now() - Date.parse(oldest.recordedAt)) / 1000) : 0;
  }
  return 0;
}

async function orUndefined<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}
