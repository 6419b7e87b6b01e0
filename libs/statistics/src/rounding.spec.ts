import { assert, bigInt, integer, nat, property } from 'fast-check';
import { quotientHalfUp } from './index.js';

/** Long division by hand, digit by digit: shares no step with the code under test. */
function byHand(numerator: bigint, denominator: bigint, decimals: number): string {
  const negative = numerator < 0n !== denominator < 0n;
  let rest = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  const digits = Array.from((rest / divisor).toString(), Number);
  const wholeDigits = digits.length;
  for (let place = 0; place <= decimals; place++) {
    rest = (rest % divisor) * 10n;
    digits.push(Number(rest / divisor));
  }
  const nextDigit = digits.pop() ?? 0;
  let carry = nextDigit >= 5 ? 1 : 0;
  for (let place = digits.length - 1; place >= 0 && carry > 0; place--) {
    const sum = (digits[place] ?? 0) + carry;
    digits[place] = sum % 10;
    carry = Math.floor(sum / 10);
  }
  if (carry > 0) digits.unshift(carry);
  const whole = digits.slice(0, wholeDigits + carry).join('');
  const fraction = digits.slice(wholeDigits + carry).join('');
  const sign = negative && digits.some((digit) => digit > 0) ? '-' : '';
  return sign + (decimals === 0 ? whole : `${whole}.${fraction}`);
}

const nonZero = bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).filter((value) => value !== 0n);
const whole = bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('A rounded quotient', () => {
  it('agrees with long division by hand', () => {
    assert(
      property(whole, nonZero, integer({ min: 0, max: 12 }), (numerator, denominator, decimals) => {
        expect(quotientHalfUp(numerator, denominator, decimals)).toBe(byHand(numerator, denominator, decimals));
      }),
    );
  });

  it('lies within half a unit of its last decimal', () => {
    assert(
      property(whole, nonZero, integer({ min: 0, max: 12 }), (numerator, denominator, decimals) => {
        const unit = 10n ** BigInt(decimals);
        const rounded = BigInt(quotientHalfUp(numerator, denominator, decimals).replace('.', ''));
        const error = 2n * (rounded * denominator - numerator * unit);
        const bound = denominator < 0n ? -denominator : denominator;
        expect(error <= bound && error >= -bound).toBe(true);
      }),
    );
  });

  it('rounds every exact tie away from zero', () => {
    assert(
      property(nat(1_000_000), (tens) => {
        expect(quotientHalfUp(10 * tens + 5, 100, 1)).toBe(quotientHalfUp(tens + 1, 10, 1));
        expect(quotientHalfUp(-(10 * tens + 5), 100, 1)).toBe(quotientHalfUp(-(tens + 1), 10, 1));
      }),
    );
  });

  it('is not led astray by binary floats', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(quotientHalfUp(1005, 1000, 2)).toBe('1.01');
    expect(quotientHalfUp(1, 8, 2)).toBe('0.13');
    expect(quotientHalfUp(25, 10, 0)).toBe('3');
  });

  it('always writes its decimals, and never a minus before nought', () => {
    expect(quotientHalfUp(3, 1, 2)).toBe('3.00');
    expect(quotientHalfUp(-1, 1000, 1)).toBe('0.0');
    expect(quotientHalfUp(0, -7, 0)).toBe('0');
    expect(quotientHalfUp(-5, 100, 2)).toBe('-0.05');
  });

  it('refuses a zero denominator, a fraction, and decimals that make no sense', () => {
    expect(() => quotientHalfUp(1, 0, 1)).toThrow('the denominator is zero');
    expect(() => quotientHalfUp(0.5, 1, 1)).toThrow(RangeError);
    for (const decimals of [-1, 1.5, 13, Number.NaN]) {
      expect(() => quotientHalfUp(1, 2, decimals)).toThrow('decimals must be 0 to 12');
    }
    expect(quotientHalfUp(1, 3, 12)).toBe('0.333333333333');
  });
});
