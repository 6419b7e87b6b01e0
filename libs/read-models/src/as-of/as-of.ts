import type { ParkedEvent } from '../read-models.js';
import type { Cell, Row } from '../view.js';

/** The views of a set as they were when the log ended at a position. */
export interface AsOfReader {
  readonly position: bigint;
  /** Subjects that could not be folded up to there: figures they touch say `incomplete`. */
  readonly parked: readonly ParkedEvent[];
  all<R extends Row = Row>(sql: string, parameters?: readonly Cell[]): Promise<readonly R[]>;
  get<R extends Row = Row>(sql: string, parameters?: readonly Cell[]): Promise<R | undefined>;
}

/**
 * Views as of a log position. Right by construction: the log is folded up to there, with today's views. The latest
 * folded position is kept, so that several questions about one day cost one fold.
 */
export abstract class AsOf {
  /** Throws `PositionBeyondLog`, `AsOfUnavailable` and the store's errors. */
  abstract read(set: string, position: bigint): Promise<AsOfReader>;
  abstract close(): Promise<void>;
}

/** The log does not reach that far yet: what it will hold there, nobody knows. */
export class PositionBeyondLog extends Error {
  override readonly name = 'PositionBeyondLog';
  constructor(
    readonly position: bigint,
    readonly head: bigint,
  ) {
    super(`the log ends at ${head}, before ${position}`);
  }
}

/** The worker that folds died, hung, or could not start. The next call starts another one. */
export class AsOfUnavailable extends Error {
  override readonly name = 'AsOfUnavailable';
}
