import { apiIn } from '../api.js';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import { codeOf, printedRebuilds } from '../operator/print-rebuilds.js';
import { rebuilt } from '../operator/rebuilding.js';
import { carryOut } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'build views anew from the log, and hold them against those that there were',
  help,
  run: rebuild,
};

function rebuild(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json = false, ...asked } = optionsIn(words, {
    view: { type: 'string' },
    api: { type: 'string' },
    token: { type: 'string' },
    json: { type: 'boolean' },
  });
  const api = apiIn(asked.api, asked.token);
  const stopped = api
    ? 'Stopped waiting. The API goes on building; `status` with --api shows how far it is.'
    : 'Stopped. The views are as they were; give it again.';
  return carryOut({ json, signal, stopped }, async () => {
    const rebuilds = await rebuilt(asked.view, api, signal);
    return { text: printedRebuilds(rebuilds), json: { rebuilds }, code: codeOf(rebuilds) };
  });
}
