import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFrom, type Settings } from '@lydhoer/config';
import { ContentHash, lineOf, SqliteEventStore, takeLock, type EventStore } from '@lydhoer/event-store';
import type { Command } from '../command.js';
import { filesIn } from '../data-folder.js';
import { Refused, UsageError, type ExitCode } from '../exit-codes.js';
import { carryOut, type Outcome } from '../outcome.js';
import { Progress } from '../progress.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { checkLogFile, eventsOf, type CheckedFile } from './read-log-file.js';
import { writeEvents } from './write-events.js';

export const replayLogCommand: Command = {
  name: 'replay log',
  summary: 'make a store from the file of `export log`, in an empty folder',
  help,
  run: replayLog,
};

const stopped = 'Stopped. What was written stays; give the same file again, and it goes on from there.';

async function replayLog(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { from, json = false } = optionsIn(words, { from: { type: 'string' }, json: { type: 'boolean' } });
  if (from === undefined) throw new UsageError('From where? Give --from FILE.ndjson.');
  return carryOut({ json, signal, stopped }, async () => {
    const settings = settingsFrom(process.env);
    const file = await checkLogFile(from, signal);
    if (file.header.mode !== settings.mode) {
      throw new UsageError(`${from} comes from ${file.header.mode} mode, and LYDHOER_MODE is ${settings.mode}.`);
    }
    return replay(from, file, settings, signal);
  });
}

async function replay(
  from: string,
  { header, trailer }: CheckedFile,
  { dataFolder }: Settings,
  signal: AbortSignal,
): Promise<Outcome> {
  const { log, keys } = filesIn(dataFolder);
  const lock = takeLock(dataFolder);
  let store: SqliteEventStore | undefined;
  try {
    store = SqliteEventStore.open(log, { id: header.id });
    if (store.id !== header.id) {
      throw new Refused(
        `${join(dataFolder, 'log.db')} is the log ${store.id}, and the file is of the log ${header.id}. ` +
          'Nothing was written. Give it another LYDHOER_DATA, whose folder is empty.',
      );
    }
    const progress = new Progress(trailer.events, process.stderr, { label: 'replaying', things: 'events' });
    const { there, written } = await writeEvents(store, eventsOf(from, signal), (events) => {
      progress.reached(events);
      progress.counted(events);
    });
    progress.end();
    await refuseOther(store, trailer.contentHash);
    const head = String(await store.head());
    const samePositions = head === trailer.head;
    const text = [
      `${dataFolder} holds ${trailer.events} events up to position ${head}; ${written} were written, ${there} were there.`,
      `  content ${trailer.contentHash}`,
      samePositions
        ? 'Every event has the position that it had.'
        : `Positions differ from the old ones, which reached ${trailer.head}: the log had gaps. The figures are the same.`,
    ];
    if (!existsSync(keys)) text.push('The keys are not there yet: bring them with `restore --keys-from`.');
    const { id } = header;
    const { events, contentHash } = trailer;
    return {
      text: text.join('\n'),
      json: { folder: dataFolder, id, events, there, written, contentHash, head, samePositions },
    };
  } finally {
    await store?.close();
    lock.release();
  }
}

/** Reads back what the store holds now. */
async function refuseOther(store: EventStore, contentHash: string): Promise<void> {
  const hash = new ContentHash();
  for await (const { events } of store.readAll({ after: 0n })) for (const event of events) hash.add(lineOf(event));
  if (hash.soFar() === contentHash) return;
  throw new Refused('The store does not hold what the file holds: its disk or memory fails. Do not use it.');
}
