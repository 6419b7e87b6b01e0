import type { Row, ViewSet } from './view.js';

/** Reads the live file of a view set. Statements are prepared once and kept. */
export interface ViewReader {
  /* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the caller names the row that its SQL selects */
  all<R extends Row = Row>(sql: string, parameters?: readonly (string | number | null)[]): readonly R[];
  get<R extends Row = Row>(sql: string, parameters?: readonly (string | number | null)[]): R | undefined;
  /* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */
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
  /** Later events of the subject that were skipped with it. */
  readonly waiting: number;
}

export interface ViewSetHealth {
  readonly set: string;
  readonly state: 'catching-up' | 'live' | 'failed';
  readonly position: string;
  readonly head: string;
  /** Events between the checkpoint and the head that this set has not folded yet; null when they cannot be counted. */
  readonly lag: number | null;
  /** What keeps the set from going on, as a sentence for the operator; null when nothing does. */
  readonly problem: string | null;
  readonly parked: readonly ParkedEvent[];
}

/** The read models of this process: folded from the log, local, disposable. */
export abstract class ReadModels {
  /** Contexts add their sets when their module is made; folding starts when the application does. */
  abstract add(set: ViewSet): void;
  /** Throws `ViewsBehind` while the set is being built, and when it has failed. */
  abstract read(set: string): ViewReader;
  /**
   * Waits until a set is live and has reached a position; without one, the head of the log at the time of the call.
   * Throws `ViewsBehind` when that takes longer than the timeout, and at once when the set has failed.
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
    problem: string | null = null,
    /** It will not get there in this process: waiting does not help. */
    readonly failed = false,
  ) {
    super(`${set} has reached ${reached} of ${wanted}${problem === null ? '' : `: ${problem}`}`);
  }
}
