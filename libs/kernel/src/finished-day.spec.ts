import { finishedDay, lastFinishedDay } from './finished-day.js';

describe('A day as of which something is asked', () => {
  it.each([
    ['2021-07-14T21:59:59.999Z', '2021-07-13'],
    ['2021-07-14T22:00:00.000Z', '2021-07-14'],
    ['2021-01-14T22:59:59.999Z', '2021-01-13'],
    ['2021-01-14T23:00:00.000Z', '2021-01-14'],
  ])('is over in Denmark: at %s the latest is %s', (now, latest) => {
    expect(lastFinishedDay(now)).toBe(latest);
    expect(finishedDay(latest, now)).toBe(latest);
    expect(finishedDay('1999-12-31', now)).toBe('1999-12-31');
  });

  it('is neither today nor a day to come', () => {
    const refused = expect.objectContaining({
      code: 'as-of-not-a-finished-day',
      facts: { asOf: '2021-07-14', latest: '2021-07-13' },
    });
    expect(() => finishedDay('2021-07-14', '2021-07-14T21:59:59.999Z')).toThrow(refused);
    expect(() => finishedDay('2021-07-16', '2021-07-14T22:00:00.000Z')).toThrow('as-of-not-a-finished-day');
  });
});
