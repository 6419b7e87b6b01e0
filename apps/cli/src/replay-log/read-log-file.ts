import { createReadStream, statSync } from 'node:fs';
import { ContentHash, lineOf, type RecordedEvent } from '@lydhoer/event-store';
import { Refused, UsageError } from '../exit-codes.js';
import { fileFormat, type Header, type Trailer } from '../export-log/log-file.js';
import { Progress } from '../progress.js';

/** An event of the file, and the line it stands in. */
export interface LineOfFile {
  readonly event: Omit<RecordedEvent, 'position'>;
  readonly line: string;
}

export interface CheckedFile {
  readonly header: Header;
  readonly trailer: Trailer;
}

/**
 * Reads the file from its first line to its last, and holds it against what its last line says. Throws `UsageError` for
 * no file of ours, `Refused` for one that was cut or changed.
 */
export async function checkLogFile(path: string, signal: AbortSignal): Promise<CheckedFile> {
  const size = statSync(path, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new UsageError(`${path} is not a file.`);
  const progress = new Progress(size.size, process.stderr, { label: 'checking the file', things: 'events' });
  const hash = new ContentHash();
  let header: Header | undefined;
  let trailer: Trailer | undefined;
  let number = 0;
  for await (const line of linesOf(path, signal)) {
    number += 1;
    progress.advance(line.length + 1);
    if (!header) header = headerIn(path, line);
    else if (trailer) throw changed(path, `line ${number} stands behind the end`);
    else if (line.startsWith('{"end":')) trailer = parsed(path, line, number) as unknown as Trailer;
    else {
      if (lineOf({ ...eventIn(path, line, number), position: 0n }) !== line) {
        throw changed(path, `line ${number} is not as it was exported`);
      }
      hash.add(line);
      progress.counted(hash.events);
    }
  }
  progress.end();
  if (!header) throw new UsageError(`${path} is empty.`);
  if (!trailer) throw new Refused(`${path} was cut after ${hash.events} events. Nothing was written. Export it again.`);
  if (trailer.events !== hash.events) throw changed(path, `it holds ${hash.events} events of ${trailer.events}`);
  if (trailer.contentHash !== hash.soFar()) throw changed(path, 'its events are not those that were exported');
  return { header, trailer };
}

/** The events of a file that was checked. */
export async function* eventsOf(path: string, signal: AbortSignal): AsyncGenerator<LineOfFile> {
  let number = 0;
  for await (const line of linesOf(path, signal)) {
    number += 1;
    if (number === 1) continue;
    if (line.startsWith('{"end":')) return;
    yield { event: eventIn(path, line, number), line };
  }
}

/** Splits at line feeds alone: texts may hold other characters that end a line elsewhere, such as U+2028. */
async function* linesOf(path: string, signal: AbortSignal): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    signal.throwIfAborted();
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function headerIn(path: string, line: string): Header {
  let header: Partial<Header> = {};
  try {
    header = JSON.parse(line) as Partial<Header>;
  } catch {
    // It is told below what it is not.
  }
  if (header.lydhoer !== 'log' || typeof header.id !== 'string') {
    throw new UsageError(`${path} is not what \`export log\` writes.`);
  }
  if (header.format !== fileFormat) {
    throw new UsageError(`${path} was written by a newer Lydhør (${String(header.version)}). Replay it with that one.`);
  }
  return header as Header;
}

function eventIn(path: string, line: string, number: number): LineOfFile['event'] {
  const event = parsed(path, line, number) as unknown as Omit<RecordedEvent, 'position' | 'revision'> & {
    readonly revision: string;
  };
  if (!/^\d{1,19}$/.test(event.revision)) throw changed(path, `line ${number} is no event`);
  return { ...event, revision: BigInt(event.revision) };
}

function parsed(path: string, line: string, number: number): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw changed(path, `line ${number} cannot be read`);
  }
}

const changed = (path: string, how: string) =>
  new Refused(`${path} was changed since it was exported: ${how}. Nothing was written. Export it again.`);
