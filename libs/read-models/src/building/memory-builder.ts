import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import { logBatch } from '../views-file/log-batch.js';
import type { ViewsFolder } from '../views-file/views-folder.js';
import { BuildStopped, type Builder, type Built, type Progress, type Wanted } from './builder.js';
import { notCompared, type Comparison } from './compare.js';
import { differencesInMemory } from './compare-in-memory.js';

/** Builds in this process: views in memory, which no thread can share. */
export class MemoryBuilder implements Builder {
  constructor(
    private readonly store: EventStore,
    private readonly catalog: Pick<EventCatalog, 'upcast'>,
    private readonly folder: ViewsFolder,
  ) {}

  async build(
    wanted: readonly Wanted[],
    report: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<readonly Built[]> {
    const built: Built[] = [];
    try {
      for (const each of wanted) built.push(await this.buildOne(each, report, signal));
      return built;
    } catch (error) {
      for (const { placed } of built) placed.file.close();
      throw error;
    }
  }

  private async buildOne(
    { declared, live }: Wanted,
    report: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Built> {
    const placed = this.folder.admitInMemory(declared);
    const { file } = placed;
    try {
      let until: bigint;
      do {
        until = live?.file.position ?? (await this.store.head());
        for await (const batch of this.store.readAll({ after: file.checkpoint.position, until })) {
          if (signal.aborted) throw new BuildStopped();
          file.fold(logBatch(this.catalog, [declared], { ...batch, more: true }));
          report({ step: 'folded', position: batch.position });
        }
        file.save();
      } while (live && live.file.position !== until);
      return { placed, comparison: live ? compared(live.file, file) : notCompared('there were no live views') };
    } catch (error) {
      file.close();
      throw error;
    }
  }
}

function compared(live: Built['placed']['file'], replayed: Built['placed']['file']): Comparison {
  return { position: String(live.position), differences: differencesInMemory(live, replayed), problem: null };
}
