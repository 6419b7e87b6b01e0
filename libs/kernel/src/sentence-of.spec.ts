import { sentenceOf } from './sentence-of.js';

describe('What went wrong, in a sentence,', () => {
  it('is the message of an error, also of one from another realm', () => {
    expect(sentenceOf(new Error('the disk is full'))).toBe('the disk is full');
    expect(sentenceOf({ message: 'database is locked' })).toBe('database is locked');
  });

  it.each([
    ['a text', 'a text'],
    [null, 'null'],
    [undefined, 'undefined'],
    [42, '42'],
    [{ code: 'ENOENT' }, '[object Object]'],
  ])('is what was thrown where that has no message: %j', (thrown, sentence) => {
    expect(sentenceOf(thrown)).toBe(sentence);
  });

  it('is a line at most', () => {
    expect(sentenceOf(new Error('x'.repeat(301)))).toBe('x'.repeat(300));
  });
});
