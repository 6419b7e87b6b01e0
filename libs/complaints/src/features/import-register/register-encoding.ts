import { isUtf8 } from 'node:buffer';
import type { Bilingual } from '@lydhoer/http';
import { RegisterUnreadable } from './register-fault.js';

const expected: Bilingual = {
  da: 'UTF-8; vælg "CSV UTF-8 (kommasepareret)", når Excel gemmer filen',
  en: 'UTF-8; choose "CSV UTF-8 (Comma delimited)" when Excel saves the file',
};
const byteOrderMark = '\uFEFF';

/**
 * The text of a file in UTF-8, with or without a byte order mark. Throws `RegisterUnreadable` at the first byte that is
 * none, having given what stands before it, unless that is in the first chunk, where nothing has been dealt with yet.
 * (Guessing another encoding would spoil names in silence.)
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let incomplete = Buffer.alloc(0);
  let first = true;
  for await (const chunk of bytes) {
    const joined = Buffer.concat([incomplete, chunk]);
    const whole = joined.subarray(0, endOfLastCharacter(joined));
    incomplete = joined.subarray(whole.length);
    if (whole.length === 0) continue;
    if (first && looksLikeUtf16(whole)) throw notUtf8({ da: 'filen er UTF-16', en: 'the file is UTF-16' });
    const text = whole.toString('utf8');
    if (!isUtf8(whole)) {
      const before = text.slice(0, text.indexOf('\uFFFD'));
      if (first) throw maybeWindows(before.split(/\r\n|\n|\r/).length);
      yield before;
      throw maybeWindows();
    }
    yield first && text.startsWith(byteOrderMark) ? text.slice(1) : text;
    first = false;
  }
  if (incomplete.length > 0) throw maybeWindows();
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
