/** What several rounds of one measurement gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** The value below which this share of the values lies (nearest rank). Throws when there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export function spreadOf(values: readonly number[]): Spread {
  const middle = values.length % 2 === 1 ? percentile(values, 0.5) : meanOfMiddle(values);
  return { median: middle, least: Math.min(...values), most: Math.max(...values), rounds: values.length };
}

function meanOfMiddle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (percentile(sorted, 0.5) + (sorted[sorted.length / 2] ?? NaN)) / 2;
}

/**
 * The ratio of what was measured side by side, round by round: what slows the machine down slows both halves of a
 * round. Throws when the rounds do not pair.
 */
export function pairedRatio(ours: readonly number[], bare: readonly number[]): Spread {
  if (ours.length !== bare.length) throw new Error(`${ours.length} rounds beside ${bare.length}`);
  return spreadOf(ours.map((value, round) => value / (bare[round] ?? NaN)));
}

/** Rounds of one and the other in turn, after one of each that does not count. */
export async function inTurns<A, B>(
  rounds: number,
  ours: (round: number) => A | Promise<A>,
  bare: (round: number) => B | Promise<B>,
): Promise<{ readonly ours: readonly A[]; readonly bare: readonly B[] }> {
  const measured: { ours: A[]; bare: B[] } = { ours: [], bare: [] };
  for (let round = -1; round < rounds; round++) {
    const [a, b] = [await ours(round), await bare(round)];
    if (round < 0) continue;
    measured.ours.push(a);
    measured.bare.push(b);
  }
  return measured;
}

/** How many a second, of so many done since an instant of `performance.now()`. */
export const perSecond = (done: number, since: number): number => (done / (performance.now() - since)) * 1000;
