import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutatedLibs } from './mutated-libs.js';
import { printMutation } from './print-mutation.js';
import { neverScored, type Scores } from './scores.js';
import type { NamedSurvivor } from './survivors.js';

const scoresFile = 'test/mutation/scores.json';
const page = 'docs/mutation.md';
export const survivorsFile = 'test/mutation/survivors.json';

const readJson = (root: string, file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

export const readScores = (root: string) => readJson(root, scoresFile) as Scores;
export const readSurvivors = (root: string) => readJson(root, survivorsFile) as readonly NamedSurvivor[];
export const readPage = (root: string) => readFileSync(join(root, page), 'utf8');

/** Writes the record, libs in order of their names, and the page that is printed from it. */
export function writeScores(root: string, scores: Scores): void {
  const sorted = Object.fromEntries(Object.entries(scores).sort(([one], [other]) => one.localeCompare(other)));
  writeFileSync(join(root, scoresFile), `${JSON.stringify(sorted, null, 2)}\n`);
  writePage(root);
}

export function printed(root: string): string {
  const scores = readScores(root);
  return printMutation(scores, readSurvivors(root), neverScored(mutatedLibs(root), scores));
}

export function writePage(root: string): void {
  writeFileSync(join(root, page), printed(root));
}
