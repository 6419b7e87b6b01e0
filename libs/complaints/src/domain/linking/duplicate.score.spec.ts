import { evidenceOf, scoreOf, type Likeness } from './duplicate.score.js';

const one: Likeness = { journalReference: 'sbsys 1', complainant: 'mette', concerns: 'villads' };
const none: Likeness = { journalReference: null, complainant: null, concerns: null };
const reasons = (another: Likeness, text: number | null = null, of: Likeness = one) =>
  evidenceOf(of, another, text).map(({ reason }) => reason);

describe('What speaks for a duplicate', () => {
  it('is each thing that two registrations have in common', () => {
    expect(reasons({ ...none, journalReference: 'sbsys 1' })).toEqual(['same-journal-reference']);
    expect(reasons({ ...none, complainant: 'mette' })).toEqual(['same-complainant']);
    expect(reasons({ ...none, concerns: 'villads' })).toEqual(['same-person-concerned']);
    expect(reasons(one, 1)).toEqual([
      'same-journal-reference',
      'same-complainant',
      'same-person-concerned',
      'near-text',
    ]);
    expect(reasons({ journalReference: 'sbsys 2', complainant: 'jonas', concerns: 'ida' }, 0.1)).toEqual([]);
  });
  it('is never what neither of them says', () => {
    expect(reasons(none, null, none)).toEqual([]);
  });
  it('is a child who complains itself, too, from either side', () => {
    expect(reasons({ ...none, complainant: 'villads' })).toEqual(['same-person-concerned']);
    expect(reasons({ ...none, concerns: 'mette' })).toEqual(['same-person-concerned']);
  });
  it('is a text that is near enough', () => {
    expect(reasons(none, 0.34)).toEqual([]);
    expect(reasons(none, 0.35)).toEqual(['near-text']);
    expect(evidenceOf(none, none, 0.6)).toEqual([{ reason: 'near-text', weight: 0.6 }]);
  });
  it('adds up to a score that grows with each reason and never passes 1', () => {
    expect(scoreOf([])).toBe(0);
    expect(scoreOf(evidenceOf(none, none, 0.6))).toBeCloseTo(0.6, 12);
    expect(scoreOf(evidenceOf(one, { ...none, journalReference: 'sbsys 1' }, 0.6))).toBeCloseTo(0.8, 12);
    expect(scoreOf(evidenceOf(one, one, null))).toBeCloseTo(1 - 0.5 * 0.6 * 0.7, 12);
    expect(scoreOf(evidenceOf(one, one, 1))).toBe(1);
  });
});
