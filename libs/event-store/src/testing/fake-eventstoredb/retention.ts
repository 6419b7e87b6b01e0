/** What a stream's metadata says about how much of it readers see. */
export interface Retention {
  /** Truncate before this revision. */
  readonly $tb?: bigint;
  readonly $maxCount?: bigint;
  /** Seconds. */
  readonly $maxAge?: bigint;
}

/** The lowest revision readers still see, by count and truncation. */
export function visibleFrom({ $tb, $maxCount }: Retention, last: bigint): bigint {
  const byCount = $maxCount === undefined ? 0n : last + 1n - $maxCount;
  const byTruncation = $tb ?? 0n;
  const from = byCount > byTruncation ? byCount : byTruncation;
  return from > 0n ? from : 0n;
}
