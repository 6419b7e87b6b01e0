import { bases, units } from './cut.js';
import { learningLogDefinition, trendDefinition } from './figures.js';

const all = units.flatMap((unit) => bases.map((basis) => trendDefinition(unit, basis)));

describe('A definition', () => {
  it('has an id of its own for every unit and basis', () => {
    const ids = [...all, learningLogDefinition].map(({ id }) => id);
    expect(new Set(ids).size).toBe(7);
    expect(ids).toContain('complaints-received');
  });

  it('says the same in both languages about every part, and never leaves one out', () => {
    for (const { formula, numerator, denominator, exclusions, rounding } of [...all, learningLogDefinition]) {
      for (const { da, en } of [formula, numerator, denominator, exclusions, rounding]) {
        expect(da.trim().length * en.trim().length).toBeGreaterThan(0);
      }
    }
  });

  it('of closed units says that open ones are left out', () => {
    expect(trendDefinition('point', 'closed').exclusions.en).toBe('points not closed');
    expect(trendDefinition('point', 'received').exclusions.en).toBe('none');
  });

  it('of points goes by the day that the complaint came in or the point was answered, of others by their own', () => {
    expect(trendDefinition('point', 'received').formula.en).toContain('its complaint was received');
    expect(trendDefinition('complaint', 'received').formula.en).toContain('in which it was received');
    expect(trendDefinition('point', 'closed').formula.en).toContain('it was answered');
    expect(trendDefinition('contact', 'closed').formula.en).toContain('it was closed or withdrawn');
  });

  it('names what is counted, by which date, and what it is a share of', () => {
    expect(trendDefinition('complaint', 'closed')).toMatchObject({
      unit: 'complaint',
      periodBasis: 'closed',
      numerator: { da: 'klager i rækken', en: 'complaints in the row' },
      denominator: { en: 'all complaints of the period under the same filter' },
    });
    expect(learningLogDefinition).toMatchObject({ id: 'learning-log', unit: 'learning-point', periodBasis: null });
  });

  it('reads as sentences, the first of which says what is counted', () => {
    const { formula } = trendDefinition('complaint', 'received');
    expect(formula.da).toMatch(/^Antal klager pr\. periode\. En klage /);
    expect(formula.en).toMatch(/^Number of complaints per period\. A complaint /);
  });

  it('says that a contact counts complaints as well', () => {
    expect(trendDefinition('contact', 'received').formula.da).toContain('Enhver klage er en henvendelse');
  });
});
