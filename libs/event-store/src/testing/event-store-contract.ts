import { appendClaims } from './contract/append.claims.js';
import { contentClaims } from './contract/content.claims.js';
import { followClaims } from './contract/follow.claims.js';
import type { Ability, Bench, LogUnderTest } from './contract/log-under-test.js';
import { readClaims } from './contract/read.claims.js';
import { retryClaims } from './contract/retry.claims.js';
import { wholeLogClaims } from './contract/whole-log.claims.js';

/**
 * What every adapter of the log must do, as tests: call it in a spec of the adapter. `makeLog` gives each claim a log
 * of its own; `abilities` names what all these logs offer beyond the port, so that claims which need it are made.
 */
export function eventStoreContract(
  name: string,
  makeLog: () => Promise<LogUnderTest>,
  abilities: readonly Ability[] = [],
): void {
  describe(`${name} keeps the contract of the log`, () => {
    let log: LogUnderTest;
    let start: bigint;
    beforeEach(async () => {
      log = await makeLog();
      start = await log.store.head();
    });
    afterEach(() => log.close());

    const bench: Bench = {
      get log() {
        return log;
      },
      get store() {
        return log.store;
      },
      get start() {
        return start;
      },
    };
    appendClaims(bench);
    retryClaims(bench);
    contentClaims(bench);
    readClaims(bench, abilities);
    wholeLogClaims(bench, abilities);
    followClaims(bench, abilities);
  });
}
