// How the rules are mutated. `npm run mutate` gives it one lib at a time with its files and specs; what is left out is
// told in test/mutation/left-out.ts, the results in docs/mutation.md.
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.mjs',
    // All specs of the lib in one test file: Jest makes a new world for each file, which took most of a mutant's time.
    config: { roots: ['<rootDir>/test/mutation'], testRegex: '/specs-of-lib\\.ts$', watchman: false },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // A constant that is made when a file is loaded is part of a rule as well, and costs about as much to try.
  ignoreStatic: false,
  concurrency: 1,
  // Endless loops are found by counting; the clock must not count a mutant as killed because the machine is busy.
  timeoutMS: 60_000,
  // The copy needs the sources and nothing else.
  ignorePatterns: ['**', '!libs/**', '!test/property-runs.mjs', '!test/mutation/**', '!*.json', '!jest.config.mjs'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  allowConsoleColors: false,
  reporters: ['progress-append-only'],
  logLevel: 'error',
};
