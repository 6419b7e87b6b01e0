import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { probes } from './probes.js';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}
const root = process.cwd();
const rules = createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};

describe('The arrows', () => {
  it('hold in this tree', async () => {
    expect((await cruise(root)).map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  });

  it.each(probes.filter(({ rule }) => rule !== null))('bite: $rule names $file', ({ rule, file }) => {
    expect(inCopy.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(probes.filter(({ rule }) => rule === null))('let pass what is allowed: $file', ({ file }) => {
    expect(inCopy.filter(({ from }) => from === file)).toEqual([]);
  });

  it('each have a probe', () => {
    const probed = new Set(probes.map(({ rule }) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !probed.has(name))).toEqual([]);
  });
});

let copy: string;
let inCopy: readonly Violation[];
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'lydhoer-arrows-'));
  for (const part of ['apps', 'libs', 'tsconfig.base.json', '.dependency-cruiser.cjs', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { file, source } of probes.flatMap((probe) => [probe, ...(probe.beside ? [probe.beside] : [])])) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${source}\n`);
  }
  inCopy = await cruise(copy);
}, 120_000);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Every violation in a tree, by the same command that `npm run arrows` gives. */
async function cruise(tree: string): Promise<readonly Violation[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'apps',
      'libs',
    ],
    { cwd: tree, maxBuffer: 256 * 1024 * 1024 },
  ).catch((refused: unknown) => refused as { stdout: string });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
