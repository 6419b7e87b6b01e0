// The number of cases that every property is tried with, and the seed: LYDHOER_PROPERTY_RUNS=10000 npm test looks
// harder, mutation runs take few and always the same. Without it fast-check's own hundred random ones.
const { LYDHOER_PROPERTY_RUNS: runs, LYDHOER_PROPERTY_SEED: seed } = process.env;

if (runs !== undefined) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ numRuns: Number(runs), ...(seed === undefined ? {} : { seed: Number(seed) }) });
}
