import { pairedRatio, spreadOf, type Spread } from './statistics.js';

/** One line of the benchmark's table. */
export interface Result {
  readonly name: string;
  /** Of `ours` and `bare`. */
  readonly unit: string;
  readonly ours: Spread;
  /** The same without Lydhør; null where there is no such thing. */
  readonly bare: Spread | null;
  readonly ratio: Spread | null;
  readonly target: Target | null;
}

export interface Target {
  /** As product.md says it. */
  readonly words: string;
  readonly met: boolean;
}

export const atLeast = (wanted: number, reached: number): Target => ({ words: `≥ ${wanted}`, met: reached >= wanted });
export const atMost = (wanted: number, reached: number): Target => ({ words: `≤ ${wanted}`, met: reached <= wanted });

/** A line whose ratio is the figure: ours beside bare, round by round. */
export function beside(
  name: string,
  unit: string,
  measured: { readonly ours: readonly number[]; readonly bare: readonly number[] },
  target: (ratio: number) => Target | null = () => null,
): Result {
  const ratio = pairedRatio(measured.ours, measured.bare);
  const [ours, bare] = [spreadOf(measured.ours), spreadOf(measured.bare)];
  return { name, unit, ours, bare, ratio, target: target(ratio.median) };
}

/** A line whose own value is the figure. */
export function alone(
  name: string,
  unit: string,
  values: readonly number[],
  target: (value: number) => Target | null = () => null,
): Result {
  const ours = spreadOf(values);
  return { name, unit, ours, bare: null, ratio: null, target: target(ours.median) };
}
