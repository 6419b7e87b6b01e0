import { calendarOf, computeDeadline, type CalendarSwitch, type RuleCode } from './index.js';
import { ruleNamed } from './testing/rules.js';

const calendar = calendarOf();
const off = (name: CalendarSwitch) =>
  calendarOf({
    changes: 1,
    closingDays: [],
    switches: [{ switch: name, family: 'periods', on: false, validFrom: '2000-01-01' }],
  });
const compute = (code: RuleCode, on: string, by = calendar) =>
  computeDeadline(ruleNamed(code, on), { on, by: 'complaint-received' }, by);

describe('Four weeks (domain reference 1.8)', () => {
  it.each([
    ['2026-01-01', '2026-01-29', '2026-01-29', [], 'a holiday start does not move the start'],
    ['2026-03-06', '2026-04-03', '2026-04-07', ['langfredag', 'saturday', 'paaskedag', 'anden-paaskedag'], 'Easter'],
    ['2026-04-16', '2026-05-14', '2026-05-15', ['kristi-himmelfartsdag'], 'the Friday after is a weekday'],
    ['2026-04-03', '2026-05-01', '2026-05-01', [], 'store bededag no longer extends'],
    ['2023-04-07', '2023-05-05', '2023-05-08', ['store-bededag', 'saturday', 'sunday'], 'store bededag in 2023'],
    ['2026-05-08', '2026-06-05', '2026-06-08', ['grundlovsdag', 'saturday', 'sunday'], '5 June'],
    ['2026-11-21', '2026-12-19', '2026-12-21', ['saturday', 'sunday'], 'the end of a week'],
    ['2026-11-26', '2026-12-24', '2026-12-28', ['juleaftensdag', 'juledag', 'anden-juledag', 'sunday'], 'Christmas'],
    ['2026-12-03', '2026-12-31', '2027-01-04', ['nytaarsaftensdag', 'nytaarsdag', 'saturday', 'sunday'], 'New Year'],
  ])('from %s are due on %s and end on %s at the latest, moved by %p: %s', (received, dueOn, latestOn, moved) => {
    for (const code of ['APPEAL_4W', 'REASSESS_4W'] as const) {
      const deadline = compute(code, received);
      expect(deadline).toMatchObject({ dueOn, latestOn, calendar: 'dk-1' });
      expect(deadline.movedBy.map(({ why }) => why)).toEqual(moved);
    }
  });

  it.each([
    ['2026-05-08', 'grundlovsdag', '2026-06-05'],
    ['2026-11-26', 'juleaftensdag', '2026-12-24'],
    ['2026-12-03', 'nytaarsaftensdag', '2026-12-31'],
  ] as const)('from %s with the switch for %s off end on %s', (received, name, latestOn) => {
    expect(compute('APPEAL_4W', received, off(name))).toMatchObject({ latestOn, movedBy: [], calendar: 'dk-1+1' });
  });

  it('are judged by the latest date for a citizen and by the unmoved one for the municipality', () => {
    expect(compute('APPEAL_4W', '2026-03-06')).toMatchObject({ judgedBy: 'latest', countsOn: '2026-04-07' });
    expect(compute('REASSESS_4W', '2026-03-06')).toMatchObject({ judgedBy: 'due', countsOn: '2026-04-03' });
  });

  it('are judged by the other date where a setting of the rule says so', () => {
    const rule = { ...ruleNamed('REASSESS_4W'), judgedBy: 'latest' } as const;
    expect(computeDeadline(rule, { on: '2026-03-06', by: 'complaint-received' }, calendar).countsOn).toBe('2026-04-07');
  });

  it('hold everything that explains them', () => {
    expect(compute('APPEAL_4W', '2026-04-16')).toEqual({
      rule: { code: 'APPEAL_4W', version: 1 },
      startedOn: '2026-04-16',
      startedAt: null,
      startedBy: 'complaint-received',
      length: { unit: 'weeks', n: 4 },
      dueOn: '2026-05-14',
      latestOn: '2026-05-15',
      judgedBy: 'latest',
      countsOn: '2026-05-15',
      countsAt: null,
      movedBy: [{ on: '2026-05-14', why: 'kristi-himmelfartsdag', name: null }],
      passedOver: [],
      pausedDays: 0,
      pausedSince: null,
      dueBeforeExtension: null,
      calendar: 'dk-1',
    });
  });

  it('move past a closing day of the municipality, where they end there', () => {
    const closed = calendarOf({ changes: 1, closingDays: [{ on: '2026-05-15', name: 'Lukket' }], switches: [] });
    expect(compute('APPEAL_4W', '2026-04-16', closed)).toMatchObject({
      latestOn: '2026-05-18',
      movedBy: [
        { why: 'kristi-himmelfartsdag' },
        { why: 'closing-day', name: 'Lukket' },
        { why: 'saturday' },
        { why: 'sunday' },
      ],
    });
    expect(compute('APPEAL_BU_4W', '2026-04-16', closed).latestOn).toBe('2026-05-15');
  });
});

describe('Days and months', () => {
  it('count 14 days without the first', () => {
    expect(compute('FORWARD_PART_14D', '2026-12-17')).toMatchObject({ dueOn: '2026-12-31', latestOn: '2027-01-04' });
  });

  it.each([
    ['2026-04-02', '2026-04-08'],
    ['2026-03-30', '2026-04-05'],
    ['2024-02-26', '2024-03-03'],
    ['2026-12-28', '2027-01-03'],
  ])('count a chair’s 7 days with the day of execution, and never move them: %s, %s', (executed, dueOn) => {
    expect(compute('CHAIR_APPROVAL_7D', executed)).toMatchObject({ dueOn, latestOn: dueOn, movedBy: [] });
  });

  it.each([
    ['CHAIR_VALID_1M', '2026-01-31', '2026-02-28', '2026-02-28'],
    ['CHAIR_VALID_1M', '2024-01-31', '2024-02-29', '2024-02-29'],
    ['BFU_4M', '2026-10-31', '2027-02-28', '2027-03-01'],
    ['PLAN_3M', '2026-03-05', '2026-06-05', '2026-06-08'],
    ['FOLLOWUP_3M', '2026-10-01', '2027-01-01', '2027-01-04'],
    ['AST_8W', '2026-02-06', '2026-04-03', '2026-04-07'],
  ] as const)('%s from %s is due on %s and ends on %s', (code, on, dueOn, latestOn) => {
    expect(compute(code, on)).toMatchObject({ dueOn, latestOn });
  });

  it('give a local rule the length that comes with its start', () => {
    const start = { on: '2026-01-05', by: 'remittal-received', length: { unit: 'weeks', n: 6 } } as const;
    expect(computeDeadline(ruleNamed('REMIT_CASE'), start, calendar)).toMatchObject({
      length: { unit: 'weeks', n: 6 },
      dueOn: '2026-02-16',
    });
  });
});

describe('Hours', () => {
  const from = (at: string, on: string) =>
    computeDeadline(ruleNamed('CHAIR_NOTICE_24H'), { on, at, by: 'chair-decision-executed' }, calendar);

  it.each([
    ['an ordinary day', '2026-04-02', '2026-04-02T12:30:00.000Z', '2026-04-03T12:30:00.000Z', '2026-04-03'],
    [
      'the spring night, which is an hour shorter',
      '2026-03-28',
      '2026-03-28T22:30:00.000Z',
      '2026-03-29T22:30:00.000Z',
      '2026-03-30',
    ],
    [
      'the autumn night, which is an hour longer',
      '2026-10-25',
      '2026-10-24T22:15:00.000Z',
      '2026-10-25T22:15:00.000Z',
      '2026-10-25',
    ],
    ['a zone', '2026-07-01', '2026-07-01T23:30:00+02:00', '2026-07-02T21:30:00.000Z', '2026-07-02'],
  ])('run for as many hours over %s', (_, on, at, countsAt, countsOn) => {
    expect(from(at, on)).toMatchObject({ startedAt: at, countsAt, dueOn: countsOn, latestOn: countsOn, countsOn });
  });

  it.each([null, undefined])('give the whole day where the time is not known (%p)', (at) => {
    const start = { on: '2026-04-02', by: 'chair-decision-executed', ...(at === undefined ? {} : { at }) };
    expect(computeDeadline(ruleNamed('CHAIR_NOTICE_24H'), start, calendar)).toEqual({
      rule: { code: 'CHAIR_NOTICE_24H', version: 2 },
      startedOn: '2026-04-02',
      startedAt: null,
      startedBy: 'chair-decision-executed',
      length: { unit: 'hours', n: 24 },
      dueOn: '2026-04-03',
      latestOn: '2026-04-03',
      judgedBy: 'due',
      countsOn: '2026-04-03',
      countsAt: null,
      movedBy: [],
      passedOver: [],
      pausedDays: 0,
      pausedSince: null,
      dueBeforeExtension: null,
      calendar: 'dk-1',
    });
  });

  it('round up to whole days where the time is not known', () => {
    const start = { on: '2026-04-02', by: 'notification-received', length: { unit: 'hours', n: 25 } } as const;
    expect(computeDeadline(ruleNamed('UNDERRETNING_24H'), start, calendar).dueOn).toBe('2026-04-04');
  });
});

describe('What the caller must have checked', () => {
  const reply =
    (on: string, n: number, unit: 'days' | 'hours' | 'weeks' | 'months' = 'days') =>
    () =>
      computeDeadline(ruleNamed('REPLY'), { on, by: 'complaint-received', length: { unit, n } }, calendar);

  it.each(['1899-12-31', '2200-01-01', '2026-02-30', '2026-13-01', '2026-1-1', '20260101', 'yesterday', ''])(
    'is no start on %s',
    (on) => {
      expect(reply(on, 5)).toThrow(
        new RangeError(`A clock starts on a date from 1900-01-01 to 2199-12-31, not on ${on}`),
      );
    },
  );

  it.each(['1900-01-01', '2199-12-31'])('may start on %s', (on) => {
    expect(reply(on, 5)).not.toThrow();
  });

  it.each([0, -1, 1.5, 3_651, Number.NaN])('is no length of %p days', (n) => {
    expect(reply('2026-01-05', n)).toThrow(new RangeError(`${n} days is no length: whole, from 1 to 3650`));
  });

  it.each([
    ['weeks', 520],
    ['months', 120],
    ['days', 3_650],
    ['hours', 8_760],
  ] as const)('may be at most so many %s: %i', (unit, n) => {
    expect(reply('2026-01-05', n, unit)).not.toThrow();
    expect(reply('2026-01-05', n + 1, unit)).toThrow(RangeError);
  });

  it('is a local length that nobody gave', () => {
    expect(() => computeDeadline(ruleNamed('ACK'), { on: '2026-01-05', by: 'complaint-received' }, calendar)).toThrow(
      new RangeError('ACK has a local length: give it with the start'),
    );
  });
});
