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

  it.each([
    ['2026-10-02T06:00:00.000Z', '2.10.2026 kl. 8.00', '2026-10-02 08:00 Danish time'],
    ['2026-10-02T14:30:00+02:00', '2.10.2026 kl. 14.30', '2026-10-02 14:30 Danish time'],
    ['2026-01-31T23:05:00Z', '1.2.2026 kl. 0.05', '2026-02-01 00:05 Danish time'],
    ['2026-11-22T22:04:41.041Z', '22.11.2026 kl. 23.04.41', '2026-11-22 23:04:41 Danish time'],
  ])('says the instant %s as it was in Denmark', (latest, danish, english) => {
    expect(filledIn('Senest {latest}.', { latest }, 'da')).toBe(`Senest ${danish}.`);
    expect(filledIn('Until {latest}.', { latest }, 'en')).toBe(`Until ${english}.`);
    expect(filledIn('{both}', { both: [latest, 'x'] }, 'da')).toBe(`${danish}, x`);
  });

  it.each([
    '2026-02-30',
    '2026-02-30T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-10-02T08:00',
    'at 2026-10-02T08:00:00Z',
  ])('leaves alone what only resembles a day or an instant: %s', (id) => {
    expect(filledIn('{id}', { id }, 'da')).toBe(id);
  });
});
