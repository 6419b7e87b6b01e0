import { Readable } from 'node:stream';

/** An upload of which only the beginning is here. */
export interface LargeUpload {
  readonly beginning: Buffer;
  /** All of it, from its first byte. */
  readonly source: AsyncIterable<Uint8Array>;
}

/**
 * Takes an upload in until it ends, or is over so many bytes. Throws what the upload throws: of one that breaks off
 * before that, nothing is looked at.
 */
export async function wholeOrLarge(upload: Readable, mostBytes: number): Promise<Buffer | LargeUpload> {
  const chunks: Buffer[] = [];
  let length = 0;
  const bytes = upload[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  while (length <= mostBytes) {
    const more = await bytes.next();
    if (more.done) return Buffer.concat(chunks);
    chunks.push(more.value);
    length += more.value.length;
  }
  const beginning = Buffer.concat(chunks);
  return { beginning, source: joined(beginning, bytes) };
}

async function* joined(beginning: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield beginning;
  for (let more = await rest.next(); !more.done; more = await rest.next()) yield more.value;
}
