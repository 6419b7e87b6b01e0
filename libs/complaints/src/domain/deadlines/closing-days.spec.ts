import { calendarOf } from '@lydhoer/calendar';
import { daysBetween } from '@lydhoer/kernel';
import { withClosingDays } from './closing-days.js';

const calendar = withClosingDays(calendarOf(), [
  { on: '2026-03-10', name: 'Flytning' },
  { on: '2026-04-03', name: 'Også lukket' },
]);
const byNumber = (on: string, ...asked: Parameters<typeof calendar.daysOff>) =>
  calendar.daysOff(...asked)(daysBetween('1970-01-01', on));

describe('A calendar with closing days that there might be', () => {
  const closed = { on: '2026-03-10', why: 'closing-day', name: 'Flytning' };

  it('has them off for rules that heed them', () => {
    expect(calendar.dayOff('2026-03-10', 'periods')).toEqual(closed);
    expect(byNumber('2026-03-10', 'working-days', true)).toEqual(closed);
    expect(calendar.dayOff('2026-03-11', 'periods')).toBeNull();
    expect(byNumber('2026-03-11', 'periods', true)).toBeNull();
  });
  it('has them on for rules that do not heed them, and for letters', () => {
    expect(calendar.dayOff('2026-03-10', 'periods', false)).toBeNull();
    expect(byNumber('2026-03-10', 'periods', false)).toBeNull();
    expect(calendar.dayOff('2026-03-10', 'delivery')).toBeNull();
    expect(byNumber('2026-03-10', 'delivery', true)).toBeNull();
  });
  it('calls a holiday a holiday', () => {
    expect(calendar.dayOff('2026-04-03', 'periods')).toMatchObject({ why: 'langfredag' });
    expect(byNumber('2026-04-03', 'periods', true)).toMatchObject({ why: 'langfredag' });
  });
  it('has a version of its own, and without any such day is the calendar itself', () => {
    expect(calendar.version).toBe('dk-1?');
    const own = calendarOf();
    expect(withClosingDays(own, [])).toBe(own);
  });
});
