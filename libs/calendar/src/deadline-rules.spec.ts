import { addDays } from '@lydhoer/kernel';
import {
  boundParties,
  calendarOf,
  computeDeadline,
  deadlineRules,
  judgingDates,
  ruleCodes,
  ruleFamilies,
  ruleInForce,
  ruleOf,
  workingDayConventions,
  type DeadlineRule,
  type RuleCode,
} from './index.js';

const codesWhere = (holds: (rule: (typeof deadlineRules)[number]) => boolean): readonly RuleCode[] => [
  ...new Set(deadlineRules.filter(holds).map(({ code }) => code)),
];

describe('The catalogue', () => {
  it('has every rule, in order, and its versions after one another', () => {
    expect([...new Set(deadlineRules.map(({ code }) => code))]).toEqual(ruleCodes);
    for (const code of ruleCodes) {
      const versions = deadlineRules.filter((rule) => rule.code === code);
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
      const ends = versions.map(({ validTo }) => validTo);
      expect(ends.slice(0, -1)).toEqual(versions.slice(1).map(({ validFrom }) => addDays(validFrom, -1)));
      expect(ends.at(-1)).toBeNull();
    }
  });

  it('takes every word of its lists, and no other', () => {
    const taken = (words: (rule: DeadlineRule) => string) => [...new Set(deadlineRules.map(words))].sort();
    expect(taken(({ family }) => family)).toEqual([...ruleFamilies].sort());
    expect(taken(({ binds }) => binds)).toEqual([...boundParties].sort());
    expect(taken(({ judgedBy }) => judgedBy)).toEqual([...judgingDates].sort());
    expect(workingDayConventions).toEqual(['A', 'B', 'C', 'D']);
  });

  it('pauses service goals and nothing else', () => {
    expect(codesWhere(({ pausable }) => pausable)).toEqual(['ACK', 'REPLY']);
    expect(codesWhere(({ family }) => family === 'service-goal')).toEqual(['ACK', 'REPLY']);
  });

  it('leaves to the municipality what the law does not set', () => {
    expect(codesWhere(({ length }) => length === null)).toEqual([
      'REMIT_CASE',
      'OTHER_REGIME',
      'OTHER_REGIME_APPEAL',
      'ACK',
      'REPLY',
      'ACTION_DUE',
    ]);
  });

  it('judges citizens, and nobody else, by the later date', () => {
    expect(codesWhere(({ judgedBy }) => judgedBy === 'latest')).toEqual(codesWhere(({ binds }) => binds === 'citizen'));
    expect(codesWhere(({ binds }) => binds === 'citizen')).toEqual([
      'APPEAL_4W',
      'CHOICE_4W',
      'OTHER_REGIME_APPEAL',
      'APPEAL_BU_4W',
      'COURT_4W',
    ]);
  });

  it('never moves what the chair sets going, the 24 hours of a notification, and what is agreed inside', () => {
    expect(codesWhere(({ rollsForward }) => !rollsForward)).toEqual([
      'CHAIR_NOTICE_24H',
      'CHAIR_APPROVAL_7D',
      'CHAIR_VALID_1M',
      'UNDERRETNING_24H',
      'ACTION_DUE',
    ]);
  });

  it('heeds no closing day of the municipality for what ends at Ankestyrelsen or in court', () => {
    expect(codesWhere(({ heedsClosingDays, rollsForward }) => rollsForward && !heedsClosingDays)).toEqual([
      'APPEAL_BU_4W',
      'AST_8W',
      'COURT_4W',
    ]);
  });

  it('says of everything unconfirmed what there is to confirm, and of nothing else', () => {
    expect(deadlineRules.filter(({ unverified, openQuestion }) => unverified !== (openQuestion !== null))).toEqual([]);
    expect(codesWhere(({ unverified }) => unverified)).toContain('COURT_4W');
  });

  it('cites a paragraph for every statutory rule but that of acts that are not modelled, and for no other', () => {
    const amiss = codesWhere(({ family, paragraph }) => (family === 'statutory') !== (paragraph !== null));
    expect(amiss).toEqual(['OTHER_REGIME', 'OTHER_REGIME_APPEAL']);
    expect(deadlineRules.filter(({ statute, paragraph }) => (statute === null) !== (paragraph === null))).toEqual([]);
  });

  it.each(deadlineRules)('can be computed with: $code version $version', (rule) => {
    const start = {
      on: rule.validFrom,
      by: 'complaint-received',
      length: rule.length ?? ({ unit: 'days', n: 10 } as const),
    };
    expect(computeDeadline(rule, start, calendarOf()).dueOn > rule.validFrom).toBe(true);
  });
});

describe('A rule in force', () => {
  it.each([
    ['2023-12-31', 1, 'serviceloven § 75'],
    ['2024-01-01', 2, 'barnets lov § 143'],
    ['2007-01-01', 1, 'serviceloven § 75'],
  ])('on %s is version %i, %s', (on, version, paragraph) => {
    expect(ruleInForce('CHAIR_APPROVAL_7D', on)).toMatchObject({ code: 'CHAIR_APPROVAL_7D', version, paragraph });
  });

  it('is none before the first version', () => {
    expect(ruleInForce('CHAIR_APPROVAL_7D', '2006-12-31')).toBeUndefined();
    expect(ruleInForce('PLAN_3M', '2023-12-31')).toBeUndefined();
  });

  it('is found again by its code and version', () => {
    expect(ruleOf({ code: 'CHAIR_NOTICE_24H', version: 1 })?.paragraph).toBe('serviceloven § 75');
    expect(ruleOf({ code: 'CHAIR_NOTICE_24H', version: 2 })?.paragraph).toBe('barnets lov § 143');
    expect(ruleOf({ code: 'CHAIR_NOTICE_24H', version: 3 })).toBeUndefined();
    expect(ruleOf({ code: 'REASSESS_5W', version: 1 })).toBeUndefined();
  });
});
