import fc from 'fast-check';
import { addDays } from '@lydhoer/kernel';
import { calendarOf, computeDeadline, workingDayConventions, type WorkingDayConvention } from './index.js';
import { goalOf, ruleNamed } from './testing/rules.js';

const calendar = calendarOf();
const compute = (on: string, n: number, convention: WorkingDayConvention, by = calendar) =>
  computeDeadline(goalOf({ unit: 'working-days', n, convention }), { on, by: 'complaint-received' }, by);

describe('Working days by the four conventions (figures.md 6)', () => {
  it.each([
    ['2026-03-27', 5, ['2026-04-07', '2026-04-08', '2026-04-08', '2026-04-03']],
    ['2026-03-28', 20, ['2026-04-29', '2026-04-29', '2026-04-30', '2026-04-27']],
    ['2026-04-02', 10, ['2026-04-20', '2026-04-20', '2026-04-21', '2026-04-16']],
    ['2023-05-04', 5, ['2023-05-11', '2023-05-12', '2023-05-12', '2023-05-11']],
    ['2024-04-25', 5, ['2024-05-01', '2024-05-02', '2024-05-02', '2024-05-02']],
  ])('received %s, %i days', (received, n, dates) => {
    const deadlines = workingDayConventions.map((convention) => compute(received, n, convention));
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(dates);
    expect(deadlines.map(({ latestOn }) => latestOn)).toEqual(dates);
  });

  it('are 7 and 14 by convention B for access to documents', () => {
    const dates = (['AKTINDSIGT_7WD', 'AKTINDSIGT_14WD'] as const).map(
      (code) => computeDeadline(ruleNamed(code), { on: '2026-03-27', by: 'access-request-received' }, calendar).dueOn,
    );
    expect(dates).toEqual(['2026-04-10', '2026-04-21']);
  });

  it('count 5 June, 24 and 31 December and 1 May, unless they are switched', () => {
    expect(compute('2026-12-23', 1, 'B').dueOn).toBe('2026-12-24');
    const switched = calendarOf({
      changes: 1,
      closingDays: [],
      switches: [{ switch: 'juleaftensdag', family: 'working-days', on: true, validFrom: '2026-12-01' }],
    });
    expect(compute('2026-12-23', 1, 'B', switched).dueOn).toBe('2026-12-28');
  });

  it('name the holidays that were passed over, not the weekends', () => {
    const { passedOver, movedBy } = compute('2026-04-01', 3, 'B');
    expect(passedOver.map(({ on, why }) => [on, why])).toEqual([
      ['2026-04-02', 'skaertorsdag'],
      ['2026-04-03', 'langfredag'],
      ['2026-04-05', 'paaskedag'],
      ['2026-04-06', 'anden-paaskedag'],
    ]);
    expect(movedBy).toEqual([]);
  });

  it('name a holiday on which it was received, and none by convention D', () => {
    expect(compute('2026-04-06', 1, 'C').passedOver.map(({ why }) => why)).toEqual(['anden-paaskedag']);
    expect(compute('2026-03-27', 5, 'D').passedOver).toEqual([]);
  });

  it('pass over a closing day, but not by convention D', () => {
    const closed = calendarOf({ changes: 1, closingDays: [{ on: '2026-06-16', name: 'Lukket' }], switches: [] });
    expect(compute('2026-06-15', 1, 'B', closed)).toMatchObject({
      dueOn: '2026-06-17',
      passedOver: [{ on: '2026-06-16', why: 'closing-day', name: 'Lukket' }],
    });
    expect(compute('2026-06-15', 1, 'D', closed).dueOn).toBe('2026-06-16');
  });

  it('differ as their definitions say', () => {
    const received = fc.integer({ min: 0, max: 7_000 }).map((days) => addDays('2015-01-01', days));
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 60 }), (on, n) => {
        const due = (convention: WorkingDayConvention, days: number) => compute(on, days, convention).dueOn;
        const onWorkingDay = calendar.dayOff(on, 'working-days') === null;
        expect(due('A', n + 1)).toBe(onWorkingDay ? due('B', n) : due('C', n));
        expect(due('B', n) === due('C', n)).toBe(onWorkingDay);
        expect(calendar.dayOff(due('B', n), 'working-days')).toBeNull();
      }),
    );
  });
});
