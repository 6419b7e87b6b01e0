import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { MutatedLib } from './mutated-libs.js';
import type { LivingMutant, Verdict } from './scores.js';
import { nameOf } from './survivors.js';

/** Mutates some files of a lib and lets the lib's own specs judge. Works on a copy of the tree in .stryker-tmp. */
export async function runStryker(
  root: string,
  { specs }: MutatedLib,
  files: readonly string[],
): Promise<ReadonlyMap<string, Verdict>> {
  process.env.LYDHOER_MUTATED_SPECS = specs.filter((file) => file.endsWith('.spec.ts')).join(',');
  // Properties take few cases, and always the same: what survives must not hang on luck.
  process.env.LYDHOER_PROPERTY_RUNS = '25';
  process.env.LYDHOER_PROPERTY_SEED = '1';
  const results = await new Stryker({
    mutate: [...files],
  }).runMutationTest();

  const verdicts = new Map(
    files.map((file) => [file, { killed: 0, failed: 0, survived: alive(), noCoverage: alive() }]),
  );
  for (const { fileName, status, location, replacement } of results) {
    const file = relative(root, fileName);
    const verdict = verdicts.get(file);
    if (!verdict) throw new Error(`Stryker mutated ${file}, which was not asked for`);
    if (status === 'Survived' || status === 'NoCoverage') {
      const { original, replacement: instead } = nameOf(file, readFileSync(fileName, 'utf8'), location, replacement);
      const living = { line: location.start.line, original, replacement: instead };
      verdict[status === 'Survived' ? 'survived' : 'noCoverage'].push(living);
    } else verdict[status === 'Killed' || status === 'Timeout' ? 'killed' : 'failed'] += 1;
  }
  return verdicts;
}

const alive = (): LivingMutant[] => [];
