import type { RebuildResponse } from '../../../api/src/operations/rebuilds.response.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { tableOf } from './table.js';

/** What came of each set, as lines to read. */
export function printedRebuilds(rebuilds: readonly RebuildResponse[]): string {
  return [
    tableOf([
      ['views', 'result', 'position', 'seconds'],
      ...rebuilds.map((rebuild) => [rebuild.set, resultOf(rebuild), rebuild.reached, secondsOf(rebuild)]),
    ]),
    ...rebuilds.flatMap(({ set, problem, comparison }) => {
      const why = problem ?? comparison?.problem ?? null;
      return [
        ...(why === null ? [] : [`  ${set}: ${why}`]),
        ...(comparison?.differences ?? []).map(
          ({ table, onlyLive, onlyReplayed, changed }) =>
            `  ${set}, table ${table}: ${onlyLive} rows too many, ${onlyReplayed} missing, ${changed} with another content`,
        ),
      ];
    }),
  ].join('\n');
}

export function codeOf(rebuilds: readonly RebuildResponse[]): ExitCode {
  const results = rebuilds.map(resultOf);
  if (results.includes('failed')) return exitCodes.failed;
  return results.includes('different') ? exitCodes.refused : exitCodes.done;
}

const resultOf = ({ state, comparison }: RebuildResponse): string =>
  state === 'failed' ? 'failed' : (comparison?.result ?? state);

const secondsOf = ({ askedAt, endedAt }: RebuildResponse): string =>
  endedAt === null ? '-' : ((Date.parse(endedAt) - Date.parse(askedAt)) / 1000).toFixed(1);
