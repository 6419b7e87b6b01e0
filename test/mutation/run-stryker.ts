import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { MutatedLib } from './mutated-libs.js';
import type { Score } from './scores.js';
import { nameOf, type Survivor } from './survivors.js';

export interface LivingMutant extends Survivor {
  readonly line: number;
  /** No spec runs the place at all. */
  readonly uncovered: boolean;
}

export interface Run {
  readonly scores: ReadonlyMap<string, Score>;
  readonly living: readonly LivingMutant[];
}

/** Mutates some files of a lib and lets the lib's own specs judge. Works on a copy of the tree in .stryker-tmp. */
export async function runStryker(root: string, { specs }: MutatedLib, files: readonly string[]): Promise<Run> {
  process.env.LYDHOER_MUTATED_SPECS = specs.filter((file) => file.endsWith('.spec.ts')).join(',');
  // Properties take few cases, and always the same: what survives must not hang on luck.
  process.env.LYDHOER_PROPERTY_RUNS = '25';
  process.env.LYDHOER_PROPERTY_SEED = '1';
  const results = await new Stryker({
    mutate: [...files],
  }).runMutationTest();

  const count = { Killed: 'killed', Timeout: 'killed', Survived: 'survived', NoCoverage: 'noCoverage' } as const;
  const scores = new Map(files.map((file) => [file, { killed: 0, survived: 0, noCoverage: 0, failed: 0 }]));
  const living: LivingMutant[] = [];
  for (const { fileName, status, location, replacement } of results) {
    const file = relative(root, fileName);
    const score = scores.get(file);
    if (!score) throw new Error(`Stryker mutated ${file}, which was not asked for`);
    score[status in count ? count[status as keyof typeof count] : 'failed'] += 1;
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const survivor = nameOf(file, readFileSync(fileName, 'utf8'), location, replacement);
    living.push({ ...survivor, line: location.start.line, uncovered: status === 'NoCoverage' });
  }
  return { scores, living };
}
