import { assert, date, property } from 'fast-check';
import { addDays, dateInDenmark } from '@lydhoer/kernel';
import { endOfDayInDenmark, readingAsOf, readingAt, readingNow } from './reading.js';

describe('A reading', () => {
  it('now or at an event is of a day that is not over', () => {
    expect(readingNow('2021-07-14T22:30:00.000Z')).toEqual({ day: '2021-07-15', lastFinishedDay: '2021-07-14' });
    expect(readingAt('2021-01-14T22:30:00.000Z')).toEqual({ day: '2021-01-14', lastFinishedDay: '2021-01-13' });
  });

  it('as of a day is of a day that is over', () => {
    expect(readingAsOf('2021-07-14', '2021-07-14T22:00:00.000Z')).toEqual({
      day: '2021-07-14',
      lastFinishedDay: '2021-07-14',
    });
  });

  it('as of today or tomorrow in Denmark is refused', () => {
    expect(() => readingAsOf('2021-07-14', '2021-07-14T21:59:59.999Z')).toThrow(
      expect.objectContaining({
        code: 'as-of-not-a-finished-day',
        facts: { asOf: '2021-07-14', latest: '2021-07-13' },
      }),
    );
    expect(() => readingAsOf('2021-07-16', '2021-07-14T22:00:00.000Z')).toThrow('as-of-not-a-finished-day');
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
    assert(
      property(date({ min: new Date('1950-01-01'), max: new Date('2037-12-30'), noInvalidDate: true }), (instant) => {
        const day = instant.toISOString().slice(0, 10);
        const end = Date.parse(endOfDayInDenmark(day));
        expect(dateInDenmark(new Date(end).toISOString())).toBe(addDays(day, 1));
        expect(dateInDenmark(new Date(end - 1).toISOString())).toBe(day);
      }),
    );
  });
});
