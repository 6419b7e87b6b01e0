import fc from 'fast-check';
import { addDays, dateInDenmark, daysBetween, endOfDayInDenmark, isPlainDate } from './plain-date.js';

describe('A plain date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-01-01'])('is a day that exists: %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-W05',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01',
    '+012026-01-01',
    '',
    20260101,
    null,
    undefined,
    ['2026-01-01'],
  ])('is not %p', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('counts days over the ends of months, years and leap days', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('is as many days from another as were added', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
    expect(daysBetween('2026-03-28', '2026-03-28')).toBe(0);
    const day = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(day, (days) => {
        expect(daysBetween('2000-01-01', addDays('2000-01-01', days))).toBe(days);
      }),
    );
  });

  it('comes back when as many days are taken away as were added', () => {
    const day = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(day, day, (from, days) => {
        const date = addDays('2000-01-01', from);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });
});

describe('The date in Denmark at an instant', () => {
  it.each([
    ['2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['2026-07-15T22:00:00.000Z', '2026-07-16'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['2026-03-29T00:30:00.000Z', '2026-03-29'],
    ['2026-07-16T00:30:00+02:00', '2026-07-16'],
  ])('%s is %s, in winter and in summer', (instant, date) => {
    expect(dateInDenmark(instant)).toBe(date);
  });
});

describe('A day in Denmark', () => {
  it.each([
    ['2021-01-31', '2021-01-31T23:00:00.000Z'],
    ['2021-07-31', '2021-07-31T22:00:00.000Z'],
    ['2021-03-27', '2021-03-27T23:00:00.000Z'],
    ['2021-03-28', '2021-03-28T22:00:00.000Z'],
    ['2021-10-30', '2021-10-30T22:00:00.000Z'],
    ['2021-10-31', '2021-10-31T23:00:00.000Z'],
  ])('%s ends at %s, summer time or not', (day, end) => {
    expect(endOfDayInDenmark(day)).toBe(end);
  });

  it('ends at the first instant of the next', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2037-12-30'), noInvalidDate: true }),
        (instant) => {
          const day = instant.toISOString().slice(0, 10);
          const end = Date.parse(endOfDayInDenmark(day));
          expect(dateInDenmark(new Date(end).toISOString())).toBe(addDays(day, 1));
          expect(dateInDenmark(new Date(end - 1).toISOString())).toBe(day);
        },
      ),
    );
  });
});
