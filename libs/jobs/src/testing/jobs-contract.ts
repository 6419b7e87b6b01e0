import type { JobsOptions } from '../jobs-options.js';
import { carryingCases } from './carrying-cases.js';
import type { ContractBench } from './contract-bench.js';
import { endingCases } from './ending-cases.js';
import { Installation } from './installation.js';
import { takingOverCases } from './taking-over-cases.js';
import { timerCases } from './timer-cases.js';

/** What every way of carrying jobs must hold to. `redis` gives each case a place of its own in Redis. */
export function jobsContract(name: string, redis: () => JobsOptions['redis']): void {
  let installation: Installation | undefined;
  beforeEach(() => {
    installation = new Installation(redis());
  });
  afterEach(() => installation?.close());
  const bench: ContractBench = {
    installation: () => {
      if (!installation) throw new Error('there is an installation only while a case runs');
      return installation;
    },
  };

  describe(`A job, carried by ${name},`, () => {
    carryingCases(bench);
    endingCases(bench);
    takingOverCases(bench);
  });
  describe(`Timers, woken by ${name},`, () => {
    timerCases(bench);
  });
}
