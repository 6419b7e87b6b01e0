/**
 * `npm run mutate [-- <lib>] [-- --changed]`: mutates the rules and holds what survives against what is named. Runs
 * from the root of the checkout, lib by lib. Ends with 1 when a guard failed, 2 when it was asked for nonsense.
 */
import { rmSync } from 'node:fs';
import {
  aliveIn,
  changedFiles,
  leastPercentOf,
  mutantsOf,
  percentOf,
  scoreOf,
  withRun,
  type LivingMutant,
  type Scores,
} from './scores.js';
import { readScores, readSurvivors, survivorsFile, writeScores } from './committed.js';
import { mutatedLibs, type MutatedLib } from './mutated-libs.js';
import { scoreTable } from './print-mutation.js';
import { compareSurvivors, type NamedSurvivor, type Survivor } from './survivors.js';

const root = process.cwd();
const libs = mutatedLibs(root);
const asked = process.argv.slice(2);
const onlyChanged = asked.includes('--changed');
const names = asked.filter((word) => word !== '--changed').map((word) => `libs/${word.replace(/^libs\/|\/$/g, '')}`);
const strange = names.filter((name) => !libs.some(({ lib }) => lib === name));
if (strange.length > 0) {
  console.error(
    `Nothing is mutated in ${strange.join(', ')}. Name one of:\n  ${libs.map(({ lib }) => lib).join('\n  ')}`,
  );
  process.exit(2);
}

async function mutate(chosen: readonly MutatedLib[]): Promise<boolean> {
  let scores: Scores = Object.fromEntries(
    Object.entries(readScores(root)).filter(([name]) => libs.some(({ lib }) => lib === name)),
  );
  for (const lib of chosen) {
    const files = onlyChanged ? changedFiles(root, lib, scores) : lib.files;
    if (files.length === 0) {
      console.log(`${lib.lib}: nothing changed since it was scored`);
      continue;
    }
    console.log(`${lib.lib}: ${files.length === lib.files.length ? 'everything' : files.join(', ')}`);
    const { runStryker } = await import('./run-stryker.js');
    scores = withRun(root, lib, scores, await runStryker(root, lib, files));
    writeScores(root, scores);
  }
  console.log(`The last score of every lib:\n${scoreTable(readScores(root))}`);
  const complaints = complaintsAbout(chosen, scores);
  if (complaints.length > 0) {
    console.error(`\n${complaints.join('\n\n')}\n\n${howToNameIt}\n${complaints.length} to put right.`);
  }
  return complaints.length === 0;
}

function complaintsAbout(chosen: readonly MutatedLib[], scores: Scores): readonly string[] {
  const named = readSurvivors(root);
  const known = new Set(libs.flatMap(({ files }) => files));
  return [
    ...named.filter(({ file }) => !known.has(file)).map(deadName),
    ...chosen.flatMap(({ lib, files }) => {
      const last = scores[lib];
      if (last === undefined) return [];
      const { unnamed, dead } = compareSurvivors(
        aliveIn(last),
        named.filter(({ file }) => files.includes(file)),
      );
      const score = scoreOf(Object.values(last.files));
      const low = `${lib}: ${score.killed} of ${mutantsOf(score)} mutants killed, less than ${leastPercentOf(lib)} %.`;
      return [
        ...(percentOf(score) < leastPercentOf(lib) ? [low] : []),
        ...unnamed.map(unnamedSurvivor),
        ...dead.map(deadName),
      ];
    }),
  ];
}

function unnamedSurvivor({ file, line, original, replacement }: Survivor & LivingMutant): string {
  const entry = JSON.stringify({ file, original, replacement, because: '…' });
  return `${file}:${line}\n  - ${original}\n  + ${replacement}\n  ${entry}`;
}

const howToNameIt =
  'For each mutant that is alive, write a spec that fails with its second line, or delete what nobody needs. If both\n' +
  `lines mean the same, add what stands below them to ${survivorsFile}, with the reason in one sentence.`;

const deadName = ({ file, original, replacement }: NamedSurvivor): string =>
  `${file}: named in ${survivorsFile}, but it does not survive (any more). Remove it:\n  - ${original}\n  + ${replacement}`;

// Stryker's copy of the tree goes however the run ends; one that was killed is removed by the next.
const removeCopy = () => {
  rmSync('.stryker-tmp', { recursive: true, force: true });
};
removeCopy();
process.on('exit', removeCopy);
process.exitCode = (await mutate(names.length > 0 ? libs.filter(({ lib }) => names.includes(lib)) : libs)) ? 0 : 1;
