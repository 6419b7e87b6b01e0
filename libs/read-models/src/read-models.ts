import type { Comparison } from './building/compare.js';
import type { LastKnown } from './following/known-head.js';
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

/** Reads the views of this process, whatever file they are in at the moment. */
export interface LiveReader extends ViewReader {
  /** Another number whenever another file is read than before: what was remembered of the old one is to be forgotten. */
  readonly generation: number;
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
  /** Bytes of its file; null in memory. */
  readonly size: number | null;
  readonly parked: readonly ParkedEvent[];
}

/** A set that is, or was, built anew from the whole log beside the views that answer. */
export interface Rebuild {
  readonly set: string;
  /** `asked`: the operator did · `behind`: its views were missing or far behind the log. */
  readonly why: 'asked' | 'behind';
  readonly state: 'waiting' | 'building' | 'comparing' | 'switching' | 'done' | 'failed';
  /** ISO 8601 UTC. */
  readonly askedAt: string;
  readonly endedAt: string | null;
  /** The log position that the new views have reached, of the log's last one when it began. */
  readonly reached: string;
  readonly head: string;
  /** How the views that answered differed from the new ones; null until they were compared. */
  readonly comparison: Comparison | null;
  /** Why it failed, as a sentence; null when it did not. The views that answered then still do. */
  readonly problem: string | null;
}

/** The read models of this process: folded from the log, local, disposable. */
export abstract class ReadModels {
  /** Contexts add their sets when their module is made; folding starts when the application does. */
  abstract add(set: ViewSet): void;
  /** The declarations of all sets, in the order in which they were added. */
  abstract viewSets(): readonly ViewSet[];
  /** Throws `ViewsBehind` while the set is being built, and when it has failed. */
  abstract read(set: string): LiveReader;
  /**
   * Waits until a set is live and has reached a position; without one, the head of the log at the time of the call.
   * Throws `ViewsBehind` when that takes longer than the timeout, and at once when the set has failed.
   */
  abstract caughtUp(set: string, position?: bigint): Promise<void>;
  /** Where the log ends now. Throws `StoreUnavailable`, also when the log is silent for two seconds. */
  abstract head(): Promise<bigint>;
  /** Where it ended when it was asked last, for reads while it cannot be asked; undefined when it never was. */
  abstract lastKnownHead(): LastKnown | undefined;
  /** Parked subjects of a set: figures they touch say `incomplete`. */
  abstract parked(set: string): readonly ParkedEvent[];
  abstract health(): Promise<readonly ViewSetHealth[]>;
  /**
   * Begins to build sets (all of them, when none is named) anew from the log, beside the views that answer; then reads
   * switch to the new ones. A set that is being built already is not begun again. Throws `UnknownViewSet`.
   */
  abstract rebuild(sets?: readonly string[]): void;
  /** What is being built, and what was since the start; the latest last. */
  abstract rebuilds(): readonly Rebuild[];
}

/** Nobody declares a view set of that name. */
export class UnknownViewSet extends Error {
  override readonly name = 'UnknownViewSet';
  constructor(set: string) {
    super(`there is no view set ${set}`);
  }
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
