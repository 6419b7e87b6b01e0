import type { Row, ViewSet } from './view.js';

/** Reads the live file of a view set. Statements are prepared once and kept. */
export interface ViewReader {
  all<R extends Row = Row>(sql: string, parameters?: readonly (string | number | null)[]): readonly R[];
  get<R extends Row = Row>(sql: string, parameters?: readonly (string | number | null)[]): R | undefined;
  /** The log position that everything read now has reached. */
  readonly position: bigint;
}

export interface ParkedEvent {
  readonly set: string;
  /** The stream whose later events wait with it. */
  readonly subject: string;
  readonly position: string;
  readonly type: string;
  readonly reason: string;
}

export interface ViewSetHealth {
  readonly set: string;
  readonly state: 'catching-up' | 'live' | 'failed';
  readonly position: string;
  readonly head: string;
  /** Events between the checkpoint and the head that this set has not folded yet. */
  readonly lag: number;
  readonly parked: readonly ParkedEvent[];
}

/** The read models of this process: folded from the log, local, disposable. */
export abstract class ReadModels {
  /** Contexts add their sets when their module is made; folding starts when the application does. */
  abstract add(set: ViewSet): void;
  abstract read(set: string): ViewReader;
  /**
   * Waits until a set has reached a position; without one, the head this process knows of. Throws `ViewsBehind`
   * when that takes longer than the timeout, or when the set is still being rebuilt.
   */
  abstract caughtUp(set: string, position?: bigint): Promise<void>;
  /** Parked subjects of a set: figures they touch say `incomplete`. */
  abstract parked(set: string): readonly ParkedEvent[];
  abstract health(): Promise<readonly ViewSetHealth[]>;
}

/** The read model has not reached what the caller must see. */
export class ViewsBehind extends Error {
  override readonly name = 'ViewsBehind';
  constructor(
    readonly set: string,
    readonly wanted: bigint,
    readonly reached: bigint,
  ) {
    super(`${set} has reached ${reached} of ${wanted}`);
  }
}
