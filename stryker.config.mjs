import { availableParallelism } from 'node:os';

// How the rules are mutated. `npm run mutate` gives it one lib at a time with its files and specs; what is left out is
// told in test/mutation/left-out.ts, the results in docs/mutation.md.
export default {
  // The specs run without Jest, each mutant in a world of its own: see test/mutation/spec-runner.ts.
  plugins: ['./test/mutation/spec-runner.ts'],
  testRunner: 'specs',
  testRunnerNodeArgs: [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    '--import=./libs/read-models/src/testing/typescript-hook.mjs',
    '--import=./test/property-runs.mjs',
  ],
  coverageAnalysis: 'perTest',
  // A constant that is made when a file is loaded is part of a rule as well, and costs about as much to try.
  ignoreStatic: false,
  concurrency: availableParallelism(),
  // Endless loops are found by counting; the clock must not count a mutant as killed because the machine is busy.
  timeoutMS: 60_000,
  // The copy needs the sources and nothing else.
  ignorePatterns: ['**', '!libs/**', '!*.json'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  allowConsoleColors: false,
  reporters: ['progress-append-only'],
  logLevel: 'error',
};
