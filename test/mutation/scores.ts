import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MutatedLib } from './mutated-libs.js';

/** What became of mutants. `failed` could not even be loaded, which is no verdict: they count neither way. */
export interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly failed: number;
}

/** The last verdict on one file, and the fingerprint of the content it is about. */
export interface FileScore extends Score {
  readonly content: string;
}

/** The committed record: what was scored when, told by content, so that a fresh clone knows what changed since. */
export type Scores = Readonly<
  Record<string, { readonly specs: string; readonly files: Readonly<Record<string, FileScore>> }>
>;

/** The least share of a lib's mutants that must be killed, in percent. */
export const leastPercent = 90;

const none: Score = { killed: 0, survived: 0, noCoverage: 0, failed: 0 };

export const total = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, score) => ({
      killed: sum.killed + score.killed,
      survived: sum.survived + score.survived,
      noCoverage: sum.noCoverage + score.noCoverage,
      failed: sum.failed + score.failed,
    }),
    none,
  );

export const mutantsOf = ({ killed, survived, noCoverage }: Score): number => killed + survived + noCoverage;

/** Killed mutants of all that ran, in percent; 100 where there is nothing to mutate. */
export const percentOf = (score: Score): number =>
  mutantsOf(score) === 0 ? 100 : (100 * score.killed) / mutantsOf(score);

export function fingerprint(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The files of a lib whose verdict is not about what stands there now: they are new or were edited, or the lib's specs
 * were. A file that only leans on an edited one is not among them: the run over everything finds that.
 */
export function changedFiles(root: string, lib: MutatedLib, scores: Scores): readonly string[] {
  const last = scores[lib.lib];
  if (last?.specs !== fingerprint(root, lib.specs)) return lib.files;
  return lib.files.filter((file) => last.files[file]?.content !== fingerprint(root, [file]));
}

/** The record after a run: the new verdicts, the old ones of files that did not run, nothing of files that are gone. */
export function withRun(root: string, lib: MutatedLib, scores: Scores, run: ReadonlyMap<string, Score>): Scores {
  const files = lib.files.flatMap((file): [string, FileScore][] => {
    const score = run.get(file) ?? scores[lib.lib]?.files[file];
    return score ? [[file, { ...score, content: fingerprint(root, [file]) }]] : [];
  });
  return { ...scores, [lib.lib]: { specs: fingerprint(root, lib.specs), files: Object.fromEntries(files) } };
}
