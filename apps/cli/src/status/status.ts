import { settingsFrom } from '@lydhoer/config';
import type { RebuildResponse } from '../../../api/src/operations/rebuilds.response.js';
import { apiIn, askApi } from '../api.js';
import type { Command } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { bytes } from '../operator/sizes.js';
import { tableOf } from '../operator/table.js';
import { carryOut, type Outcome } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { statusHere } from './status-here.js';
import type { Status } from './status-told.js';

export const statusCommand: Command = {
  name: 'status',
  summary: 'show how the log and the views are, also while Lydhør runs',
  help,
  run: showStatus,
};

function showStatus(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json = false, ...asked } = optionsIn(words, {
    api: { type: 'string' },
    token: { type: 'string' },
    json: { type: 'boolean' },
  });
  const api = apiIn(asked.api, asked.token);
  return carryOut({ json, signal, stopped: 'Stopped.' }, async () => {
    return outcomeOf(
      api ? await askApi<Status>(api, 'operations/status', signal) : await statusHere(settingsFrom(process.env)),
    );
  });
}

function outcomeOf(status: Status): Outcome {
  const wrong = status.sets.some(({ state, parked }) => parked > 0 || state === 'failed' || state === 'unreadable');
  return { text: printed(status), json: status, code: wrong ? exitCodes.refused : exitCodes.done };
}

function printed({
  version,
  mode,
  head,
  headRecordedAt,
  folder,
  heldBy,
  log,
  logSize,
  sets,
  rebuilds,
}: Status): string {
  const recorded = headRecordedAt === null ? '' : `, recorded ${headRecordedAt}`;
  const held = heldBy === null ? 'No process has it.' : `Process ${String(heldBy)} has it.`;
  return [
    `Lydhør ${version}, ${mode} mode${folder === undefined ? '' : `, ${folder}. ${held}`}`,
    `The log${logSize === null ? ` on ${log ?? ''}` : ''} ends at position ${head}${recorded}${logSize ? `, ${bytes(logSize)}` : ''}`,
    '',
    tableOf([
      ['views', 'state', 'position', 'behind', 'parked', 'size'],
      ...sets.map(({ set, state, position, lag, parked, size }) => {
        return [set, state, position ?? '-', lag === null ? '-' : String(lag), String(parked), bytes(size)];
      }),
    ]),
    ...sets.flatMap(({ set, problem }) => (problem === null ? [] : [`  ${set}: ${problem}`])),
    ...rebuilds.filter(({ endedAt }) => endedAt === null).map(going),
    ...(sets.some(({ parked }) => parked > 0) ? ['', '`parked list` shows what is parked.'] : []),
  ].join('\n');
}

const going = ({ set, state, reached, head }: RebuildResponse): string =>
  `  ${set} is being built anew: ${state}, ${reached} of ${head}`;
