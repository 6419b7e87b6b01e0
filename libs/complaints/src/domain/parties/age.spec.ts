import fc from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import { ageBetween, ageOn } from './age.js';

const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2005-01-01', days));

describe('Age', () => {
  it.each([
    ['2016-03-01', '2026-02-28', 9],
    ['2016-03-01', '2026-03-01', 10],
    ['2016-02-29', '2026-02-28', 9],
    ['2016-02-29', '2026-03-01', 10],
    ['2016-02-29', '2028-02-29', 12],
    ['2008-03-01', '2026-02-28', 17],
    ['2008-03-01', '2026-03-01', 18],
    ['1950-03-01', '2026-03-01', 18],
    ['2026-05-01', '2026-03-01', 0],
  ])('of who was born on %s is on %s: %d', (bornOn, on, years) => {
    expect(ageOn(bornOn, on)).toEqual({ years, on });
  });

  it('on another day lies between what is known of it, and is known exactly on the day it was taken', () => {
    fc.assert(
      fc.property(day, day, day, (bornOn, taken, on) => {
        const { least, most } = ageBetween(ageOn(bornOn, taken), on);
        const { years } = ageOn(bornOn, on);
        expect(least).toBeLessThanOrEqual(years);
        // Of an adult only the least is known to be so.
        expect(most).toBeGreaterThanOrEqual(years);
      }),
    );
    expect(ageBetween({ years: 9, on: '2026-03-01' }, '2026-03-01')).toEqual({ least: 9, most: 9 });
    expect(ageBetween({ years: 9, on: '2026-03-01' }, '2026-03-09')).toEqual({ least: 9, most: 10 });
    expect(ageBetween({ years: 10, on: '2026-03-09' }, '2026-03-01')).toEqual({ least: 9, most: 10 });
    expect(ageBetween({ years: 9, on: '2026-03-01' }, '2028-03-01')).toEqual({ least: 11, most: 12 });
    expect(ageBetween({ years: 10, on: '2026-03-09' }, '2024-03-01')).toEqual({ least: 7, most: 8 });
    expect(ageBetween({ years: 18, on: '2026-03-01' }, '2024-03-01')).toEqual({ least: 15, most: 18 });
  });
});
