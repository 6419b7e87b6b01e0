import { rules } from './sentences.js';

const expected = (rule: string, ...args: readonly unknown[]) => rules[rule]?.expected(args);
const problem = (rule: string, value: unknown) => rules[rule]?.problem([], value);

describe('A number of things', () => {
  it.each([
    ['arrayMinSize', 1, 'mindst 1 element', 'at least 1 item'],
    ['arrayMinSize', 2, 'mindst 2 elementer', 'at least 2 items'],
    ['arrayMaxSize', 1, 'højst 1 element', 'at most 1 item'],
    ['arrayMaxSize', 50, 'højst 50 elementer', 'at most 50 items'],
    ['minLength', 1, 'mindst 1 tegn', 'at least 1 character'],
    ['maxLength', 10, 'højst 10 tegn', 'at most 10 characters'],
  ])('is one or several where it is expected: %s %s', (rule, n, da, en) => {
    expect(expected(rule, n)).toEqual({ da, en });
  });
  it.each([
    ['arrayMinSize', [], 'har 0 elementer', 'has 0 items'],
    ['arrayMaxSize', ['x'], 'har 1 element', 'has 1 item'],
    ['minLength', 'x', 'er for kort (1 tegn)', 'is too short (1 character)'],
    ['maxLength', 'xx', 'er for lang (2 tegn)', 'is too long (2 characters)'],
  ])('is one or several where it is there: %s of %j', (rule, value, da, en) => {
    expect(problem(rule, value)).toEqual({ da, en });
  });
  it('is a span of them', () => {
    expect(expected('isLength', 0, 1)).toEqual({ da: '0 til 1 tegn', en: '0 to 1 character' });
    expect(expected('isLength', 1, 8)).toEqual({ da: '1 til 8 tegn', en: '1 to 8 characters' });
  });
});
