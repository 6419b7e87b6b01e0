import { leftOut } from './left-out.js';
import { leastPercentOf, mutantsOf, percentOf, scoreOf, type Score, type Scores } from './scores.js';
import type { NamedSurvivor } from './survivors.js';

/** Prints docs/mutation.md: the last score of every lib, what was never scored, and what stays alive with its reason. */
export function printMutation(scores: Scores, named: readonly NamedSurvivor[], unscored: readonly string[]): string {
  return `# Mutation

Stryker changes one thing in a rule (a \`<\` becomes a \`<=\`, a block is emptied) and runs the specs of that lib: if none
fails, no spec knows that part of the rule. Mutated is every \`domain/\`, and every lib that imports nothing but itself and
the kernel. At least ${leastPercentOf('libs/kernel')} % of a lib's mutants must be killed by the lib's own specs, ${leastPercentOf('libs/calendar')} % in the calendar and in complaints,
and each one that stays alive is named below with its reason. An area of a domain (a folder with events of its own)
counts as a lib of its own. Each mutant is tried in a world of modules of its own, within one process: see
\`test/mutation/spec-runner.ts\`.

${scoreTable(scores)}
${neverScored(unscored)}
A mutant that fails to load (a pattern that does not parse, say) is no verdict and counts neither way. Constants that are
made when a file is loaded are mutated like everything else. Properties are tried with 25 cases of a fixed seed here, so
that a score does not hang on luck.

## To repeat it

| command                          | what it does                                                               |
| -------------------------------- | -------------------------------------------------------------------------- |
| \`npm run mutate\`                 | everything, lib by lib, the smallest first                                 |
| \`npm run mutate -- complaints\`   | one lib                                                                    |
| \`npm run mutate -- --changed\`    | the files that changed since they were last scored, as CI does             |

The command fails when a lib falls under its share, when a mutant survives that \`test/mutation/survivors.json\` does not name,
and when one that it names is dead. It writes the verdicts to \`test/mutation/scores.json\` and this page: commit both. To name
a survivor takes no second run over everything: \`--changed\` holds the verdicts that are there against the names. What has
changed is told by fingerprints of each file and of its lib's specs, which \`scores.json\` keeps, too: an edited file is mutated again, and after an edited spec all files of its lib. A file
that merely leans on an edited one is not; the run over everything sees that.

## What stays alive

${named.length === 0 ? 'Nothing.' : survivorsByFile(named)}

## What is left out

${leftOut.map(({ files, because }) => `- ${files.map((file) => `\`${file}\``).join(', ')}: ${because}`).join('\n')}
`;
}

const neverScored = (libs: readonly string[]): string =>
  libs.length === 0
    ? ''
    : `\n**Never scored yet**: ${libs.map((lib) => `\`${lib}\``).join(', ')}. What their specs miss is not known; \`--changed\` scores them.\n`;

/** The scores as a table that reads well as Markdown and on a terminal. */
export function scoreTable(scores: Scores): string {
  const libs = Object.entries(scores).map(([lib, { files }]) => [lib, Object.values(files)] as const);
  const scored = [...libs, ['total', libs.flatMap(([, files]) => files)] as const];
  const rows = scored
    .map(([lib, files]) => [lib, scoreOf(files)] as const)
    .map(([lib, score]) =>
      [lib, mutantsOf(score), score.killed, score.survived, score.noCoverage, percent(score)].map(String),
    );
  const head = ['', 'mutants', 'killed', 'survived', 'not covered', 'score'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** One decimal, rounded down: 89.96 is not 90. */
const percent = (score: Score): string => `${(Math.floor(percentOf(score) * 10) / 10).toFixed(1)} %`;

function survivorsByFile(named: readonly NamedSurvivor[]): string {
  const files = [...new Set(named.map(({ file }) => file))].sort();
  return files
    .map((file) => {
      const own = named.filter((survivor) => survivor.file === file);
      const items = own.map(
        ({ original, replacement, because }) => `${because}\n\n\`\`\`diff\n- ${original}\n+ ${replacement}\n\`\`\``,
      );
      return `### ${file}\n\n${items.join('\n\n')}`;
    })
    .join('\n\n');
}
