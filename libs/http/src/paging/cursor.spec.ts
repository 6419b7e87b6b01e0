import { createHash } from 'node:crypto';
import { HttpProblem } from '../problems/http-problem.js';
import { cursorFrom, cursorOf } from './cursor.js';

/** A cursor as anybody can make one who has read the code: it holds this text and the right checksum. */
function forged(text: string): string {
  const checksum = createHash('sha256').update(`cursor ${text}`).digest('base64url').slice(0, 11);
  return `${Buffer.from(text).toString('base64url')}.${checksum}`;
}

describe('A cursor', () => {
  it('gives back what the page ended with', () => {
    expect(cursorFrom(cursorOf(['2026-03-01', 7, null]), 3)).toEqual(['2026-03-01', 7, null]);
    expect(cursorFrom(forged('["2026-03-01"]'), 1)).toEqual(['2026-03-01']);
  });

  it.each(['null', '7', '{}', '{"length":1}', '[{}]', '[[]]', '[true]', '[1e999]', '[]', '["a","b"]', 'x', ''])(
    'that somebody made of %s is refused, its checksum right or not',
    (text) => {
      expect(() => cursorFrom(forged(text), 1)).toThrow(HttpProblem);
    },
  );
});
