import { settingsFrom } from '@lydhoer/config';
import type { Command } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { carryOut } from '../outcome.js';
import { optionsIn } from '../words.js';
import { Finding } from './finding.js';
import { help } from './help.js';
import { verifyStore } from './verify-store.js';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'look whether log, keys and views are whole and agree',
  help,
  run: verify,
};

async function verify(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json = false } = optionsIn(words, { json: { type: 'boolean' } });
  return carryOut({ json, signal, stopped: 'Stopped. Nothing was changed.' }, async () => {
    try {
      process.stderr.write('Looking at the log, then at every event, key and view …\n');
      return await verifyStore(settingsFrom(process.env), signal);
    } catch (error) {
      if (!(error instanceof Finding)) throw error;
      const { part, sentence, next, message } = error;
      return { text: message, json: { whole: false, finding: { part, sentence, next } }, code: exitCodes.refused };
    }
  });
}
