import { readingAsOf, readingAt, readingNow } from './reading.js';

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
