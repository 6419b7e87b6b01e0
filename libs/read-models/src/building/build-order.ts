import type { Comparison } from './compare.js';

/** A file to be made of a view set, as whoever makes it must know it. */
export interface FileToBuild {
  readonly set: string;
  /** What the asker's own declaration of the set hashes to: a worker from another build must not make its file. */
  readonly fingerprint: string;
  /** Where the file is made; nothing stands there. */
  readonly path: string;
  /** The live file to compare it with; null when there is none. */
  readonly live: string | null;
}

/** What is told while files are made. */
export type BuildReport =
  /** All files of the order have been folded up to here. */
  | { readonly step: 'folded'; readonly position: bigint }
  | { readonly step: 'comparing'; readonly set: string }
  /** The file is whole, closed and on the disk. */
  | { readonly step: 'built'; readonly set: string; readonly comparison: Comparison };
