import type { Command } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import { askedIn } from '../operator/asked.js';
import { codeOf, printedRebuilds } from '../operator/print-rebuilds.js';
import { rebuilt } from '../operator/rebuilding.js';
import { carryOut } from '../outcome.js';
import { help } from './help.js';

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'build views anew from the log, and hold them against those that there were',
  help,
  run: rebuild,
};

function rebuild(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json, view, api } = askedIn(words);
  const stopped = api
    ? 'Stopped waiting. The API goes on building; `status` with --api shows how far it is.'
    : 'Stopped. The views are as they were; give it again.';
  return carryOut({ json, signal, stopped }, async () => {
    const rebuilds = await rebuilt(view, api, signal);
    return { text: printedRebuilds(rebuilds), json: { rebuilds }, code: codeOf(rebuilds) };
  });
}
