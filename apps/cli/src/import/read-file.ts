import { createReadStream } from 'node:fs';
import type { Progress } from '../progress.js';

/** The bytes of a file, chunk by chunk, counted as they are taken. Throws when the signal says to stop. */
export async function* readFile(file: string, progress: Progress, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    progress.advance(chunk.length);
    yield chunk;
  }
}
