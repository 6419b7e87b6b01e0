import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}docs/building-a-slice.md`, 'utf8');
const blocks = [...page.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, path = '', code = '']) => ({
  path,
  code,
}));

/** White space and what Prettier adds at the end of a shortened list do not count. */
const bare = (code: string) => code.replaceAll(/\s+/g, '');
const pieces = (code: string) => code.split(/^\s*\/\/ …\n/m).map(bare);

describe('The page about building a slice', () => {
  it('names the file of every block of code', () => {
    expect(page.match(/```ts/g)).toHaveLength(blocks.length);
  });

  it.each(blocks)('shows $path as it is', ({ path, code }) => {
    const file = bare(readFileSync(root + path, 'utf8'));
    expect(pieces(code).filter((piece) => !file.includes(piece))).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = [...page.matchAll(/`((?:libs|test|apps|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});
