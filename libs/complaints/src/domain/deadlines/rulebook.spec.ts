import type { Length } from '@lydhoer/calendar';
import { rulebook } from '../../testing/deadline-examples.js';
import { dueSoonDays, ruleInForce, settingOf, type Asked, type LocalGoal, type RuleSetting } from './rulebook.js';

const weeks = (n: number): Length => ({ unit: 'weeks', n });
const asked = (changes: Partial<Asked> = {}): Asked => ({
  rule: 'REPLY',
  on: '2026-02-20',
  team: 'boerneliv',
  legalBasis: null,
  ...changes,
});
const goal = (n: number, changes: Partial<LocalGoal> = {}): LocalGoal => ({
  rule: 'REPLY',
  department: 'boern-og-familie',
  length: weeks(n),
  longestExtension: n,
  validFrom: '2020-01-01',
  ...changes,
});
const setting = (changes: Partial<RuleSetting>): RuleSetting => ({
  rule: 'REPLY',
  validFrom: '2020-01-01',
  judgedBy: null,
  lettersDelivered: null,
  silenceMeans: null,
  dueSoonDays: null,
  ...changes,
});

describe('The rule in force', () => {
  it('is the version of the day the clock started', () => {
    const versionOn = (on: string) => ruleInForce(rulebook(), asked({ rule: 'BFU_4M', on }))?.rule.version;
    expect(['2010-12-31', '2023-12-31', '2024-01-01'].map(versionOn)).toEqual([undefined, 1, 2]);
  });
  it('is none after the last day of a rule that nothing replaced', () => {
    const [rule] = rulebook().rules;
    const rules = rule ? [{ ...rule, validTo: '2026-02-20' }] : [];
    const on = (day: string) => ruleInForce(rulebook({ rules }), asked({ rule: rule?.code ?? '', on: day }));
    expect([on('2026-02-20')?.rule.code, on('2026-02-21')]).toEqual([rule?.code, null]);
  });
  it('is none where the catalogue knows none of that code', () => {
    expect(ruleInForce(rulebook(), asked({ rule: 'NO_SUCH' }))).toBeNull();
  });
  it('has the length that the law gives it', () => {
    expect(ruleInForce(rulebook(), asked({ rule: 'REASSESS_4W' }))?.length).toEqual(weeks(4));
  });
  it('is judged by the date that the municipality has set, from the day it did', () => {
    const settings = [setting({ rule: 'REASSESS_4W', judgedBy: 'latest', validFrom: '2026-02-20' })];
    const judged = (on: string) =>
      ruleInForce(rulebook({ settings }), asked({ rule: 'REASSESS_4W', on }))?.rule.judgedBy;
    expect(['2026-02-19', '2026-02-20'].map(judged)).toEqual(['due', 'latest']);
  });
});

describe('A length that is set locally', () => {
  const inForce = (goals: readonly LocalGoal[], changes: Partial<Asked> = {}) =>
    ruleInForce(rulebook({ goals }), asked(changes));

  it('is the goal of the team’s department, as it held on that day', () => {
    const goals = [goal(5, { validFrom: '2026-02-20' }), goal(3), goal(7, { validFrom: '2026-02-21' })];
    expect(inForce(goals)).toMatchObject({ length: weeks(5), longestExtension: 5 });
    expect(inForce(goals, { on: '2026-02-19' })).toMatchObject({ length: weeks(3), longestExtension: 3 });
    expect(inForce(goals, { on: '2019-12-31' })).toMatchObject({ length: null });
  });
  it('is the later one of two from the same day', () => {
    expect(inForce([goal(3), goal(4)])).toMatchObject({ length: weeks(4) });
  });
  it.each<[string, Partial<LocalGoal>, Partial<Asked>]>([
    ['another department', { department: 'ungdom' }, {}],
    ['another goal', { rule: 'ACK' }, {}],
    ['a team that is in no department', {}, { team: 'nobody' }],
    ['nobody', {}, { team: null }],
  ])('is none of %s', (_whose, changes, ask) => {
    expect(inForce([goal(3, changes)], ask)).toMatchObject({ length: null });
  });
  it('is the whole municipality’s, where no department has promised anything, and not where one has', () => {
    const everybodys = goal(9, { department: null, validFrom: '2026-02-01' });
    const length = (goals: readonly LocalGoal[], changes: Partial<Asked> = {}) => inForce(goals, changes)?.length;
    expect(length([everybodys])).toEqual(weeks(9));
    expect(length([everybodys], { team: null })).toEqual(weeks(9));
    expect(length([everybodys], { team: 'nobody' })).toEqual(weeks(9));
    expect(length([goal(3), everybodys])).toEqual(weeks(3));
    expect(length([goal(3), everybodys], { team: null })).toEqual(weeks(9));
    expect(length([goal(3, { validFrom: '2026-03-01' }), everybodys])).toEqual(weeks(9));
    expect(length([everybodys], { on: '2026-01-31', team: null })).toBeNull();
  });
  it('is owed though nobody knows it, where a department must have promised it and it is not known which', () => {
    const isOwed = (goals: readonly LocalGoal[], changes: Partial<Asked> = {}) => inForce(goals, changes)?.isOwed;
    expect(isOwed([goal(3)], { team: null })).toBe(true);
    expect(isOwed([goal(3)], { team: 'nobody' })).toBe(true);
    expect(isOwed([goal(3, { validFrom: '2026-02-20' })], { team: null })).toBe(true);
    expect(isOwed([goal(3, { department: 'ungdom' })])).toBe(false);
    expect(isOwed([goal(3, { rule: 'ACK' })], { team: null })).toBe(false);
    expect(isOwed([goal(3, { validFrom: '2026-02-21' })], { team: null })).toBe(false);
    expect(isOwed([], { team: null })).toBe(false);
    expect(inForce([], { rule: 'REMIT_CASE' })).toMatchObject({ length: null, isOwed: true });
    expect(inForce([], { rule: 'OTHER_REGIME' })).toMatchObject({ length: null, isOwed: true });
  });
  it('is the number published for the area, where the law owes one', () => {
    const area = { statute: 'BL', paragraph: '§ 32' };
    const published = [
      { legalBasis: area, length: weeks(8), validFrom: '2024-01-01' },
      { legalBasis: area, length: weeks(6), validFrom: '2025-01-01' },
      { legalBasis: { statute: 'BL', paragraph: '§ 33' }, length: weeks(1), validFrom: '2025-01-01' },
      { legalBasis: { statute: 'SEL', paragraph: '§ 32' }, length: weeks(2), validFrom: '2025-01-01' },
    ];
    const remit = (legalBasis: Asked['legalBasis'], on = '2026-02-20') =>
      ruleInForce(rulebook({ published, goals: [goal(3, { rule: 'REMIT_CASE' })] }), {
        ...asked({ rule: 'REMIT_CASE', legalBasis, on }),
      })?.length;
    expect(remit(area)).toEqual(weeks(6));
    expect(remit(area, '2024-12-31')).toEqual(weeks(8));
    expect([remit({ statute: 'BL', paragraph: '§ 46' }), remit(null)]).toEqual([null, null]);
    const byLaw = ruleInForce(rulebook({ published }), asked({ rule: 'REASSESS_4W', legalBasis: area }));
    expect(byLaw?.length).toEqual(weeks(4));
    // How long deciding takes in an area says nothing of the time that another act gives.
    const elsewhere = ruleInForce(rulebook({ published }), asked({ rule: 'OTHER_REGIME', legalBasis: area }));
    expect(elsewhere).toMatchObject({ length: null, isOwed: true });
  });
});

describe('A setting', () => {
  const settings = [
    setting({ dueSoonDays: 3 }),
    setting({ dueSoonDays: 5, validFrom: '2026-02-20' }),
    setting({ judgedBy: 'latest', validFrom: '2026-02-21' }),
    setting({ rule: 'ACK', dueSoonDays: 9 }),
  ];

  it('is the last one that said something, as it held on that day', () => {
    expect(settingOf({ settings }, { rule: 'REPLY', on: '2026-02-22' }, 'dueSoonDays')).toBe(5);
    expect(settingOf({ settings }, { rule: 'REPLY', on: '2026-02-19' }, 'dueSoonDays')).toBe(3);
    expect(settingOf({ settings }, { rule: 'REPLY', on: '2019-12-31' }, 'dueSoonDays')).toBeNull();
  });
  it('says when a deadline is due soon; a week where nobody has said', () => {
    expect(dueSoonDays({ settings }, { rule: 'ACK', on: '2026-02-20' })).toBe(9);
    expect(dueSoonDays({ settings }, { rule: 'FORWARD', on: '2026-02-20' })).toBe(7);
  });
});
