import { detailOf } from './detail-of.js';

const text = {
  title: 'x',
  detail: '{state}: {may}, {other}',
  words: { state: { open: 'åben' }, may: { close: 'afslutte', merge: 'flette' }, missing: { a: 'b' } },
};

describe('The detail of a problem', () => {
  it('says the codes of its facts as the language calls them, one or many', () => {
    const facts = { state: 'open', may: ['close', 'merge'], other: 'open' };
    expect(detailOf(text, facts, 'da')).toBe('åben: afslutte, flette, open');
  });

  it('leaves a code that it has no word for, a fact that is no code, and a placeholder that no fact fills', () => {
    expect(detailOf(text, { state: 'shut', may: [3, 'close', 'constructor'] }, 'da')).toBe(
      'shut: 3, afslutte, constructor, {other}',
    );
    expect(detailOf({ title: 'x', detail: '{state}' }, { state: 'open' }, 'en')).toBe('open');
  });
});
