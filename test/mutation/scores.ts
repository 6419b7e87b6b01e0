import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MutatedLib } from './mutated-libs.js';
import type { Survivor } from './survivors.js';

/** A mutant that is alive, and the line it stands on. */
export type LivingMutant = Omit<Survivor, 'file'> & { readonly line: number };

/** What became of a file's mutants. */
export interface Verdict {
  readonly killed: number;
  /** Could not even be loaded, which is no verdict: they count neither way. */
  readonly failed: number;
  readonly survived: readonly LivingMutant[];
  /** No spec of the lib runs the place at all. */
  readonly noCoverage: readonly LivingMutant[];
}

/** The last verdict on one file, and the fingerprint of the content it is about. */
export type FileVerdict = Verdict & { readonly content: string };

/** The committed record: what was scored when, told by content, so that a fresh clone knows what changed since. */
export type Scores = Readonly<Record<string, LibScores>>;
export interface LibScores {
  readonly specs: string;
  readonly files: Readonly<Record<string, FileVerdict>>;
}

/** The least share of a lib's mutants that must be killed, in percent: more where a wrong date costs a family a right. */
export const leastPercentOf = (lib: string): number => (strictly.test(lib) ? 95 : 90);
const strictly = /^libs\/(calendar|complaints)(\/|$)/;

export interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly noCoverage: number;
}

export const scoreOf = (verdicts: readonly Verdict[]): Score => ({
  killed: sum(verdicts.map(({ killed }) => killed)),
  survived: sum(verdicts.map(({ survived }) => survived.length)),
  noCoverage: sum(verdicts.map(({ noCoverage }) => noCoverage.length)),
});

const sum = (counts: readonly number[]): number => counts.reduce((soFar, count) => soFar + count, 0);

export const mutantsOf = ({ killed, survived, noCoverage }: Score): number => killed + survived + noCoverage;

/** Killed mutants of all that ran, in percent; 100 where there is nothing to mutate. */
export const percentOf = (score: Score): number =>
  mutantsOf(score) === 0 ? 100 : (100 * score.killed) / mutantsOf(score);

/** Every mutant of a lib that is alive, with its file. */
export const aliveIn = ({ files }: LibScores): readonly (LivingMutant & Survivor)[] =>
  Object.entries(files).flatMap(([file, { survived, noCoverage }]) =>
    [...survived, ...noCoverage].map((mutant) => ({ file, ...mutant })),
  );

/** What was never scored as a whole: a debt that the page shows until somebody runs it once. */
export const neverScored = (libs: readonly MutatedLib[], scores: Scores): readonly string[] =>
  libs.map(({ lib }) => lib).filter((lib) => !(lib in scores));

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
export function withRun(root: string, lib: MutatedLib, scores: Scores, run: ReadonlyMap<string, Verdict>): Scores {
  const files = lib.files.flatMap((file): [string, FileVerdict][] => {
    const verdict = run.get(file) ?? scores[lib.lib]?.files[file];
    return verdict ? [[file, { ...verdict, content: fingerprint(root, [file]) }]] : [];
  });
  return { ...scores, [lib.lib]: { specs: fingerprint(root, lib.specs), files: Object.fromEntries(files) } };
}
