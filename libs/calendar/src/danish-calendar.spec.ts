import { calendarOf, calendarSwitches, dayFamilies, type CalendarSwitch, type DayFamily } from './index.js';

const calendar = calendarOf();
const why = (on: string, family: DayFamily = 'periods') => calendar.dayOff(on, family)?.why ?? null;

describe('The Danish calendar', () => {
  it.each([
    ['2024', '03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20'],
    ['2025', '04-17', '04-18', '04-20', '04-21', '05-29', '06-08', '06-09'],
    ['2026', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25'],
    ['2027', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17'],
    ['2028', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05'],
  ])('has the movable holidays of %s on their days', (year, ...days) => {
    expect(days.map((day) => why(`${year}-${day}`))).toEqual([
      'skaertorsdag',
      'langfredag',
      'paaskedag',
      'anden-paaskedag',
      'kristi-himmelfartsdag',
      'pinsedag',
      'anden-pinsedag',
    ]);
  });

  it.each(dayFamilies)('has the fixed holidays for %s', (family) => {
    expect(['2026-01-01', '2026-12-25', '2026-12-26'].map((day) => why(day, family))).toEqual([
      'nytaarsdag',
      'juledag',
      'anden-juledag',
    ]);
  });

  it('has store bededag until and with 2023', () => {
    expect(why('2023-05-05')).toBe('store-bededag');
    expect(why('2022-05-13')).toBe('store-bededag');
    expect(why('2024-04-26')).toBeNull();
    expect(why('2026-05-01')).toBeNull();
  });

  it('tells Saturdays and Sundays from working days', () => {
    const week = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19', '2026-06-20', '2026-06-21'];
    expect(week.map((day) => why(day))).toEqual([null, null, null, null, null, 'saturday', 'sunday']);
    expect([why('1970-01-03'), why('1970-01-04'), why('1969-12-28'), why('1969-12-27')]).toEqual([
      'saturday',
      'sunday',
      'sunday',
      'saturday',
    ]);
  });

  it('says which day is off, and why', () => {
    expect(calendar.dayOff('2026-04-03', 'periods')).toEqual({ on: '2026-04-03', why: 'langfredag', name: null });
    expect(calendar.dayOff('2026-06-20', 'periods')).toEqual({ on: '2026-06-20', why: 'saturday', name: null });
  });

  it('answers a day the same when it is asked again', () => {
    expect([why('2026-04-07'), why('2026-04-07'), why('2026-04-06'), why('2026-04-06')]).toEqual([
      null,
      null,
      'anden-paaskedag',
      'anden-paaskedag',
    ]);
  });
});

describe('The half holidays', () => {
  const days: Readonly<Record<CalendarSwitch, string>> = {
    grundlovsdag: '2026-06-05',
    juleaftensdag: '2026-12-24',
    nytaarsaftensdag: '2026-12-31',
    'foerste-maj': '2026-05-01',
    'dagen-efter-kristi-himmelfart': '2026-05-15',
  };
  const offFor = (family: DayFamily) => calendarSwitches.filter((name) => why(days[name], family) === name);

  it('are 5 June, 24 and 31 December for weeks and months, and for letters on their way', () => {
    expect(offFor('periods')).toEqual(['grundlovsdag', 'juleaftensdag', 'nytaarsaftensdag']);
    expect(offFor('delivery')).toEqual(['grundlovsdag', 'juleaftensdag', 'nytaarsaftensdag']);
  });

  it('are none for what is counted in working days', () => {
    expect(offFor('working-days')).toEqual([]);
  });

  it.each(calendarSwitches)('can be switched for one family, from a day on: %s', (name) => {
    const on = days[name];
    const before = why(on) === null;
    const switched = calendarOf({
      changes: 1,
      closingDays: [],
      switches: [{ switch: name, family: 'periods', on: before, validFrom: '2026-01-01' }],
    });
    const isOff = (day: string, family: DayFamily) => switched.dayOff(day, family)?.why === name;
    expect(isOff(on, 'periods')).toBe(before);
    expect(dayFamilies.filter((family) => isOff(on, family) !== (why(on, family) === name))).toEqual(['periods']);
  });

  it('are as they were on days before a switch', () => {
    const switched = calendarOf({
      changes: 1,
      closingDays: [],
      switches: [{ switch: 'grundlovsdag', family: 'periods', on: false, validFrom: '2026-06-05' }],
    });
    expect(switched.dayOff('2025-06-05', 'periods')?.why).toBe('grundlovsdag');
    expect(switched.dayOff('2026-06-05', 'periods')).toBeNull();
    expect(switched.dayOff('2026-12-24', 'periods')?.why).toBe('juleaftensdag');
  });

  it('follow the switch that is valid last, and of two from one day the later', () => {
    const setting = (on: boolean, validFrom: string) =>
      ({ switch: 'foerste-maj', family: 'working-days', on, validFrom }) as const;
    const withSwitches = (...switches: readonly ReturnType<typeof setting>[]) =>
      calendarOf({ changes: switches.length, closingDays: [], switches }).dayOff('2026-05-01', 'working-days')?.why;
    expect(withSwitches(setting(true, '2026-01-01'), setting(false, '2025-01-01'))).toBe('foerste-maj');
    expect(withSwitches(setting(false, '2025-01-01'), setting(true, '2026-01-01'))).toBe('foerste-maj');
    expect(withSwitches(setting(true, '2026-01-01'), setting(false, '2026-01-01'))).toBeUndefined();
    expect(withSwitches(setting(true, '2026-01-01'), setting(false, '2026-05-02'))).toBe('foerste-maj');
  });

  it('are told as the holiday where they fall on one', () => {
    expect(why('2028-06-05')).toBe('anden-pinsedag');
    const on = calendarOf({
      changes: 1,
      closingDays: [],
      switches: [{ switch: 'foerste-maj', family: 'periods', on: true, validFrom: '2000-01-01' }],
    });
    expect(on.dayOff('2008-05-01', 'periods')?.why).toBe('kristi-himmelfartsdag');
    expect(why('2022-06-05')).toBe('pinsedag');
  });
});

describe('A closing day of the municipality', () => {
  const local = calendarOf({
    changes: 3,
    closingDays: [
      { on: '2026-05-15', name: 'Broen over Kristi himmelfart' },
      { on: '2026-12-28', name: 'Julelukning' },
      { on: '2026-12-25', name: 'Julelukning' },
      { on: '2026-12-27', name: 'Julelukning' },
    ],
    switches: [],
  });

  it('is off for weeks and working days, with its name', () => {
    const day = { on: '2026-05-15', why: 'closing-day', name: 'Broen over Kristi himmelfart' };
    expect(local.dayOff('2026-05-15', 'periods')).toEqual(day);
    expect(local.dayOff('2026-05-15', 'working-days')).toEqual(day);
  });

  it('keeps no letter from being delivered', () => {
    expect(local.dayOff('2026-05-15', 'delivery')).toBeNull();
  });

  it('is a day like any other for what ends elsewhere', () => {
    expect(local.dayOff('2026-05-15', 'periods', false)).toBeNull();
    expect(local.dayOff('2026-05-15', 'periods', true)?.why).toBe('closing-day');
  });

  it('goes after a holiday and before the weekend', () => {
    expect(local.dayOff('2026-12-25', 'periods')?.why).toBe('juledag');
    expect(local.dayOff('2026-12-27', 'periods')?.why).toBe('closing-day');
  });
});

describe('The version of a calendar', () => {
  it('is dk-1, and with local changes says how many', () => {
    expect(calendar.version).toBe('dk-1');
    expect(calendarOf({ changes: 3, closingDays: [], switches: [] }).version).toBe('dk-1+3');
  });
});
