// A commit's verdict does not depend on luck: every property is tried with the same hundred cases each time.
// LYDHOER_PROPERTY_RUNS=10000 npm test looks harder, at other cases every time; LYDHOER_PROPERTY_SEED repeats those.
import { configureGlobal } from 'fast-check';

const { LYDHOER_PROPERTY_RUNS: runs, LYDHOER_PROPERTY_SEED: seed } = process.env;
const always = 20_261_122;

if (runs === undefined) configureGlobal({ seed: Number(seed ?? always) });
else configureGlobal({ numRuns: Number(runs), ...(seed === undefined ? {} : { seed: Number(seed) }) });
