import { quotientHalfUp } from './rounding.js';

/**
 * What percentage the numerator is of the denominator, as decimal text; null when the denominator is zero, because
 * a share of nothing is not nought. Give counts: shares that were rounded before must not be added up
 * (Fredericia 2022 published 5.9 and 22.1, and 27.9 for both together).
 */
export function share(numerator: number | bigint, denominator: number | bigint, decimals: number): string | null {
  return BigInt(denominator) === 0n ? null : quotientHalfUp(BigInt(numerator) * 100n, denominator, decimals);
}

/**
 * How many percent the newer count lies above (or, negative, below) the older one, relative to the older, as decimal
 * text; null when the older is zero. Percent, not percentage points: those are the difference of two shares.
 */
export function percentChange(older: number | bigint, newer: number | bigint, decimals: number): string | null {
  return share(BigInt(newer) - BigInt(older), older, decimals);
}
