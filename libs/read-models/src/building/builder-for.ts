import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import type { ViewSet } from '../view.js';
import type { ViewsFolder } from '../views-file/views-folder.js';
import type { Builder } from './builder.js';
import { inThisThread, inWorker, type BuildWorkerOptions } from './carry-out.js';
import { FilesBuilder } from './files-builder.js';
import { MemoryBuilder } from './memory-builder.js';

export interface BuilderParts {
  readonly folder: ViewsFolder;
  readonly store: EventStore;
  readonly catalog: Pick<EventCatalog, 'upcast'>;
  readonly setNamed: (name: string) => ViewSet;
  readonly workers: BuildWorkerOptions | undefined;
}

/** What can build the views of a folder: threads where there is an entry for them, this thread otherwise. */
export function builderFor({ folder, store, catalog, setNamed, workers }: BuilderParts): Builder {
  if (folder.inMemory) return new MemoryBuilder(store, catalog, folder);
  return new FilesBuilder(folder, workers ? inWorker(workers) : inThisThread(store, catalog, setNamed));
}
