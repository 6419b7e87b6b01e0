import { calendarOf } from '@lydhoer/calendar';
import type { OrganisationEvent } from '@lydhoer/organisation/events';
import type { ReadModels } from '@lydhoer/read-models';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { settingOf } from '../domain/deadlines/rulebook.js';
import { knownRulebookView } from './rulebook.view.js';
import { Rulebooks } from './rulebooks.js';

const happened = <E extends OrganisationEvent>(type: E['type'], data: E['data']) =>
  recorded<E>(type, data, { stream: 'organisation-1' });
const reason = 'x';
const source = 'x';
const team = (code: string, department: string) =>
  happened('TeamEstablished', { code, department, name: code, ages: null, validFrom: '2000-01-01' });
const declared = (on: string) => happened('ClosingDayDeclared', { on, name: `Lukket ${on}`, reason });
const withdrawn = (on: string) => happened('ClosingDayWithdrawn', { on, reason });
const switched = (switchedOn: boolean, validFrom = '2026-01-01') =>
  happened('CalendarSwitchSet', { switch: 'foerste-maj', family: 'working-days', switchedOn, validFrom, reason });
const goal = (workingDays: number, changes: object = {}) =>
  happened('ServiceGoalSet', {
    ...{ department: 'abf', goal: 'reply', workingDays, convention: 'B', longestExtension: 10 },
    ...{ validFrom: '2015-01-01', source },
    ...changes,
  });
const published = (n: number, legalBasis: { statute: string; paragraph: string } | null) =>
  happened('ProcessingDeadlinePublished', {
    area: 'A',
    legalBasis,
    length: { unit: 'weeks', n },
    validFrom: '2024-01-01',
    source,
  });
const set = (changes: object) =>
  happened('DeadlineRuleSettingSet', {
    ...{ rule: 'REASSESS_4W', judgedBy: null, lettersDelivered: null, silenceMeans: null, dueSoonDays: null },
    ...{ validFrom: '2026-01-01', reason },
    ...changes,
  });
const support = { statute: 'barnets-lov', paragraph: '§ 32' };

const events = [
  team('boerneliv', 'abf'),
  team('voksne', 'chp'),
  declared('2026-12-23'),
  declared('2026-12-22'),
  withdrawn('2026-12-23'),
  switched(true),
  goal(20),
  goal(15),
  goal(5, { goal: 'acknowledge' }),
  published(12, support),
  published(8, null),
  set({ judgedBy: 'latest' }),
  set({ dueSoonDays: 0 }),
];

/** A moment after those events, to be moved on. */
function after(...more: readonly ReturnType<typeof happened>[]) {
  let folded = foldInto(knownRulebookView, [...events, ...more]);
  const rulebooks = new Rulebooks({ read: () => folded } as unknown as ReadModels);
  const then = (...others: readonly ReturnType<typeof happened>[]) => {
    folded = foldInto(knownRulebookView, [...events, ...more, ...others]);
  };
  return { rulebooks, then };
}

describe('The rulebook', () => {
  const rulebook = after().rulebooks.current();

  it('has the municipality’s calendar: named by the number of its changes', () => {
    const { calendar } = rulebook;
    expect(calendar.version).toBe('dk-1+4');
    expect(calendar.dayOff('2026-12-22', 'periods')).toMatchObject({ why: 'closing-day', name: 'Lukket 2026-12-22' });
    expect(calendar.dayOff('2026-12-23', 'periods')).toBeNull();
    expect(calendar.dayOff('2026-05-01', 'working-days')).toMatchObject({ why: 'foerste-maj' });
    expect(calendar.dayOff('2026-05-01', 'periods')).toBeNull();
    expect(calendar.dayOff('2025-05-01', 'working-days')).toBeNull();
  });

  it('has the goals as they were set last, as lengths of rules', () => {
    expect(rulebook.goals).toEqual([
      {
        ...{ rule: 'ACK', department: 'abf', validFrom: '2015-01-01', longestExtension: 10 },
        length: { unit: 'working-days', n: 5, convention: 'B' },
      },
      {
        ...{ rule: 'REPLY', department: 'abf', validFrom: '2015-01-01', longestExtension: 10 },
        length: { unit: 'working-days', n: 15, convention: 'B' },
      },
    ]);
    expect([...rulebook.departments]).toEqual([
      ['boerneliv', 'abf'],
      ['voksne', 'chp'],
    ]);
  });

  it('has the whole municipality’s goals beside those of its departments', () => {
    const { goals } = after(goal(30, { department: null })).rulebooks.current();
    expect(goals.map(({ rule, department, length }) => [rule, department, length.n])).toEqual([
      ['ACK', 'abf', 5],
      ['REPLY', null, 30],
      ['REPLY', 'abf', 15],
    ]);
  });

  it('counts its changes, so that what was computed by it can say by which: also those of goals, and none of teams', () => {
    const versionAfter = (...more: readonly ReturnType<typeof happened>[]) =>
      after(...more).rulebooks.current().version;
    const version = versionAfter();
    expect(versionAfter(goal(10))).toBe(version + 1);
    expect(versionAfter(set({ dueSoonDays: 1 }), published(6, support), declared('2026-12-30'))).toBe(version + 3);
    expect(versionAfter(team('familie', 'abf'), published(6, null))).toBe(version);
    expect(after().rulebooks.after({ closingDay: '2026-12-21' }).version).toBe(version + 1);
  });

  it('has the published deadlines that are known by a rule', () => {
    expect(rulebook.published).toEqual([
      { legalBasis: support, length: { unit: 'weeks', n: 12 }, validFrom: '2024-01-01' },
    ]);
  });

  it('has every setting, also those that were made one after the other', () => {
    const on = { rule: 'REASSESS_4W', on: '2026-06-01' };
    expect(settingOf(rulebook, on, 'judgedBy')).toBe('latest');
    expect(settingOf(rulebook, on, 'dueSoonDays')).toBe(0);
    expect(settingOf(rulebook, on, 'silenceMeans')).toBeNull();
    expect(settingOf(rulebook, { ...on, on: '2025-12-31' }, 'judgedBy')).toBeNull();
  });

  it('is that of the law while the municipality has said nothing', () => {
    const nothing = foldInto(knownRulebookView, []);
    const rulebooks = new Rulebooks({ read: () => nothing } as unknown as ReadModels);
    expect(rulebooks.current()).toMatchObject({ version: 0, goals: [], published: [], settings: [] });
    expect(rulebooks.current().calendar.version).toBe(calendarOf().version);
    expect(rulebooks.changedAt()).toBe('00000000000000000000');
  });

  it('is remembered until something changes it, and then is another one', () => {
    const { rulebooks, then } = after();
    const before = rulebooks.current();
    expect(rulebooks.current()).toBe(before);
    then(declared('2026-12-30'));
    expect(rulebooks.current().calendar.version).toBe('dk-1+5');
    then(declared('2026-12-30'), team('familie', 'abf'));
    expect(rulebooks.current().departments.get('familie')).toBe('abf');
  });

  it('can be asked as it would be after a change that nobody has made', () => {
    const { rulebooks } = after();
    const closed = rulebooks.after({ closingDay: '2026-12-21' }).calendar;
    expect([closed.version, closed.dayOff('2026-12-21', 'periods')?.why]).toEqual(['dk-1+5', 'closing-day']);
    expect(closed.dayOff('2026-12-22', 'periods')?.why).toBe('closing-day');
    const open = rulebooks.after({ withdrawn: '2026-12-22' }).calendar;
    expect(open.dayOff('2026-12-22', 'periods')).toBeNull();
    expect(rulebooks.current().calendar.dayOff('2026-12-21', 'periods')).toBeNull();
  });

  it('tells when something last changed that moves deadlines: no team does, and no area without a rule', () => {
    const last = events.at(-1)?.position ?? 0n;
    const at = (...more: readonly ReturnType<typeof happened>[]) => BigInt(after(...more).rulebooks.changedAt());
    expect(at()).toBe(last);
    expect(at(team('familie', 'abf'), published(6, null))).toBe(last);
    const more = switched(false);
    expect(at(more)).toBe(more.position);
  });

  it('is the same after every replay', () => {
    expectReplayToEqual(knownRulebookView, events);
  });
});
