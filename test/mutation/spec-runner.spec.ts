import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A rule as Stryker writes it: two mutants where the file is loaded, two in functions. */
const rule = `
const ns = globalThis.__stryker__;
const cover = (id) => {
  const { mutantCoverage: to, currentTestId: test } = ns;
  const into = test ? (to.perTest[test] ??= {}) : to.static;
  into[id] = (into[id] ?? 0) + 1;
};
const is = (id) => {
  if (ns.activeMutant !== id) return cover(id), false;
  if (ns.hitCount !== undefined && ++ns.hitCount > ns.hitLimit) throw new Error('hit limit');
  return true;
};
const least = is('static') ? 1 : 3;
export const enough = (n: number) => (is('boundary') ? n > least : n >= least);
export const last = (n: number) => { while (is('endless') || n > 0) n--; return n; };
if (is('broken')) throw new Error('cannot be loaded');
`;
const spec = `
import { enough, last } from './rule.js';
describe('Enough', () => {
  it('is much', () => { expect(enough(9)).toBe(true); });
  it('is no less than three', () => { expect(enough(2)).toBe(false); });
});
it('ends', () => { expect(last(2)).toBe(0); });
`;
const script = `
const { strykerPlugins: [{ factory }] } = await import(process.argv[1]);
const runner = factory();
const dry = await runner.dryRun();
const tried = {};
for (const run of JSON.parse(process.argv[2])) tried[run.activeMutant.id] = await runner.mutantRun(run);
console.log(JSON.stringify({ dry, tried }));
`;

const root = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-specs-'));
  mkdirSync(join(folder, 'libs'));
  writeFileSync(join(folder, 'libs/rule.ts'), rule);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function tried(...runs: readonly { id: string; testFilter?: readonly string[]; hitLimit?: number }[]) {
  writeFileSync(join(folder, 'libs/rule.spec.ts'), spec);
  const hook = join(root, 'libs/read-models/src/testing/typescript-hook.mjs');
  const told = JSON.stringify(runs.map(({ id, ...run }) => ({ activeMutant: { id }, ...run })));
  const runner = join(root, 'test/mutation/spec-runner.ts');
  const args = ['--experimental-vm-modules', '--import', hook, '--input-type=module', '-e', script, runner, told];
  const env = { ...process.env, LYDHOER_MUTATED_SPECS: 'libs/rule.spec.ts', NODE_OPTIONS: '' };
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })) as {
    dry: { tests: { id: string; status: number }[]; mutantCoverage: unknown };
    tried: Record<string, object>;
  };
}

const much = 'libs/rule.spec.ts: Enough is much';
const three = 'libs/rule.spec.ts: Enough is no less than three';
const ends = 'libs/rule.spec.ts: ends';

describe('The runner of specs that mutants are tried with', () => {
  it('tells Stryker which claims there are and what each of them reaches', () => {
    const { dry } = tried();
    expect(dry.tests.map(({ id, status }) => [id, status])).toEqual([
      [much, 0],
      [three, 0],
      [ends, 0],
    ]);
    expect(dry.mutantCoverage).toEqual({
      static: { static: 1, broken: 1 },
      perTest: { [much]: { boundary: 1 }, [three]: { boundary: 1 }, [ends]: { endless: 3 } },
    });
  });

  it('kills what a claim notices, also in what is made while a file loads; the rest survives', () => {
    const { tried: verdicts } = tried(
      { id: 'static' },
      { id: 'boundary', testFilter: [much, three] },
      { id: 'endless', testFilter: [ends], hitLimit: 100 },
      { id: 'broken' },
    );
    expect(verdicts).toEqual({
      static: { status: 'killed', killedBy: [three], failureMessage: expect.stringContaining('toBe'), nrOfTests: 2 },
      boundary: { status: 'survived', nrOfTests: 2 },
      endless: { status: 'timeout', reason: 'reached over and over again' },
      broken: { status: 'error', errorMessage: 'Error: cannot be loaded' },
    });
  });
});
