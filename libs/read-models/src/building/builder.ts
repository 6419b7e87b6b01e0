import type { DeclaredSet } from '../views-file/declared-set.js';
import type { PlacedFile } from '../views-file/views-folder.js';
import type { BuildReport } from './build-order.js';
import type { Comparison } from './compare.js';

/** A set whose views are to be built anew. */
export interface Wanted {
  readonly declared: DeclaredSet;
  /** The views that answer meanwhile, to compare with; undefined when there are none. */
  readonly live: PlacedFile | undefined;
}

export interface Built {
  readonly placed: PlacedFile;
  readonly comparison: Comparison;
}

export type Progress = Exclude<BuildReport, { step: 'built' }>;

/** Makes the views of sets anew from the whole log, beside those that answer. */
export interface Builder {
  /**
   * The new files in the order of the sets, open, in a place of their own, a moment behind the log's head. Throws when
   * any of them cannot be made; nothing is then left of them. `report` is told how far it is.
   */
  build(
    wanted: readonly Wanted[],
    report: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<readonly Built[]>;
}

/** The process stops, and what was being built with it. */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';
  constructor() {
    super('the process is stopping');
  }
}
