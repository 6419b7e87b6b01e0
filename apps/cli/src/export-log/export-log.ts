import { settingsFrom } from '@lydhoer/config';
import { version } from '../../../api/src/version.js';
import type { Command } from '../command.js';
import { UsageError, type ExitCode } from '../exit-codes.js';
import { logInUse } from '../log/log-in-use.js';
import { carryOut } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { fileFormat, type Header } from './log-file.js';
import { writeLog } from './write-log.js';

export const exportLogCommand: Command = {
  name: 'export log',
  summary: 'write every event to a file, so that the store can move',
  help,
  run: exportLog,
};

async function exportLog(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { to, json = false } = optionsIn(words, { to: { type: 'string' }, json: { type: 'boolean' } });
  if (to === undefined) throw new UsageError('Where to? Give --to FILE.ndjson.');
  return carryOut({ json, signal, stopped: 'Stopped. The file is not there; give it again.' }, async () => {
    const settings = settingsFrom(process.env);
    const { store, id, close } = await logInUse(settings);
    try {
      const header: Header = {
        lydhoer: 'log',
        format: fileFormat,
        version,
        mode: settings.mode,
        id,
        exportedAt: new Date().toISOString(),
      };
      const trailer = await writeLog(store, header, to, signal);
      const { events, contentHash, head } = trailer;
      // A file counts positions from 1; a server counts bytes, and says nothing by them.
      const gaps = settings.eventStore.kind === 'sqlite' && head !== String(events);
      const lines = [`${to} holds ${events} events up to position ${head}.`, `  content ${contentHash}`];
      if (gaps) lines.push(ofGaps);
      return { text: lines.join('\n'), json: { file: to, ...header, ...trailer, gaps } };
    } finally {
      await close();
    }
  });
}

const ofGaps =
  'The log has gaps: streams were deleted. Positions will differ where it is replayed, and the deleted streams are not in the file.';
