import { printed, readPage, readScores, readSurvivors, writePage } from './committed.js';
import { aliveIn, leastPercentOf, percentOf, scoreOf } from './scores.js';
import { compareSurvivors } from './survivors.js';

const root = process.cwd();
const scores = readScores(root);
const named = readSurvivors(root);

describe('docs/mutation.md', () => {
  it('is what the last run scored (UPDATE_DOCS=1 writes it)', () => {
    if (process.env.UPDATE_DOCS) writePage(root);
    expect(readPage(root)).toBe(printed(root));
  });
});

describe('The recorded scores', () => {
  it('are high enough for every lib', () => {
    const low = Object.entries(scores).filter(
      ([lib, { files }]) => percentOf(scoreOf(Object.values(files))) < leastPercentOf(lib),
    );
    expect(low.map(([lib]) => lib)).toEqual([]);
  });

  it('have a name for every survivor, and no other', () => {
    expect(compareSurvivors(Object.values(scores).flatMap(aliveIn), named)).toEqual({ unnamed: [], dead: [] });
  });

  it('come with a reason for each name', () => {
    expect(named.filter(({ because }) => !/^[A-Z].{20,}\.$/s.test(because))).toEqual([]);
  });
});
