import fc from 'fast-check';
import { jsonBody } from './json-body.js';

const read = (text: string) => jsonBody(Buffer.from(text));

describe('A JSON body', () => {
  it('reads as JSON does, whatever the object', () => {
    const nameless = fc.dictionary(
      fc.string({ unit: 'grapheme' }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
      fc.jsonValue({ maxDepth: 5 }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(nameless, (value) => {
        const text = JSON.stringify(value);
        let answer: unknown;
        try {
          answer = read(text);
        } catch (error) {
          // Inside, a name may be one of those that are refused.
          expect(error).toMatchObject({ code: 'body-name-forbidden' });
          return;
        }
        expect(answer).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never fails otherwise than by saying what is wrong with it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          jsonBody(bytes);
        } catch (error) {
          expect(error).toMatchObject({ name: 'HttpProblem', code: expect.stringMatching(/^body-/) });
        }
      }),
    );
  });

  it('may be 20 levels deep, and brackets inside texts do not count', () => {
    expect(read(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`)).toBeDefined();
    expect(read(`{"a":"${'['.repeat(100)}"}`)).toEqual({ a: '['.repeat(100) });
    expect(() => read(`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`)).toThrow('body-too-deep');
  });

  it('may have 10 000 members and items, and is refused with more before anything looks at each of them', () => {
    const many = (items: number) => `{"a":[${'{},'.repeat(items - 1)}{}]}`;
    expect(read(many(10_000))).toBeDefined();
    expect(() => read(many(10_001))).toThrow('body-too-many-values');
    expect(read(`{"a":"${','.repeat(20_000)}"}`)).toBeDefined();
  });

  it('may use a name again in another object, and a forbidden name as a value', () => {
    expect(read('{"a":{"x":1},"b":{"x":2},"c":[{"x":1},{"x":2}]}')).toBeDefined();
    expect(read('{"a":"__proto__","b":["constructor"]}')).toBeDefined();
  });

  it('is absent when there is nothing in it', () => {
    expect(read('')).toBeUndefined();
    expect(read(' \n')).toBeUndefined();
  });
});
