import { assert, integer, nat, property } from 'fast-check';
import { percentChange, quotientHalfUp, share } from './index.js';

describe('A share', () => {
  it('of nothing is unknown, not nought', () => {
    expect(share(0, 0, 1)).toBeNull();
    expect(share(0, 5, 1)).toBe('0.0');
  });

  it('and the share of the rest make a hundred before rounding, so at most one last decimal apart after it', () => {
    assert(
      property(nat(100_000), nat(100_000), (part, rest) => {
        if (part + rest === 0) return;
        const hundredth = (text: string | null) => Number((text ?? '').replace('.', ''));
        const sum = hundredth(share(part, part + rest, 2)) + hundredth(share(rest, part + rest, 2));
        expect([9_999, 10_000, 10_001]).toContain(sum);
      }),
    );
  });

  it('is as Sorø counted 2017: 22 reversed of 64 decided, without the 9 dismissed', () => {
    expect(share(18 + 4, 42 + 18 + 4, 1)).toBe('34.4');
    expect(share(18 + 4, 73, 1)).toBe('30.1');
  });

  it('is as Fredericia published 2022, where the rounded parts do not add up', () => {
    const [amended, remitted, affirmed] = [4, 15, 49];
    const decided = amended + remitted + affirmed;
    expect(share(affirmed, decided, 1)).toBe('72.1');
    expect(share(amended, decided, 1)).toBe('5.9');
    expect(share(remitted, decided, 1)).toBe('22.1');
    expect(share(amended + remitted, decided, 1)).toBe('27.9');
  });

  it('is as the Ombudsman published for 2012, each of its own total', () => {
    expect(share(686, 4297, 1)).toBe('16.0');
    expect(share(3611, 4297, 1)).toBe('84.0');
    expect(share(399, 686, 1)).toBe('58.2');
  });

  it('is as the Ombudsman counted municipalities in 2023, a row that adds to 99.9', () => {
    expect([12, 61, 1175, 169].map((count) => share(count, 1417, 1))).toEqual(['0.8', '4.3', '82.9', '11.9']);
  });

  it.each([
    ['closed at stage 1', 2168, 2872, '75.5'],
    ['closed at stage 2', 704, 2872, '24.5'],
    ['closed after escalation', 193, 2872, '6.7'],
    ['upheld at stage 1', 742, 2168, '34.2'],
    ['not upheld at stage 1', 969, 2168, '44.7'],
  ])('is as Fife published for 2014/15: %s', (_name, numerator, denominator, published) => {
    expect(share(numerator, denominator, 1)).toBe(published);
  });

  it('per thousand is as Fife published for 2014/15', () => {
    expect(quotientHalfUp(4034 * 1000, 366_910, 1)).toBe('11.0');
    expect(quotientHalfUp(2872 * 1000, 366_910, 1)).toBe('7.8');
  });
});

describe('A percent change', () => {
  it('from nothing is unknown', () => {
    expect(percentChange(0, 7, 1)).toBeNull();
    expect(percentChange(7, 0, 1)).toBe('-100.0');
  });

  it.each([
    [2016, 111, 127, '14.4'],
    [2017, 127, 106, '-16.5'],
    [2018, 106, 102, '-3.8'],
    [2019, 102, 90, '-11.8'],
    [2020, 90, 64, '-28.9'],
    [2021, 64, 106, '65.6'],
  ])('is as computed from the totals Slagelse published: %i', (_year, older, newer, change) => {
    expect(percentChange(older, newer, 1)).toBe(change);
  });

  it.each([
    ['complaints fell 35 percent', [170, 171, 172], (older: number) => percentChange(older, 111, 0), '-35'],
    ['contacts rose 12 percent', [337, 338, 339], (older: number) => percentChange(older, 378, 0), '12'],
    ['6 to 11 rose 83 percent', [6], (older: number) => percentChange(older, 11, 0), '83'],
  ])(
    'in whole percent holds for exactly the counts that Slagelse’s claim allows: %s',
    (_claim, fitting, change, claimed) => {
      const fits = Array.from({ length: 1000 }, (_, older) => older).filter((older) => change(older) === claimed);
      expect(fits).toEqual(fitting);
    },
  );

  it('is relative to the older value: 66 to 69 percent is three points and 4.5 percent', () => {
    expect(percentChange(66, 69, 1)).toBe('4.5');
  });

  it('does not reproduce the 33 percent that Kolding claimed for the first half of 2013', () => {
    expect(percentChange(60 + 147, 49 + 190, 1)).toBe('15.5');
    expect(percentChange(147, 190, 1)).toBe('29.3');
  });

  it('has the sign of the difference, and is nought only where it rounds to it', () => {
    assert(
      property(integer({ min: 1, max: 1000 }), nat(1000), (older, newer) => {
        expect(Math.sign(Number(percentChange(older, newer, 1)))).toBe(Math.sign(newer - older));
      }),
    );
  });
});
