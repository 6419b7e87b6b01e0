import { detailOf } from './detail-of.js';

const problem = {
  da: {
    title: 'x',
    detail: '{state}: {may}, {other}',
    words: {
      state: { 'still-open': 'åben' },
      may: { CloseCase: 'afslutte', merge: 'flette' },
      missing: { a: 'b' },
    },
  },
  en: { title: 'x', detail: 'It is {state}: {may}, {other}' },
};
const facts = { state: 'still-open', may: ['CloseCase', 'merge'], other: 'still-open' };

describe('The detail of a problem', () => {
  it('says the codes of its facts as the language calls them, one or many', () => {
    expect(detailOf(problem, facts, 'da')).toBe('åben: afslutte, flette, still-open');
  });

  it('takes them apart in English, where it has no words of its own for them', () => {
    expect(detailOf(problem, facts, 'en')).toBe('It is still open: close case, merge, still-open');
    const own = { ...problem, en: { ...problem.en, words: { state: { 'still-open': 'ajar' } } } };
    expect(detailOf(own, facts, 'en')).toBe('It is ajar: CloseCase, merge, still-open');
  });

  it('has a sentence of its own where a list is empty', () => {
    const none = { may: 'Intet mere, når det er {state}.', other: 'x' };
    const finished = { ...problem, da: { ...problem.da, none } };
    expect(detailOf(finished, { ...facts, may: [] }, 'da')).toBe('Intet mere, når det er åben.');
    expect(detailOf(finished, facts, 'da')).toBe('åben: afslutte, flette, still-open');
    expect(detailOf(finished, { ...facts, may: '' }, 'da')).toBe('åben: , still-open');
    expect(detailOf(finished, { ...facts, may: [] }, 'en')).toBe('It is still open: , still-open');
  });

  it('leaves a code that it has no word for, a fact that is no code, and a placeholder that no fact fills', () => {
    const strange = { state: 'shut', may: [3, 'CloseCase', 'constructor'] };
    expect(detailOf(problem, strange, 'da')).toBe('shut: 3, afslutte, constructor, {other}');
    expect(detailOf(problem, strange, 'en')).toBe('It is shut: 3, close case, constructor, {other}');
    const plain = { title: 'x', detail: '{state}' };
    expect(detailOf({ da: plain, en: plain }, { state: 'still-open' }, 'en')).toBe('still-open');
  });
});
