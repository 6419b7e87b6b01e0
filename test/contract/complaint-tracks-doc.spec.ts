import { readFileSync, writeFileSync } from 'node:fs';
import { printTracks } from '@lydhoer/complaints';

const page = new URL('../../docs/complaint-tracks.md', import.meta.url);

describe('docs/complaint-tracks.md', () => {
  it('says what the tables of the tracks say (UPDATE_DOCS=1 prints it anew)', () => {
    const printed = printTracks();
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, printed);
    expect(readFileSync(page, 'utf8')).toBe(printed);
  });

  it('says everything in words: no code of a step or a permission stands in a table', () => {
    const cells = printTracks()
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => line.split('|').map((cell) => cell.trim()));
    expect(cells.filter((cell) => /^[A-Z][a-z]+[A-Z]/.test(cell) || /^[a-z]+(-[a-z]+)+$/.test(cell))).toEqual([]);
  });
});
