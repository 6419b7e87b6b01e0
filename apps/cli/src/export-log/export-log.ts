import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { settingsFrom } from '@lydhoer/config';
import { ContentHash, fsyncPath, lineOf, SqliteEventStore, type EventStore } from '@lydhoer/event-store';
import { version } from '../../../api/src/version.js';
import type { Command } from '../command.js';
import { filesOfStore } from '../data-folder.js';
import { UsageError, type ExitCode } from '../exit-codes.js';
import { carryOut } from '../outcome.js';
import { Progress } from '../progress.js';
import { Staging } from '../staging.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { fileFormat, type Header, type Trailer } from './log-file.js';

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

/** Writes the file whole or not at all. Memory stays flat: what the disk has not taken is waited for. */
async function writeLog(store: EventStore, header: Header, to: string, signal: AbortSignal): Promise<Trailer> {
  const staging = Staging.at(to);
  const file = createWriteStream(staging.path, { flags: 'wx', mode: 0o600 });
  const written = finished(file);
  written.catch(() => undefined); // awaited below, and by whoever writes
  try {
    const put = async (line: string) => {
      if (file.errored) throw file.errored;
      if (!file.write(`${line}\n`)) await Promise.race([once(file, 'drain'), written]);
    };
    await put(JSON.stringify(header));
    const head = await store.head();
    const progress = new Progress(Number(head), process.stderr, { label: 'exporting', things: 'events' });
    const hash = new ContentHash();
    for await (const { events, position } of store.readAll({ after: 0n, until: head })) {
      signal.throwIfAborted();
      for (const event of events) {
        const line = lineOf(event);
        hash.add(line);
        await put(line);
      }
      progress.reached(Number(position));
      progress.counted(hash.events);
    }
    progress.end();
    const trailer: Trailer = { end: true, events: hash.events, contentHash: hash.soFar(), head: String(head) };
    await put(JSON.stringify(trailer));
    file.end();
    await written;
    fsyncPath(staging.path);
    staging.finish();
    return trailer;
  } catch (error) {
    file.destroy();
    await written.catch(() => undefined);
    staging.discard();
    throw error;
  }
}
