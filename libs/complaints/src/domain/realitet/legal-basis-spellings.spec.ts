import { bodiesNamed, bodyByLaw, placeOf } from './legal-basis.rules.js';

const on = '2026-02-02';
const barnetsLov = (paragraph: string) => bodyByLaw({ statute: 'barnets-lov', paragraph }, on).body;
const named = (paragraph: string) => [...bodiesNamed({ statute: 'barnets-lov', paragraph }, on)].sort();

describe('One place, as jurists write it', () => {
  it.each([
    ['§ 42,stk.4', '42', [4]],
    ['§ 42, stykke 4', '42', [4]],
    ['42 (4)', '42', [4]],
    ['§ 42a, stk. 2', '42a', [2]],
    ['§ 42 i', '42i', []],
    ['§ 42 f', '42f', []],
    ['§ 42 m.', '42m', []],
    ['§ 8', '8', []],
    ['§ 142, stk. 1', '142', [1]],
    ['§ 1142', '1142', []],
    ['§ 42, stk. 20', '42', [20]],
    ['§ 63, stk. 1 - 2', '63', [1, 2]],
    ['§ 63, stk. 1-stk. 2', '63', [1, 2]],
    ['§ 63, stk. 1 - stk 2', '63', [1, 2]],
    ['§ 63, stk. 1-stk.2', '63', [1, 2]],
    ['§ 63, stk. 9-11', '63', [9, 10, 11]],
    ['§ 63, stk. 1 & 3', '63', [1, 3]],
    ['§ 63, stk. 1 samt 3', '63', [1, 3]],
    ['§ 63, stk. 1 eller 3', '63', [1, 3]],
    ['§ 63, stk. 1 sammenholdt med stk. 3', '63', [1, 3]],
    ['§ 63, stk. 1, jfr. stk. 3', '63', [1, 3]],
    ['§ 63, stk. 1; stk. 3', '63', [1, 3]],
    ['§ 63, stk. 1\nog 3', '63', [1, 3]],
  ])('%j is paragraph %s, subsections %j', (written, paragraph, subsections) => {
    expect(placeOf(written)).toEqual({ paragraph, subsections });
  });
  it.each([
    '§ 61, stk. 2, 1. og 3. pkt.',
    '§ 61, stk. 2, 1.-3. pkt.',
    '§ 61, stk. 2, 10. og 11. pkt.',
    '§ 61, stk. 2, 12. pkt.',
    '§ 61, stk. 2, 3.pkt.',
    '§ 61, stk. 2, 3 pkt.',
    '§ 61, stk. 2, 3. pkt',
    '§ 61, stk. 2, 3. punktum',
    '§ 61, stk. 2, 1. led',
    '§ 61, stk. 2, nr.3',
    '§ 61, stk. 2, nr 3',
    '§ 61, stk. 2, nr. 12',
    '§ 61, stk. 2, nr. 3, 4',
    '§ 61, stk. 2, nr. 3-4',
    '§ 61, stk. 2, nr. 3 – 4',
    '§ 61, stk. 2, nr. 3 eller 12',
    '§ 61, stk. 2, litra a og b',
    '§ 61, stk. 2, nummer 3, litra b',
    '§ 61, stk. 2, pkt. 3',
  ])('%s goes no further than the subsection', (written) => {
    expect(placeOf(written)).toEqual({ paragraph: '61', subsections: [2] });
  });
  it('parts what stands around an item or a sentence of it', () => {
    expect(placeOf('§ 63, stk. 1nr. 2,a3')).toEqual({ paragraph: '63', subsections: [1, 3] });
    expect(barnetsLov('§ 49 og1. pkt.samt § 50')).toBe('committee');
  });
  it.each([
    '§ 42, stykket 4',
    '§ 42, stks 4',
    '§ 47 i  barnets lov',
    '§ 47 ogsaa',
    '§ 47 samtykke',
    '§ 47 jfx',
    '§ 47 pktx. 3',
    '§ 47 1. pktx',
    '§ 12345',
    '§§ 1-12345',
    '§ 47\u00a0?',
    '§ 47\u2028?',
    'xnr. 3 § 47',
    '§ 47 nr. 3x',
    '§ 47 nr. 31',
    '§ 47 [4]',
  ])('%j is not all understood', (written) => {
    expect(placeOf(written)).toBeNull();
  });
});

describe('A number', () => {
  it.each(['§ 63, stk. 1, § 2', '63(1), 2', '49, 2', '§ 63, stk. 1, og 2 a', '§ 49, stk. 1-21', '§ 49, stk. 1 og 21'])(
    'is a paragraph of its own again after a section sign or a bracket, with a letter, and above twenty: %s',
    (written) => {
      expect([barnetsLov(written), named(written)]).toEqual([null, ['administration', 'committee']]);
    },
  );
  it('begins a stretch of at most fifty more', () => {
    expect(barnetsLov('§§ 200-250')).toBe('administration');
    expect(barnetsLov('§§ 200-251')).toBeNull();
    expect(barnetsLov('§§ 49 - 50')).toBe('committee');
    expect(barnetsLov('§§ 49-50 samt § 47')).toBe('committee');
  });
  it.each([
    ['§ 47 a-49', []],
    ['§§ 46-47 a', ['administration']],
    ['§§ 46-47a', ['administration']],
    ['§ 46, §§ 1-9999', ['administration']],
    ['§ 47, §§ 1-9999', ['committee']],
    ['§ 47 i  barnets lov', ['committee']],
  ])('says nothing for certain where it is not all understood: %s', (written, bodies) => {
    expect([barnetsLov(written), named(written)]).toEqual([null, bodies]);
  });
});
