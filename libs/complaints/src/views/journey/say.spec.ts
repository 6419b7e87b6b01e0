import { Say } from './say.js';

describe('In a journey that is read aloud', () => {
  it('staff are letters, in the order in which they appear', () => {
    const say = new Say([]);
    expect([say.adviser('x'), say.caseworker('y'), say.adviser('x')]).toEqual([
      'rådgiver A',
      'medarbejder B',
      'rådgiver A',
    ]);
    expect(say.staff()).toEqual([
      { letter: 'A', staffId: 'x' },
      { letter: 'B', staffId: 'y' },
    ]);
  });

  it('letters do not run out', () => {
    const say = new Say([]);
    const names = Array.from({ length: 28 }, (_, at) => say.adviser(String(at)));
    expect([names[25], names[26], names[27]]).toEqual(['rådgiver Z', 'rådgiver AA', 'rådgiver AB']);
  });

  it('points are numbers, unless there is but one', () => {
    expect(new Say(['a']).point('a')).toBe('klagen');
    expect(new Say(['a', 'b']).point('b')).toBe('klagepunkt 2');
  });

  it('several points are told together, all of them as the complaint', () => {
    const say = new Say(['a', 'b', 'c']);
    expect(say.thesePoints(['a'])).toBe('klagepunkt 1');
    expect(say.thesePoints(['c', 'a'])).toBe('klagepunkterne 1 og 3');
    expect(say.thesePoints(['a', 'b', 'c'])).toBe('klagen');
    expect(new Say(['a']).thesePoints(['a'])).toBe('klagen');
  });
});
