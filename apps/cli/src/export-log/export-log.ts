import { settingsFrom } from '@lydhoer/config';
import { SqliteEventStore } from '@lydhoer/event-store';
import { version } from '../../../api/src/version.js';
import type { Command } from '../command.js';
import { filesOfStore } from '../data-folder.js';
import { UsageError, type ExitCode } from '../exit-codes.js';
import { carryOut } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { fileFormat, type Header, type Trailer } from './log-file.js';
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
    const store = SqliteEventStore.open(filesOfStore(settings).log, { readOnly: true });
    try {
      const header: Header = {
        lydhoer: 'log',
        format: fileFormat,
        version,
        mode: settings.mode,
        id: store.id,
        exportedAt: new Date().toISOString(),
      };
      const trailer = await writeLog(store, header, to, signal);
      const { events, contentHash, head } = trailer;
      const lines = [`${to} holds ${events} events up to position ${head}.`, `  content ${contentHash}`];
      if (hasGaps(trailer)) lines.push(gaps);
      return { text: lines.join('\n'), json: { file: to, ...header, ...trailer, gaps: hasGaps(trailer) } };
    } finally {
      await store.close();
    }
  });
}

/** Positions count from 1: where the last is higher than the number of events, some were deleted. */
const hasGaps = ({ events, head }: Trailer) => head !== String(events);
const gaps =
  'The log has gaps: streams were deleted. Positions will differ where it is replayed, and the deleted streams are not in the file.';
