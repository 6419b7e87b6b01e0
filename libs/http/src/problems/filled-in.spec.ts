import { filledIn } from './filled-in.js';

describe('A sentence of a problem', () => {
  it('gets its facts, lists with commas, and keeps a placeholder that no fact fills', () => {
    expect(filledIn('{most} of {names}, {other}', { most: 3n, names: ['a', 'b'] }, 'en')).toBe('3 of a, b, {other}');
  });

  it('says days as the language writes them', () => {
    const sentence = '{field}: {earliest}';
    const facts = { field: 'receivedOn', earliest: '2026-03-01' };
    expect(filledIn(sentence, facts, 'da')).toBe('receivedOn: 1.3.2026');
    expect(filledIn(sentence, facts, 'en')).toBe('receivedOn: 2026-03-01');
  });

  it('leaves alone what only resembles a day', () => {
    expect(filledIn('{id}', { id: '2026-02-30' }, 'da')).toBe('2026-02-30');
  });
});
