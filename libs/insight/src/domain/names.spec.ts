import { checkFilters, inWords, type Name } from './names.js';

const names: readonly Name[] = [
  { scheme: 'theme', code: 'TIME', parent: null, da: 'Sagsbehandlingstid', en: 'Time' },
  { scheme: 'theme', code: 'TIME.LONG', parent: 'TIME', da: 'Lang sagsbehandlingstid', en: 'Takes long' },
  { scheme: 'team', code: 'boerneliv', parent: null, da: 'Børneliv', en: 'Børneliv' },
];

describe('A value', () => {
  it('is called what the log or the closed set calls it, or by its code', () => {
    expect(inWords('theme', 'TIME.LONG', names)).toEqual({ da: 'Lang sagsbehandlingstid', en: 'Takes long' });
    expect(inWords('kind', 'realitet', names).da).toBe('Realitet (afgørelsens indhold)');
    expect(inWords('theme', 'none', names).da).toBe('Ingen (ikke en klage)');
    expect(inWords('theme', 'boerneliv', names)).toEqual({ da: 'boerneliv', en: 'boerneliv' });
  });
});

describe('A filter', () => {
  it('takes themes and teams that exist, and what is not stated', () => {
    const filters = { theme: ['TIME', 'TIME.LONG', 'not-stated', 'none'], team: ['boerneliv'], kind: ['formalitet'] };
    expect(() => {
      checkFilters({ filters, level: 'recorded' }, names);
    }).not.toThrow();
  });

  it('refuses a value that cannot occur, instead of answering with noughts', () => {
    const misspelt = [{ theme: ['TIME.LNG'] }, { team: ['TIME'] }, { kind: ['none', 'nonsense'] }];
    const inherited = [{ theme: ['constructor'] }, { team: ['toString'] }];
    for (const filters of [...misspelt, ...inherited]) {
      expect(() => {
        checkFilters({ filters, level: 'recorded' }, names);
      }).toThrow('trend-value-unknown');
    }
  });

  it('at the top level takes only themes of the top, and every team', () => {
    const at = (theme: string) => () => {
      checkFilters({ filters: { theme: [theme] }, level: 'top' }, names);
    };
    expect(at('TIME')).not.toThrow();
    expect(() => {
      checkFilters({ filters: { team: ['boerneliv'] }, level: 'top' }, names);
    }).not.toThrow();
    expect(at('TIME.LONG')).toThrow(
      expect.objectContaining({
        code: 'trend-value-unknown',
        facts: { dimension: 'theme', value: 'TIME.LONG', level: 'top' },
      }),
    );
  });
});
