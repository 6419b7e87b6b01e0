import { reconcile } from './index.js';

describe('A table', () => {
  it('adds up when its rows without the extra counts are the total', () => {
    expect(reconcile({ parts: [3, 2, 1], extraCounts: 2, total: 4 })).toBe(0);
    expect(reconcile({ parts: [42, 18, 4], excluded: 9, total: 73 })).toBe(0);
    expect(reconcile({ parts: [], total: 0 })).toBe(0);
  });

  it('says how many units its rows are short of, as the Ombudsman’s of 2023: four', () => {
    expect(reconcile({ parts: [1175, 81, 6], total: 1266 })).toBe(4);
    expect(reconcile({ parts: [1417, 114, 9], total: 1544 })).toBe(4);
    expect(reconcile({ parts: [12, 13, 0], total: 25 })).toBe(0);
    expect(reconcile({ parts: [61, 8, 2], total: 71 })).toBe(0);
    expect(reconcile({ parts: [169, 12, 1], total: 182 })).toBe(0);
  });

  it('of the Ombudsman’s new cases in 2012 adds up only with the forty that were called in', () => {
    expect(reconcile({ parts: [4263, 127, 13, 75, 24], total: 4542 })).toBe(40);
    expect(reconcile({ parts: [4263, 127, 13, 75, 24], excluded: 40, total: 4542 })).toBe(0);
  });

  it('says how many units its rows hold too many', () => {
    expect(reconcile({ parts: [3, 3], total: 4 })).toBe(-2);
  });
});
