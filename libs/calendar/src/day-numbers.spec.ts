import { dateOf, dayNumberOf, monthsLater, weekdayOf } from './day-numbers.js';

describe('A day as a number', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1970-01-04', 3, 0],
    ['1969-12-31', -1, 3],
    ['1960-02-29', -3594, 1],
    ['2026-04-03', 20_546, 5],
  ])('%s is day %i and weekday %i', (date, number, weekday) => {
    expect([dayNumberOf(date), dateOf(number), weekdayOf(number)]).toEqual([number, date, weekday]);
  });
});

describe('Months later', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-09-01', 4, '2027-01-01'],
  ])('%s and %i months is %s: the same day number, or the month’s last day', (date, months, later) => {
    expect(dateOf(monthsLater(dayNumberOf(date), months))).toBe(later);
  });
});
