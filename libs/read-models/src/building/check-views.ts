import { join } from 'node:path';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { ViewsFolder } from '../views-file/views-folder.js';
import type { BuildReport } from './build-order.js';
import { buildFiles } from './build-files.js';
import type { Comparison } from './compare.js';

export interface ViewsToCheck {
  readonly store: EventStore;
  readonly catalog: Pick<EventCatalog, 'upcast'>;
  readonly sets: readonly ViewSet[];
  /** The data folder whose views are checked; they are read only. */
  readonly folder: string;
  /** An empty folder with room for all views: they are folded again in it, and left there. */
  readonly scratch: string;
  /** Told while it goes on; what it throws ends it. */
  readonly report: (report: BuildReport) => void;
}

/**
 * Holds the views on the disk against a fresh replay of the log, row for row, also while their owner goes on writing.
 * Null for a set that has no file, or one of another declaration: it is made at the next start. Throws the store's and
 * SQLite's errors.
 */
export async function checkViews(check: ViewsToCheck): Promise<ReadonlyMap<string, Comparison | null>> {
  const { store, catalog, sets, folder, scratch, report } = check;
  const found = new Map<string, Comparison | null>();
  const live = new ViewsFolder(folder, () => undefined);
  const orders = sets.flatMap((declaration) => {
    const set = new DeclaredSet(declaration);
    const path = live.latest(set);
    found.set(set.name, null);
    if (path === undefined) return [];
    return [{ set: set.name, fingerprint: set.fingerprint, path: join(scratch, `${set.name}.db`), live: path }];
  });
  const setNamed = (name: string) => {
    const set = sets.find((candidate) => candidate.name === name);
    if (!set) throw new Error(`nobody asked for the view set ${name}`);
    return set;
  };
  await buildFiles(
    {
      store,
      catalog,
      setNamed,
      report: (told) => {
        if (told.step === 'built') found.set(told.set, told.comparison);
        report(told);
      },
    },
    orders,
  );
  return found;
}
