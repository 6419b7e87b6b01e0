import { CommandResponse } from '@lydhoer/http';
import type { Rebuild } from '@lydhoer/read-models';

/** The rows of one table in which the views that answered and the new ones differed. */
export class DifferenceResponse {
  /** The table. */
  table!: string;
  /** Rows that only the views that answered had. */
  onlyLive!: number;
  /** Rows that only the log gives. */
  onlyReplayed!: number;
  /** Rows that both had, with another content. */
  changed!: number;
}

/** Whether the views that answered were what the log says. */
export class ComparisonResponse {
  /** `not-compared`: `problem` says why. */
  result!: 'equal' | 'different' | 'not-compared';
  /** The log position at which both were compared; null when they were not. */
  position!: string | null;
  /** Empty when they were equal. */
  differences!: DifferenceResponse[];
  /** Why they could not be compared, in English; null when they were. */
  problem!: string | null;
}

/** A set of views that is, or was, built anew from the whole log. */
export class RebuildResponse {
  /** The name of the set. */
  set!: string;
  /** `asked`: by an operator · `behind`: its views were missing, or far behind the log. */
  why!: 'asked' | 'behind';
  /** It answers from its views of before until it is `done`, and also when it has `failed`. */
  state!: 'waiting' | 'building' | 'comparing' | 'switching' | 'done' | 'failed';
  /** ISO 8601 UTC. */
  askedAt!: string;
  /** ISO 8601 UTC; null while it goes on. */
  endedAt!: string | null;
  /** The log position that the new views have reached. */
  reached!: string;
  /** The log's last position when it began. */
  head!: string;
  /** Null until they were compared. */
  comparison!: ComparisonResponse | null;
  /** Why it failed, in English; null when it did not. */
  problem!: string | null;
}

export class RebuildsResponse {
  /** Those that go on, and those that have ended since the start of the process; the latest last. */
  items!: RebuildResponse[];
}

/** The job that follows the building, and what is being built. */
export class BegunRebuildsResponse extends CommandResponse {
  /** The latest last. None when the same key had asked before: the job shows how it is. */
  items!: RebuildResponse[];
}

export const rebuildResponse = ({ comparison, ...rebuild }: Rebuild): RebuildResponse => ({
  ...rebuild,
  comparison: comparison && comparisonResponse(comparison),
});

function comparisonResponse({
  position,
  differences,
  problem,
}: NonNullable<Rebuild['comparison']>): ComparisonResponse {
  // The key of a row may be what somebody was called by; it stays in this process.
  const shown = (differences ?? []).map(({ table, onlyLive, onlyReplayed, changed }) => {
    return { table, onlyLive, onlyReplayed, changed };
  });
  const result = differences === null ? 'not-compared' : shown.length === 0 ? 'equal' : 'different';
  return { result, position, differences: shown, problem };
}
