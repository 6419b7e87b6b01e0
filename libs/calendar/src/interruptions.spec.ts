import { calendarOf, computeDeadline, type Extension, type Interruptions, type Length, type Pause } from './index.js';
import { goalOf, ruleNamed } from './testing/rules.js';

const calendar = calendarOf();
const workingDays = (n: number): Length => ({ unit: 'working-days', n, convention: 'B' });
const tenDays: Length = { unit: 'days', n: 10 };

/** A goal that starts on Monday 1 June 2026. */
const goal = (length: Length, { pauses = [], extensions = [] }: Partial<Interruptions> = {}, most?: number | null) =>
  computeDeadline(
    goalOf(length),
    { on: '2026-06-01', by: 'complaint-received', ...(most === undefined ? {} : { extension: { longest: most } }) },
    calendar,
    { pauses, extensions },
  );
const paused = (...pauses: readonly Pause[]) => goal(tenDays, { pauses });
const extended = (...extensions: readonly Extension[]) => goal(workingDays(5), { extensions });

describe('A pause', () => {
  it('gives its days back: the first stands still, the last counts again', () => {
    expect(paused({ from: '2026-06-03', to: '2026-06-05' })).toMatchObject({ dueOn: '2026-06-13', pausedDays: 2 });
  });

  it('that ends on its first day moves nothing', () => {
    expect(paused({ from: '2026-06-03', to: '2026-06-03' })).toEqual(paused());
  });

  it('that ends before it begins moves nothing', () => {
    expect(paused({ from: '2026-06-05', to: '2026-06-03' })).toEqual(paused());
  });

  it.each([
    ['overlap', { from: '2026-06-03', to: '2026-06-06' }, { from: '2026-06-05', to: '2026-06-08' }, 5],
    ['touch', { from: '2026-06-03', to: '2026-06-05' }, { from: '2026-06-05', to: '2026-06-08' }, 5],
    ['nest', { from: '2026-06-03', to: '2026-06-08' }, { from: '2026-06-05', to: '2026-06-06' }, 5],
    ['are the same', { from: '2026-06-03', to: '2026-06-05' }, { from: '2026-06-03', to: '2026-06-05' }, 2],
    ['lie apart', { from: '2026-06-03', to: '2026-06-05' }, { from: '2026-06-08', to: '2026-06-09' }, 3],
  ])('beside another is counted once where they %s', (_, one, other, days) => {
    expect(paused(one, other).pausedDays).toBe(days);
    expect(paused(other, one)).toEqual(paused(one, other));
  });

  it('gives back working days to a goal in working days, not the weekend or the holiday in it', () => {
    const pauses = [{ from: '2026-06-05', to: '2026-06-09' }];
    expect(goal(workingDays(10), { pauses })).toMatchObject({ dueOn: '2026-06-17', pausedDays: 2 });
  });

  it('gives nothing back for days before the start, or after the goal is over', () => {
    expect(paused({ from: '2026-05-20', to: '2026-06-02' }).pausedDays).toBe(0);
    expect(paused({ from: '2026-05-20', to: '2026-06-03' }).pausedDays).toBe(1);
    expect(paused({ from: '2026-06-12', to: '2026-06-30' })).toEqual(paused());
    expect(paused({ from: '2026-06-11', to: '2026-06-12' })).toMatchObject({ dueOn: '2026-06-12', pausedDays: 1 });
  });

  it('keeps the day from which it counts again in a goal of months', () => {
    const pauses = [{ from: '2026-06-10', to: '2026-06-20' }];
    expect(goal({ unit: 'months', n: 1 }, { pauses })).toMatchObject({ dueOn: '2026-07-11', latestOn: '2026-07-13' });
  });

  it('that has not ended gives nothing back yet, and says since when it holds', () => {
    expect(paused({ from: '2026-06-09', to: null })).toMatchObject({
      dueOn: '2026-06-11',
      pausedDays: 0,
      pausedSince: '2026-06-09',
    });
    expect(paused({ from: '2026-06-09', to: null }, { from: '2026-06-04', to: null }).pausedSince).toBe('2026-06-04');
    expect(paused({ from: '2026-06-03', to: '2026-06-04' }).pausedSince).toBeNull();
  });

  it('holds from the start at the earliest, and not once the goal is over', () => {
    expect(paused({ from: '2026-05-20', to: null }).pausedSince).toBe('2026-06-01');
    expect(paused({ from: '2026-06-11', to: null }).pausedSince).toBe('2026-06-11');
    expect(paused({ from: '2026-06-12', to: null }).pausedSince).toBeNull();
  });

  it('stops no statutory clock', () => {
    const rule = ruleNamed('REASSESS_4W');
    const start = { on: '2026-06-01', by: 'complaint-received' };
    const pauses = [
      { from: '2026-06-02', to: '2026-06-12' },
      { from: '2026-06-15', to: null },
    ];
    expect(computeDeadline(rule, start, calendar, { pauses, extensions: [] })).toEqual(
      computeDeadline(rule, start, calendar),
    );
  });
});

describe('An extension', () => {
  it('by a number of days adds them in the goal’s own unit, and several add up', () => {
    expect(extended({ by: 5 })).toMatchObject({ dueOn: '2026-06-15', dueBeforeExtension: '2026-06-08' });
    expect(extended({ by: 2 }, { by: 3 })).toEqual(extended({ by: 5 }));
    expect(goal(tenDays, { extensions: [{ by: 5 }] }).dueOn).toBe('2026-06-16');
  });

  it('until a day ends on it, and the last of several holds', () => {
    expect(extended({ until: '2026-06-17' })).toMatchObject({ dueOn: '2026-06-17', dueBeforeExtension: '2026-06-08' });
    expect(extended({ until: '2026-06-17' }, { until: '2026-06-12' }).dueOn).toBe('2026-06-17');
    expect(extended({ until: '2026-06-12' }, { by: 8 }).dueOn).toBe('2026-06-18');
  });

  it('until a day off has that day for its unmoved date and the next working day for its latest', () => {
    expect(extended({ until: '2026-06-13' })).toMatchObject({ dueOn: '2026-06-13', latestOn: '2026-06-15' });
  });

  it('until a holiday names it as what moved the date, not as what was passed over', () => {
    const rule = goalOf(workingDays(4));
    const start = { on: '2026-05-18', by: 'complaint-received' };
    const extensions = [{ until: '2026-05-25' }];
    const { dueOn, latestOn, passedOver, movedBy } = computeDeadline(rule, start, calendar, { pauses: [], extensions });
    expect([dueOn, latestOn]).toEqual(['2026-05-25', '2026-05-26']);
    expect(passedOver.map(({ why }) => why)).toEqual(['pinsedag']);
    expect(movedBy.map(({ why }) => why)).toEqual(['anden-pinsedag']);
  });

  it.each([{ by: 0 }, { by: -3 }, { until: '2026-06-08' }, { until: '2026-06-02' }])(
    'never shortens: %p',
    (extension) => {
      expect(extended(extension)).toEqual(extended());
      expect(extended({ by: 4 }, extension)).toEqual(extended({ by: 4 }));
    },
  );

  it('goes no further than the rule’s maximum, however it is given', () => {
    expect(extended({ by: 20 }).dueOn).toBe('2026-07-06');
    expect(extended({ by: 21 }).dueOn).toBe('2026-07-06');
    expect(extended({ by: 12 }, { by: 12 }).dueOn).toBe('2026-07-06');
    expect(extended({ until: '2026-12-01' }).dueOn).toBe('2026-07-06');
  });

  it('goes no further than a local maximum where there is one, and where there is none, ten years', () => {
    expect(goal(tenDays, { extensions: [{ by: 30 }] }, 3).dueOn).toBe('2026-06-14');
    expect(goal(tenDays, { extensions: [{ by: 30 }] }, null).dueOn).toBe('2026-07-11');
    expect(goal(tenDays, { extensions: [{ by: 99_999 }] }, null).dueOn).toBe('2036-06-08');
    expect(goal(tenDays, { extensions: [{ by: 99_999 }] }, 99_999).dueOn).toBe('2036-06-08');
  });

  it('is nothing to a rule that knows none', () => {
    const rule = ruleNamed('BFU_4M');
    const start = { on: '2026-06-01', by: 'need-known' };
    const extensions = [{ by: 5 }];
    expect(computeDeadline(rule, start, calendar, { pauses: [], extensions })).toEqual(
      computeDeadline(rule, start, calendar),
    );
    const local = { ...start, length: tenDays, extension: null };
    expect(computeDeadline(ruleNamed('REPLY'), local, calendar, { pauses: [], extensions }).dueOn).toBe('2026-06-11');
  });

  it('lets a pause in the longer time give its days back', () => {
    const both = goal(workingDays(5), {
      pauses: [{ from: '2026-06-10', to: '2026-06-12' }],
      extensions: [{ by: 5 }],
    });
    expect(both).toMatchObject({ dueOn: '2026-06-17', pausedDays: 2, dueBeforeExtension: '2026-06-08' });
  });

  it('is counted from the date that pauses have made, and so is its maximum', () => {
    const pauses = [{ from: '2026-06-02', to: '2026-06-04' }];
    expect(goal(workingDays(5), { pauses, extensions: [{ by: 50 }] }).dueOn).toBe('2026-07-08');
    expect(goal(workingDays(5), { pauses, extensions: [{ until: '2026-12-01' }] }).dueOn).toBe('2026-07-08');
  });
});
