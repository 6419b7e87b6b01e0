/**
 * The exact quotient of two whole numbers, rounded half up to so many decimals, as decimal text ("-16.5", "16.0").
 * A tie goes away from zero, so that a fall and a rise of the same size get the same figure. Computed on the rational
 * number itself: a binary float would turn 1.005 into 1.00. The decimals are always written, also when they are zero;
 * `Number(text)` loses nothing that JSON could carry. Throws a RangeError when the denominator is zero, when the
 * decimals are not 0 to 12, or when a number is not whole. Source: design convention "half-up on the exact rational".
 */
export function quotientHalfUp(numerator: number | bigint, denominator: number | bigint, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12) throw new RangeError('decimals must be 0 to 12');
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError('the denominator is zero');
  const above = BigInt(numerator);
  const negative = above < 0n !== below < 0n;
  const scaled = magnitude(above) * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + magnitude(below)) / (2n * magnitude(below));
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return (negative && rounded !== 0n ? '-' : '') + (decimals === 0 ? whole : `${whole}.${fraction}`);
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
