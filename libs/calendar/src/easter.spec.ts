import fc from 'fast-check';
import { easterSunday } from './easter.js';

describe('Easter Sunday', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('of %i is %s, as the domain reference has it', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2014, '2014-04-20'],
    [2033, '2033-04-17'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('of %i is %s: the earliest, the latest and the years that simpler arithmetic gets wrong', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is the one that Gauss’s arithmetic gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        expect(easterSunday(year)).toBe(byGauss(year));
      }),
    );
  });
});

/** Gauss’s formula as Heiner Lichtenberg completed it in 1997 (Historia Mathematica 24, 441-444). */
function byGauss(year: number): string {
  const century = Math.floor(year / 100);
  const sun = Math.floor((3 * century + 3) / 4);
  const moon = 15 + sun - Math.floor((8 * century + 13) / 25);
  const cycle = year % 19;
  const seed = (19 * cycle + moon) % 30;
  const correction = Math.floor((seed + Math.floor(cycle / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + 2 - sun) % 7);
  const march = fullMoon + 7 - ((((fullMoon - firstSunday) % 7) + 7) % 7);
  return new Date(Date.UTC(year, 2, march)).toISOString().slice(0, 10);
}
