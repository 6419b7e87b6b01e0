import { Logger } from '@nestjs/common';
import type { BuildWorkerOptions } from '../building/carry-out.js';

export interface ReadModelsOptions {
  /** The data folder: the files stand in `views/` below it. `:memory:` keeps all views in memory. */
  readonly folder: string;
  /** Builds whole sets in worker threads. Without it, and in memory, everything is folded in this process. */
  readonly workers?: BuildWorkerOptions;
  /** Worker threads at a time while nothing else is to be done; one less beside requests. Default: one per core. */
  readonly threads?: number;
  /** Whether the positions of the log count its events, or are bytes of a file. Default: they count. */
  readonly positions?: 'counts' | 'bytes';
  /**
   * Log positions that a set may lack to be folded in this process, without a worker. Default: those of about 50 000
   * events.
   */
  readonly smallLag?: number;
  /** Milliseconds a read waits for its views. Default: 5 000. */
  readonly timeout?: number;
  /** Events folded between two looks at anything else this process does. Default: 250. */
  readonly batchSize?: number;
  /** Takes the sentences for the operator's log. Default: Nest's logger. */
  readonly say?: (sentence: string) => void;
}

/** Events that a set may lack to be folded in this process, without a worker. */
const fewEvents = 50_000;
/** Bytes that one event takes in a log whose positions are bytes, with all that the server keeps beside it. */
const bytesOfEvent = 1_000;

/** The same in positions of the log. */
export const usualSmallLag = (positions: 'counts' | 'bytes'): number =>
  positions === 'counts' ? fewEvents : fewEvents * bytesOfEvent;

/** Who takes the sentences for the operator's log. */
export function sayOf({ say }: Pick<ReadModelsOptions, 'say'>): (sentence: string) => void {
  const logger = new Logger('ReadModels');
  return (
    say ??
    ((sentence) => {
      logger.warn(sentence);
    })
  );
}
