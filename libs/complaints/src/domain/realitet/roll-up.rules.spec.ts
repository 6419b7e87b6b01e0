import { furthestReaching } from './roll-up.rules.js';

describe('Of several outcomes', () => {
  it('of none there is none', () => {
    expect(furthestReaching([])).toBeNull();
  });
  it.each([
    [['lapsed', 'dismissed'], 'dismissed'],
    [['dismissed', 'affirmed', 'lapsed'], 'affirmed'],
    [['affirmed', 'remitted'], 'remitted'],
    [['remitted', 'amended', 'affirmed'], 'amended'],
    [['remitted', 'annulled'], 'annulled'],
    [['annulled', 'amended'], 'annulled'],
    [['amended', 'annulled'], 'amended'],
    [['lapsed'], 'lapsed'],
  ] as const)('%j the one that reaches furthest is %s; of equal ones the first', (outcomes, furthest) => {
    expect(furthestReaching(outcomes)).toBe(furthest);
  });
});
