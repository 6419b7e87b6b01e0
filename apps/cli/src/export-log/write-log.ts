import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ContentHash, fsyncPath, lineOf, type EventStore } from '@lydhoer/event-store';
import { Progress } from '../progress.js';
import { Staging } from '../staging.js';
import type { Header, Trailer } from './log-file.js';

/** Writes the file whole or not at all. Memory stays flat: what the disk has not taken is waited for. */
export async function writeLog(store: EventStore, header: Header, to: string, signal: AbortSignal): Promise<Trailer> {
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
    throw staging.abandon(error);
  }
}
