import { isUtf8 } from 'node:buffer';
import type { Bilingual } from '@lydhoer/http';
import { RegisterUnreadable } from './register-fault.js';

const expected: Bilingual = {
  da: 'UTF-8; vælg "CSV UTF-8 (kommasepareret)", når Excel gemmer filen',
  en: 'UTF-8; choose "CSV UTF-8 (Comma delimited)" when Excel saves the file',
};
const byteOrderMark = '\uFEFF';
const replacement = Buffer.from('\uFFFD');
/** Bytes that are looked at before anything is dealt with: a file is told the same, in whatever pieces it arrives. */
const firstLook = 65_536;

/**
 * The text of a file in UTF-8, with or without a byte order mark. Throws `RegisterUnreadable` at the first byte that is
 * none, having given what stands before it, unless that is in the first 64 KiB, where nothing has been dealt with yet.
 * (Guessing another encoding would spoil names in silence.)
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let incomplete = Buffer.alloc(0);
  let first = true;
  for await (const chunk of withFirstLook(bytes)) {
    const joined = Buffer.concat([incomplete, chunk]);
    const whole = joined.subarray(0, endOfLastCharacter(joined));
    incomplete = joined.subarray(whole.length);
    if (whole.length === 0) continue;
    if (first && looksLikeUtf16(whole)) throw notUtf8({ da: 'filen er UTF-16', en: 'the file is UTF-16' });
    const text = whole.toString('utf8');
    if (!isUtf8(whole)) {
      const before = text.slice(0, firstBroken(text, whole));
      if (first) throw maybeWindows(before.split(/\r\n|\n|\r/).length);
      yield before;
      throw maybeWindows();
    }
    yield first && text.startsWith(byteOrderMark) ? text.slice(1) : text;
    first = false;
  }
  if (incomplete.length > 0) throw maybeWindows();
}

/** Where decoding put U+FFFD for bytes that are no character. (The file may say U+FFFD itself, in its three bytes.) */
function firstBroken(text: string, bytes: Buffer): number {
  let at = text.indexOf('\uFFFD');
  let offset = Buffer.byteLength(text.slice(0, at));
  while (bytes.subarray(offset, offset + 3).equals(replacement)) {
    const next = text.indexOf('\uFFFD', at + 1);
    offset += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return at;
}

/** The same bytes, the first 64 KiB of them (or all there are) in one piece. */
async function* withFirstLook(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array[] | undefined = [];
  let length = 0;
  for await (const chunk of bytes) {
    if (!start) {
      yield chunk;
      continue;
    }
    start.push(chunk);
    length += chunk.length;
    if (length < firstLook) continue;
    const all = Buffer.concat(start);
    start = undefined;
    yield all.subarray(0, firstLook);
    yield all.subarray(firstLook);
  }
  if (start) yield Buffer.concat(start);
}

/** Where the last character that is complete ends: up to three bytes before the end may belong to the next chunk. */
function endOfLastCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

const looksLikeUtf16 = ([a, b]: Uint8Array) => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || b === 0;

const maybeWindows = (line = 1) =>
  notUtf8(
    {
      da: 'filen er ikke UTF-8 (måske windows-1252, som ældre Excel gemmer i)',
      en: 'the file is not UTF-8 (perhaps windows-1252, which older Excel saves)',
    },
    line,
  );

const notUtf8 = (problem: Bilingual, line = 1) =>
  new RegisterUnreadable([{ row: line, line, column: null, value: null, problem, expected }]);
