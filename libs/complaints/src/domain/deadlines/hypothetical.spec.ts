import type { RuleCode } from '@lydhoer/calendar';
import { rulebook } from '../../testing/deadline-examples.js';
import { explain, type Hypothesis } from './hypothetical.js';
import { situations, startOf } from './situations.js';

const asked = (changes: Partial<Hypothesis> = {}): Hypothesis => ({
  startedOn: '2026-03-06',
  startedAt: null,
  team: null,
  legalBasis: null,
  length: null,
  closingDays: [],
  pauses: [],
  extendedBy: 0,
  extendedTo: null,
  accessRequests: [],
  ...changes,
});
const dates = (rule: RuleCode, changes: Partial<Hypothesis> = {}, rules = rulebook()) => {
  const { computed } = explain(rule, asked(changes), rules);
  return computed && [computed.dueOn, computed.latestOn, computed.countsOn];
};
const tenDays = { length: { unit: 'working-days', n: 10, convention: 'B' } } as const;

describe('A deadline that somebody wonders about', () => {
  // The nine worked dates of the domain reference 1.8.
  it.each([
    ['2026-01-01', '2026-01-29', '2026-01-29'],
    ['2026-03-06', '2026-04-03', '2026-04-07'],
    ['2026-04-16', '2026-05-14', '2026-05-15'],
    ['2026-04-03', '2026-05-01', '2026-05-01'],
    ['2023-04-07', '2023-05-05', '2023-05-08'],
    ['2026-05-08', '2026-06-05', '2026-06-08'],
    ['2026-11-21', '2026-12-19', '2026-12-21'],
    ['2026-11-26', '2026-12-24', '2026-12-28'],
    ['2026-12-03', '2026-12-31', '2027-01-04'],
  ])('that started on %s is due on %s and ends on %s for a citizen', (startedOn, dueOn, latestOn) => {
    expect(dates('APPEAL_4W', { startedOn })).toEqual([dueOn, latestOn, latestOn]);
    expect(dates('REASSESS_4W', { startedOn })).toEqual([dueOn, latestOn, dueOn]);
  });
  it('is moved by a closing day that there might be, where the rule heeds them', () => {
    const closingDays = [{ on: '2026-04-07', name: 'Flytning' }];
    const { computed } = explain('APPEAL_4W', asked({ closingDays }), rulebook());
    expect([computed?.latestOn, computed?.calendar]).toEqual(['2026-04-08', 'dk-1?']);
    expect(computed?.movedBy.at(-1)).toEqual({ on: '2026-04-07', why: 'closing-day', name: 'Flytning' });
    expect(dates('APPEAL_BU_4W', { closingDays })).toEqual(['2026-04-03', '2026-04-07', '2026-04-07']);
    expect(explain('APPEAL_4W', asked(), rulebook()).computed?.calendar).toBe('dk-1');
  });
  it('counts hours from the instant, where it is known', () => {
    const { computed } = explain('UNDERRETNING_24H', asked({ startedAt: '2026-03-06T22:59:00.000Z' }), rulebook());
    expect([computed?.countsAt, computed?.countsOn]).toEqual(['2026-03-07T22:59:00.000Z', '2026-03-07']);
    expect(dates('UNDERRETNING_24H')).toEqual(['2026-03-07', '2026-03-07', '2026-03-07']);
  });
  it('has the goal of a team, or the length that is told', () => {
    expect(dates('REPLY')).toBeNull();
    expect(dates('REPLY', { team: 'boerneliv' })?.[0]).toBe('2026-04-08');
    expect(dates('REPLY', tenDays)?.[0]).toBe('2026-03-20');
    expect(dates('REPLY', { team: 'boerneliv', ...tenDays })?.[0]).toBe('2026-03-20');
  });
  it('gets the time of its pauses back, and stands still while one goes on', () => {
    const pauses = [{ pausedOn: '2026-03-09', resumedOn: '2026-03-11' }];
    expect(dates('REPLY', { ...tenDays, pauses })?.[0]).toBe('2026-03-24');
    const atOnce = [{ pausedOn: '2026-03-06', resumedOn: '2026-03-06' }];
    expect(dates('REPLY', { ...tenDays, pauses: atOnce })?.[0]).toBe('2026-03-20');
    const open = [{ pausedOn: '2026-03-09', resumedOn: null }];
    const { pausedSince } = explain('REPLY', asked({ ...tenDays, pauses: open }), rulebook());
    expect(pausedSince).toBe('2026-03-09');
    expect(explain('REPLY', asked({ ...tenDays, pauses }), rulebook()).pausedSince).toBeNull();
  });
  it('is extended by at most what its goal allows', () => {
    expect(dates('REPLY', { team: 'boerneliv', extendedBy: 10 })?.[0]).toBe('2026-04-22');
    expect(() => dates('REPLY', { team: 'boerneliv', extendedBy: 11 })).toThrow(
      expect.objectContaining({
        code: 'extension-too-long',
        facts: { field: 'extendedBy', longest: 10, already: 0, unit: 'working-days' },
      }) as Error,
    );
  });
  it('is extended by at most what the rule allows, where nobody has set a goal and it has no date', () => {
    expect(dates('REPLY', { extendedBy: 20 })).toBeNull();
    expect(() => dates('REPLY', { extendedBy: 21 })).toThrow(
      expect.objectContaining({
        code: 'extension-too-long',
        facts: { field: 'extendedBy', longest: 20, already: 0, unit: undefined },
      }) as Error,
    );
  });
  it.each<[string, RuleCode, Partial<Hypothesis>, object]>([
    [
      'rule-not-in-force',
      'PLAN_3M',
      { startedOn: '2023-12-31' },
      { field: 'startedOn', rule: 'PLAN_3M', on: '2023-12-31' },
    ],
    ['date-beyond-calendar', 'REPLY', { startedOn: '2200-01-01' }, { field: 'startedOn', latest: '2199-12-31' }],
    [
      'date-beyond-calendar',
      'REPLY',
      { pauses: [{ pausedOn: '2026-03-09', resumedOn: '2200-01-01' }] },
      { field: 'pauses[0].resumedOn', latest: '2199-12-31' },
    ],
    [
      'date-beyond-calendar',
      'REPLY',
      { pauses: [{ pausedOn: '2200-01-01', resumedOn: null }] },
      { field: 'pauses[0].pausedOn', latest: '2199-12-31' },
    ],
    [
      'date-beyond-calendar',
      'REPLY',
      { closingDays: [{ on: '2200-01-01', name: '' }] },
      { field: 'closingDays[0].on', latest: '2199-12-31' },
    ],
    [
      'start-time-on-another-day',
      'UNDERRETNING_24H',
      { startedAt: '2026-03-06T23:00:00.000Z' },
      { field: 'startedAt', on: '2026-03-06' },
    ],
    ['length-set-by-law', 'REASSESS_4W', tenDays, { field: 'length', rule: 'REASSESS_4W' }],
    ['length-too-long', 'REPLY', { length: { unit: 'weeks', n: 521 } }, { field: 'length.n', longest: 520 }],
    [
      'rule-not-pausable',
      'REASSESS_4W',
      { pauses: [{ pausedOn: '2026-03-09', resumedOn: null }] },
      { field: 'pauses', rule: 'REASSESS_4W', paragraph: 'retssikkerhedsloven § 66' },
    ],
    [
      'rule-not-pausable',
      'REASSESS_4W',
      { extendedBy: 1 },
      { field: 'extendedBy', rule: 'REASSESS_4W', paragraph: 'retssikkerhedsloven § 66' },
    ],
    [
      'pause-before-start',
      'REPLY',
      { ...tenDays, pauses: [{ pausedOn: '2026-03-05', resumedOn: null }] },
      { field: 'pauses[0].pausedOn', earliest: '2026-03-06' },
    ],
    [
      'pause-ends-before-it-begins',
      'REPLY',
      { ...tenDays, pauses: [{ pausedOn: '2026-03-09', resumedOn: '2026-03-08' }] },
      { field: 'pauses[0].resumedOn', earliest: '2026-03-09' },
    ],
  ])('is refused for %s', (code, rule, changes, facts) => {
    expect(() => explain(rule, asked(changes), rulebook())).toThrow(expect.objectContaining({ code, facts }) as Error);
  });
  it.each([
    ['rule-not-extended-by-notice', 'REPLY', { ...tenDays, extendedTo: '2026-05-01' }, { rule: 'REPLY' }],
    ['rule-not-extended-by-notice', 'APPEAL_4W', { extendedTo: '2026-05-01' }, { rule: 'APPEAL_4W' }],
    ['rule-not-extended-by-notice', 'AKTINDSIGT_14WD', { extendedTo: '2026-05-01' }, { rule: 'AKTINDSIGT_14WD' }],
    ['expected-date-not-later', 'REASSESS_4W', { extendedTo: '2026-04-03' }, { earliest: '2026-04-04' }],
    ['date-beyond-calendar', 'REASSESS_4W', { extendedTo: '2036-04-01' }, { latest: '2036-03-31' }],
  ] as const)('is refused for %s of %s', (code, rule, changes, facts) => {
    expect(() => explain(rule, asked(changes), rulebook())).toThrow(
      expect.objectContaining({ code, facts: { field: 'extendedTo', ...facts } }) as Error,
    );
  });
  it('is extended to the day that a notice named, and says what it was before', () => {
    for (const rule of ['REASSESS_4W', 'FORWARD'] as const) {
      const { computed, decisionBy } = explain(rule, asked({ extendedTo: '2026-04-04' }), rulebook());
      expect([computed?.dueOn, computed?.dueBeforeExtension]).toEqual(['2026-04-04', '2026-04-03']);
      expect(decisionBy).toEqual({ body: 'administration', list: null, assumed: true });
    }
    expect(dates('AKTINDSIGT_7WD', { extendedTo: '2026-03-31' })?.[0]).toBe('2026-03-31');
    expect(dates('REMIT_CASE', { extendedTo: '2026-03-31' })).toBeNull();
    expect(dates('REASSESS_4W', { extendedTo: '2036-03-31' })?.[0]).toBe('2036-03-31');
  });
  it('is not explained for a decision that it is not about', () => {
    const legalBasis = { statute: 'barnets-lov', paragraph: '§ 47' };
    expect(() => explain('REASSESS_4W', asked({ legalBasis }), rulebook())).toThrow(
      expect.objectContaining({ code: 'rule-not-for-committee-decisions' }) as Error,
    );
  });
  it('may be as long as the longest, and start on the last day there is', () => {
    expect(dates('REPLY', { length: { unit: 'weeks', n: 520 } })).not.toBeNull();
    expect(dates('REPLY', { startedOn: '2199-12-31', length: { unit: 'weeks', n: 1 } })).not.toBeNull();
  });
});

describe('A situation', () => {
  it('is what starts each of its rules', () => {
    for (const { startedBy, rules } of Object.values(situations)) {
      for (const rule of rules) expect([rule, startOf(rule)]).toEqual([rule, startedBy]);
    }
  });
});
