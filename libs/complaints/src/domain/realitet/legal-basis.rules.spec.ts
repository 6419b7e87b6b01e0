import { bodiesNamed, bodyByLaw, contradicts, placeOf, statuteOf } from './legal-basis.rules.js';

const on = '2026-02-02';
const barnetsLov = (paragraph: string, day = on) => bodyByLaw({ statute: 'barnets-lov', paragraph }, day);
const voksen = (paragraph: string) => bodyByLaw({ statute: 'voksenansvarsloven', paragraph }, on);

describe('A statute', () => {
  it.each(['barnets-lov', 'Barnets lov', 'BARNETS LOV', 'BL', 'lov om barnet', 'barnetslov', 'Barnetsloven'])(
    'is barnets lov when it is called %s',
    (named) => {
      expect(statuteOf(named)).toBe('barnets-lov');
    },
  );
  it('that no list names keeps its name, folded', () => {
    expect(statuteOf('Sundheds-loven ')).toBe('sundhedsloven');
  });
});

describe('A place in a statute', () => {
  it.each([
    ['§ 32', '32', []],
    ['§ 42, stk. 4', '42', [4]],
    ['§42 stk 4', '42', [4]],
    ['42(4)', '42', [4]],
    ['§ 42 a', '42a', []],
    ['§ 42 a, stk. 2, nr. 3', '42a', [2]],
    ['§ 63, stk. 1-2', '63', [1, 2]],
    ['§ 63, stk. 1 og 2', '63', [1, 2]],
    ['§ 63, stk. 1 og 3', '63', [1, 3]],
    ['§ 63, stk. 1, stk. 3', '63', [1, 3]],
    ['§ 63, stk. 1–4', '63', [1, 2, 3, 4]],
    ['§ 63, stk. 4-1', '63', [4, 1]],
    ['§ 32, stk. 1, nr. 3', '32', [1]],
    ['§ 61, stk. 1, 2. pkt.', '61', [1]],
    ['§ 61, stk. 1, 1. og 2. pkt.', '61', [1]],
    ['§ 61, stk. 1, nr. 2 og 3, litra a', '61', [1]],
  ])('written %s is paragraph %s, subsections %j', (written, paragraph, subsections) => {
    expect(placeOf(written)).toEqual({ paragraph, subsections });
  });
  it.each(['formålet', '', '§ 47, jf. § 142', '§§ 46-47', '§ 47 i barnets lov', '§ 47 a-c', '§ 12345'])(
    'is not one place where %j was written',
    (written) => {
      expect(placeOf(written)).toBeNull();
    },
  );
});

describe('Barnets lov § 142 gives the committee', () => {
  it.each(['§ 23', '§ 40', '§ 42, stk. 4', '§ 47', '§ 49', '§ 50', '§ 61, stk. 1', '§ 62, stk. 1', '§ 63, stk. 1'])(
    '%s',
    (paragraph) => {
      expect(barnetsLov(paragraph)).toEqual({ body: 'committee', regime: 'barnets-lov-142/1' });
    },
  );
  it.each([
    '§ 63, stk. 2',
    '§ 63, stk. 1-2',
    '§ 67',
    '§ 67, stk. 3',
    '§ 98, stk. 4',
    '§ 105',
    '§ 142',
    '§ 143, stk. 4',
  ])('%s', (paragraph) => {
    expect(barnetsLov(paragraph).body).toBe('committee');
  });
  it('and the chair what § 143 says besides', () => {
    expect(barnetsLov('§ 143').body).toBe('chair');
    expect(barnetsLov('§ 143, stk. 1').body).toBe('chair');
  });
  it('and the administration everything else', () => {
    for (const paragraph of ['§ 32', '§ 46', '§ 42, stk. 3', '§ 61, stk. 2', '§ 63, stk. 3', '§ 98, stk. 1', '§ 147']) {
      expect([paragraph, barnetsLov(paragraph).body]).toEqual([paragraph, 'administration']);
    }
  });
  it('and says nothing of a paragraph whose subsections go different ways', () => {
    for (const paragraph of ['§ 42', '§ 61', '§ 63', '§ 98', '§ 63, stk. 2-3', 'formålet']) {
      expect([paragraph, barnetsLov(paragraph)]).toEqual([paragraph, { body: null, regime: 'barnets-lov-142/1' }]);
    }
  });
  it('from 1 January 2024 on', () => {
    expect(barnetsLov('§ 47', '2024-01-01').body).toBe('committee');
    expect(barnetsLov('§ 47', '2023-12-31')).toEqual({ body: null, regime: 'not-listed' });
  });
});

describe('Several places', () => {
  it.each([
    ['§ 47, jf. § 142', 'committee'],
    ['§§ 49 og 50', 'committee'],
    ['§§ 49-50', 'committee'],
    ['§ 61, stk. 1, og § 62, stk. 1', 'committee'],
    ['§ 61, stk. 1, 2. pkt.', 'committee'],
    ['§ 63, stk. 1, jf. § 67', 'committee'],
    ['§ 63, stk. 1, og 67', 'committee'],
    ['§ 32, § 46', 'administration'],
    ['§ 32, stk. 1, nr. 3, jf. § 46', 'administration'],
    ['§ 47, jf. § 143', 'chair'],
  ])('that agree say whose it is: %s', (paragraph, body) => {
    expect(barnetsLov(paragraph)).toEqual({ body, regime: 'barnets-lov-142/1' });
  });
  it.each([
    '§§ 46 og 47',
    '§§ 46-47',
    '§§ 46–50',
    '46, 47',
    '§ 46, jf. § 47',
    '§ 46, jfr. § 47',
    '§ 32 og § 47',
    '§ 47, samt § 32, stk. 1',
    '§ 46/47',
    '§ 61, stk. 1, og § 62, stk. 2',
  ])('that do not agree say nothing: %s', (paragraph) => {
    expect(barnetsLov(paragraph)).toEqual({ body: null, regime: 'barnets-lov-142/1' });
    expect([...bodiesNamed({ statute: 'barnets-lov', paragraph }, on)].sort()).toEqual(['administration', 'committee']);
  });
  it.each([
    ['§ 47 med senere ændringer', ['committee']],
    ['§ 47 i barnets lov', ['committee']],
    ['§ 46 ff.', ['administration']],
    ['§ 47 eller deromkring § 42', ['committee']],
    ['§§ 1-9999', []],
    ['§ 47 a-c', ['administration']],
    ['§ 47 m.v.', ['committee']],
    ['§ 46 f.', ['administration']],
    ['formålet', []],
  ])('of which something is not understood say nothing for certain: %s', (paragraph, named) => {
    expect(barnetsLov(paragraph)).toEqual({ body: null, regime: 'barnets-lov-142/1' });
    expect(bodiesNamed({ statute: 'barnets-lov', paragraph }, on)).toEqual(named);
  });
  it('are named by nobody where there is no list', () => {
    expect(bodiesNamed({ statute: 'sundhedsloven', paragraph: '§§ 46 og 47' }, on)).toEqual([]);
  });
});

describe('Another statute', () => {
  it('is the committee’s in the places of voksenansvarsloven that § 142 names', () => {
    for (const paragraph of ['§ 11, stk. 1', '§ 11, stk. 2', '§ 15, stk. 1']) {
      expect(voksen(paragraph)).toEqual({ body: 'committee', regime: 'voksenansvarsloven-142/1' });
    }
  });
  it('is recognised and not computed where its own rules are not modelled', () => {
    for (const paragraph of ['§ 11, stk. 3', '§ 11', '§ 7', 'x']) {
      expect(voksen(paragraph)).toEqual({ body: null, regime: 'not-computed-here' });
    }
    expect(bodyByLaw({ statute: 'Lov om bekæmpelse af ungdomskriminalitet', paragraph: '§ 55' }, on)).toEqual({
      body: null,
      regime: 'not-computed-here',
    });
  });
  it('that no list names says nothing', () => {
    expect(bodyByLaw({ statute: 'sundhedsloven', paragraph: '§ 58' }, on)).toEqual({
      body: null,
      regime: 'not-listed',
    });
    expect(barnetsLov('§ 47', '2023-12-31')).toEqual({ body: null, regime: 'not-listed' });
  });
});

describe('The body that was entered', () => {
  it.each([
    ['administration', 'committee', true],
    ['committee', 'administration', true],
    ['chair', 'administration', true],
    ['committee', 'chair', true],
    ['chair', 'committee', false],
    ['committee', 'committee', false],
    ['administration', null, false],
    ['chair', null, false],
  ] as const)('%s against %s by law: contradiction %s', (entered, byLaw, is) => {
    expect(contradicts(entered, byLaw)).toBe(is);
  });
});
