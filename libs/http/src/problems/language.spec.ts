import { languageOf } from './language.js';

describe('The language of an answer', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['*', 'da'],
    ['de, fr;q=0.5', 'da'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['da, en', 'da'],
    ['da;q=0.2, en;q=0.9', 'en'],
    ['en;q=0', 'da'],
    ['en;q=x', 'en'],
    ['english', 'da'],
    [';;;,,,q=', 'da'],
  ])('for Accept-Language: %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
