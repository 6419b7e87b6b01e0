import type { ParkedEvent } from '../read-models.js';
import type { Cell, Row } from '../view.js';

/** A question to the worker. Each names its set and position, so that a restarted worker can answer it too. */
export interface Question {
  readonly id: number;
  readonly set: string;
  /** What the asker's own declaration of the set hashes to: a worker from another build must not answer. */
  readonly fingerprint: string;
  readonly position: bigint;
  /** Null asks only to fold, and for the parked subjects. */
  readonly query: { readonly sql: string; readonly parameters: readonly Cell[] } | null;
}

export type Answer =
  | { readonly id: number; readonly rows: readonly Row[]; readonly parked: readonly ParkedEvent[] }
  | { readonly id: number; readonly beyond: bigint }
  | { readonly id: number; readonly failure: string };
