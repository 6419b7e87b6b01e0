import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  aliveIn,
  changedFiles,
  leastPercentOf,
  percentOf,
  scoreOf,
  withRun,
  type Scores,
  type Verdict,
} from './scores.js';

const mutant = { line: 1, original: 'a < b', replacement: 'a <= b' };
const verdict = (killed: number, alive = 0): Verdict => ({
  killed,
  failed: 0,
  survived: Array.from({ length: alive }, () => mutant),
  noCoverage: [],
});
const lib = { lib: 'libs/a', folder: '.', files: ['one.ts', 'two.ts'], specs: ['one.spec.ts'] };
const verdicts = new Map([
  ['one.ts', verdict(3)],
  ['two.ts', verdict(5, 1)],
]);
let root: string;
let scored: Scores;

const write = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lydhoer-mutation-'));
  for (const file of [...lib.files, ...lib.specs]) write(file, `the first ${file}`);
  scored = withRun(root, lib, {}, verdicts);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('What changed since it was scored', () => {
  it('is nothing right after a run', () => {
    expect(changedFiles(root, lib, scored)).toEqual([]);
  });

  it('is everything where nothing was scored yet', () => {
    expect(changedFiles(root, lib, {})).toEqual(lib.files);
  });

  it('is a file whose content is another', () => {
    write('two.ts', 'the second two.ts');
    expect(changedFiles(root, lib, scored)).toEqual(['two.ts']);
  });

  it('is a file that is new', () => {
    write('three.ts', '');
    expect(changedFiles(root, { ...lib, files: [...lib.files, 'three.ts'] }, scored)).toEqual(['three.ts']);
  });

  it('is the whole lib when a spec is edited, new or gone', () => {
    write('more.spec.ts', '');
    expect(changedFiles(root, { ...lib, specs: ['more.spec.ts', 'one.spec.ts'] }, scored)).toEqual(lib.files);
    expect(changedFiles(root, { ...lib, specs: [] }, scored)).toEqual(lib.files);
    write('one.spec.ts', 'expects less');
    expect(changedFiles(root, lib, scored)).toEqual(lib.files);
  });
});

describe('The record after a run over a part', () => {
  it('has the new verdict on that part and the old one on the rest', () => {
    write('two.ts', 'the second two.ts');
    const after = withRun(root, lib, scored, new Map([['two.ts', verdict(9)]]));
    expect(after['libs/a']?.files['one.ts']).toMatchObject(verdict(3));
    expect(after['libs/a']?.files['two.ts']).toMatchObject(verdict(9));
    expect(changedFiles(root, lib, after)).toEqual([]);
  });

  it('forgets a file that is gone, and keeps the other libs', () => {
    unlinkSync(join(root, 'two.ts'));
    const other = { specs: 'x', files: {} };
    const after = withRun(root, { ...lib, files: ['one.ts'] }, { ...scored, 'libs/b': other }, new Map());
    expect(Object.keys(after['libs/a']?.files ?? {})).toEqual(['one.ts']);
    expect(after['libs/b']).toBe(other);
  });
});

describe('A score', () => {
  it('counts what no spec runs as alive, and what could not be loaded not at all', () => {
    const score = scoreOf([{ killed: 3, failed: 7, survived: [], noCoverage: [mutant] }]);
    expect(score).toEqual({ killed: 3, survived: 0, noCoverage: 1 });
    expect(percentOf(score)).toBe(75);
  });

  it('is full where there is nothing to mutate', () => {
    expect(percentOf(scoreOf([]))).toBe(100);
  });
});

describe('What is alive in a lib', () => {
  it('is what survived and what no spec runs, with its file', () => {
    const two = { content: 'x', killed: 0, failed: 0, survived: [mutant], noCoverage: [mutant] };
    const alive = { file: 'two.ts', ...mutant };
    expect(aliveIn({ specs: 'x', files: { 'two.ts': two } })).toEqual([alive, alive]);
  });
});

describe('The least share of a lib', () => {
  it('is higher where the law is counted: in the calendar, in complaints, and in each area of theirs', () => {
    expect(['libs/calendar', 'libs/complaints', 'libs/complaints/realitet'].map(leastPercentOf)).toEqual([95, 95, 95]);
    expect(['libs/kernel', 'libs/organisation/calendar'].map(leastPercentOf)).toEqual([90, 90]);
  });
});
