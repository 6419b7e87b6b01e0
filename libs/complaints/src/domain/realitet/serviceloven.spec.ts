import { bodyLists } from './committee-matters.js';
import { bodyByLaw } from './legal-basis.rules.js';

const regime = 'serviceloven-74/1';
const bodyOf = (paragraph: string, on = '2023-03-06', statute = 'serviceloven') =>
  bodyByLaw({ statute, paragraph }, on);

describe('Serviceloven § 74, before barnets lov, gives the committee', () => {
  it.each([
    ...['§ 51', '§ 58', '§ 62', '§ 63', '§ 63 a, stk. 1', '§ 63 b, stk. 1', '§ 63 c, stk. 1', '§ 63 c, stk. 3'],
    ...['§ 68 a', '§ 69, stk. 3', '§ 71, stk. 3', '§ 71, stk. 3-5', '§ 74', '§ 75, stk. 3', '§ 78, stk. 4'],
    '§ 58, stk. 1, nr. 2, jf. § 74',
  ])('%s', (paragraph) => {
    expect(bodyOf(paragraph)).toEqual({ body: 'committee', regime });
  });
  it('and its chair what § 75 says besides', () => {
    expect(bodyOf('§ 75').body).toBe('chair');
    expect(bodyOf('§ 58, jf. § 75, stk. 1').body).toBe('chair');
  });
  it('and the administration everything else', () => {
    for (const paragraph of ['§ 41', '§ 42', '§ 52', '§ 63 a, stk. 2', '§ 69, stk. 1', '§ 71, stk. 2', '§ 76']) {
      expect([paragraph, bodyOf(paragraph)]).toEqual([paragraph, { body: 'administration', regime }]);
    }
  });
  it('and says nothing of a paragraph whose subsections go different ways', () => {
    for (const paragraph of ['§ 63 a', '§ 63 c, stk. 1-2', '§ 69', '§ 71', '§ 78']) {
      expect([paragraph, bodyOf(paragraph).body]).toEqual([paragraph, null]);
    }
  });
});

describe('A decision under serviceloven', () => {
  it.each(['Lov om social service', 'SEL', 'Serviceloven'])('is one when the act is called %s', (statute) => {
    expect(bodyOf('§ 58', '2023-03-06', statute).body).toBe('committee');
  });
  it('stays one beside barnets lov (§ 213), and is on no list before the text that is known', () => {
    expect(bodyOf('§ 58', '2024-03-06')).toEqual({ body: 'committee', regime });
    expect(bodyOf('§ 58', '2010-12-31')).toEqual({ body: null, regime: 'not-listed' });
  });
  it('takes along the places of voksenansvarsloven, until the list of barnets lov does', () => {
    const named = (on: string) => bodyOf('§ 15, stk. 1', on, 'voksenansvarsloven').regime;
    expect(named('2023-12-31')).toBe('voksenansvarsloven-74/1');
    expect(named('2024-01-01')).toBe('voksenansvarsloven-142/1');
    expect(named('2016-12-31')).toBe('not-computed-here');
  });
});

describe('A list of the committee’s decisions', () => {
  it('says whether anybody has confirmed it', () => {
    const unverified = bodyLists.filter((list) => list.unverified).map(({ name }) => name);
    expect(unverified).toEqual([regime, 'voksenansvarsloven-74/1']);
  });
});
