import type { ViewsFolder } from '../views-file/views-folder.js';
import type { BuildReport, FileToBuild } from './build-order.js';
import type { Builder, Built, Progress, Wanted } from './builder.js';
import type { Comparison } from './compare.js';

/** Carries out an order (`buildFiles`), here or in a worker thread. Throws `BuildStopped` after an abort. */
export type CarryOut = (
  order: readonly FileToBuild[],
  report: (report: BuildReport) => void,
  signal: AbortSignal,
) => Promise<void>;

/** Builds files beside those that answer. */
export class FilesBuilder implements Builder {
  constructor(
    private readonly folder: ViewsFolder,
    private readonly carryOut: CarryOut,
  ) {}

  async build(
    wanted: readonly Wanted[],
    report: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<readonly Built[]> {
    const order = wanted.map(({ declared, live }): FileToBuild => {
      const { name: set, fingerprint } = declared;
      return { set, fingerprint, path: this.folder.unfinished(declared), live: live?.path ?? null };
    });
    const comparisons = new Map<string, Comparison>();
    const built: Built[] = [];
    try {
      await this.carryOut(
        order,
        (progress) => {
          if (progress.step === 'built') comparisons.set(progress.set, progress.comparison);
          else report(progress);
        },
        signal,
      );
      for (const { declared } of wanted) {
        const comparison = comparisons.get(declared.name);
        if (!comparison) throw new Error(`nobody said that the file of ${declared.name} is whole`);
        built.push({ placed: this.folder.admit(declared), comparison });
      }
      return built;
    } catch (error) {
      for (const { placed } of built) this.folder.discard(placed);
      for (const { declared } of wanted) this.folder.unfinished(declared);
      throw error;
    }
  }
}
