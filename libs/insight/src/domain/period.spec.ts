import { assert, constantFrom, date, property } from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import { buckets } from './cut.js';
import { isPartial, lastDayOf, mostPeriods, periodOf, periodsIn, windowOf } from './period.js';

const anyDay = date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }).map((day) =>
  day.toISOString().slice(0, 10),
);
const anyBucket = constantFrom(...buckets);

describe('A period', () => {
  it.each([
    ['2021-04-30', 'month', '2021-04', '2021-04-01', '2021-04-30'],
    ['2024-02-29', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2021-12-31', 'month', '2021-12', '2021-12-01', '2021-12-31'],
    ['2021-06-30', 'quarter', '2021-Q2', '2021-04-01', '2021-06-30'],
    ['2021-10-01', 'quarter', '2021-Q4', '2021-10-01', '2021-12-31'],
    ['2021-07-15', 'year', '2021', '2021-01-01', '2021-12-31'],
    ['0999-01-01', 'year', '0999', '0999-01-01', '0999-12-31'],
  ] as const)('that holds %s by %s is %s', (day, bucket, name, from, to) => {
    expect(periodOf(day, bucket)).toEqual({ name, from, to });
  });

  it('ends the day before the next one begins, and holds each of its days', () => {
    assert(
      property(anyDay, anyBucket, (day, bucket) => {
        const period = periodOf(day, bucket);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodOf(period.from, bucket)).toEqual(period);
        expect(periodOf(addDays(period.to, 1), bucket).from).toBe(addDays(period.to, 1));
        expect(periodOf(addDays(period.from, -1), bucket).to).toBe(addDays(period.from, -1));
      }),
    );
  });
});

describe('The periods of a window', () => {
  it('follow each other without a gap and cover its first and last day', () => {
    assert(
      property(anyDay, anyDay, (one, other) => {
        const window = one < other ? { from: one, to: other } : { from: other, to: one };
        const periods = periodsIn(window, 'year');
        expect(periods[0]).toEqual(periodOf(window.from, 'year'));
        expect(periods.at(-1)).toEqual(periodOf(window.to, 'year'));
        periods.slice(1).forEach((period, index) => {
          expect(period.from).toBe(addDays(periods[index]?.to ?? '', 1));
        });
      }),
    );
  });

  it('are refused when there are more than the most that are shown', () => {
    expect(periodsIn({ from: '1981-01-01', to: '2020-12-31' }, 'month')).toHaveLength(mostPeriods);
    expect(() => periodsIn({ from: '1980-12-31', to: '2020-12-31' }, 'month')).toThrow(
      expect.objectContaining({
        code: 'trend-too-many-periods',
        facts: { periods: 481, most: mostPeriods, from: '1980-12-31', to: '2020-12-31' },
      }),
    );
  });
});

const reading = { day: '2021-07-15', lastFinishedDay: '2021-07-14' };

describe('A window', () => {
  it('begins as asked, or with the period of the earliest day that was counted', () => {
    expect(windowOf({ from: '2021-02-03' }, '2020-05-06', 'month', reading).from).toBe('2021-02-03');
    expect(windowOf({}, '2020-05-06', 'quarter', reading)).toEqual({ from: '2020-04-01', to: '2021-07-15' });
    expect(windowOf({}, null, 'year', reading)).toEqual({ from: '2021-01-01', to: '2021-07-15' });
    expect(windowOf({ to: '2019-03-04' }, null, 'month', reading)).toEqual({ from: '2019-03-01', to: '2019-03-04' });
  });

  it('ends as asked, never after the day of reading', () => {
    expect(lastDayOf({ to: '2021-07-14' }, reading)).toBe('2021-07-14');
    expect(lastDayOf({ to: '2021-12-31' }, reading)).toBe('2021-07-15');
    expect(lastDayOf({}, reading)).toBe('2021-07-15');
  });

  it('cannot end before it begins, nor begin after the day of reading', () => {
    const backwards = { from: '2021-02-02', to: '2021-02-01' };
    expect(() => lastDayOf(backwards, reading)).toThrow(
      expect.objectContaining({ code: 'trend-from-after-to', facts: backwards }),
    );
    expect(() => lastDayOf({ from: '2021-07-16' }, reading)).toThrow(
      expect.objectContaining({
        code: 'trend-from-in-the-future',
        facts: { from: '2021-07-16', readOn: '2021-07-15' },
      }),
    );
    expect(lastDayOf({ from: '2021-07-15', to: '2021-07-15' }, reading)).toBe('2021-07-15');
  });
});

describe('A period in a window', () => {
  const year = { from: '2021-01-01', to: '2021-07-15' };

  it('is partial until its last day is over', () => {
    expect(isPartial(periodOf('2021-06-30', 'month'), year, reading)).toBe(false);
    expect(isPartial(periodOf('2021-07-01', 'month'), year, reading)).toBe(true);
    const lastDay = { day: '2021-07-31', lastFinishedDay: '2021-07-30' };
    const asOf = { day: '2021-07-31', lastFinishedDay: '2021-07-31' };
    expect(isPartial(periodOf('2021-07-01', 'month'), { ...year, to: '2021-07-31' }, lastDay)).toBe(true);
    expect(isPartial(periodOf('2021-07-01', 'month'), { ...year, to: '2021-07-31' }, asOf)).toBe(false);
  });

  it('is partial when the window cuts it', () => {
    const window = { from: '2021-01-02', to: '2021-05-30' };
    expect(isPartial(periodOf('2021-01-15', 'month'), window, reading)).toBe(true);
    expect(isPartial(periodOf('2021-02-15', 'month'), window, reading)).toBe(false);
    expect(isPartial(periodOf('2021-05-15', 'month'), window, reading)).toBe(true);
  });
});
