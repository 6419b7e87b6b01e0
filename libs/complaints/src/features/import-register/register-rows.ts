import { once } from 'node:events';
import { type CsvError, parse, type Parser } from 'csv-parse';
import type { Bilingual } from '@lydhoer/http';
import { textOf } from './register-encoding.js';
import { RegisterUnreadable } from './register-fault.js';
import { type Heading, headingOf, type RegisterMapping } from './register-heading.js';
import { type Profile, profileOf } from './register-profile.js';

/** A row of the file with its cells, trimmed. */
export interface RegisterRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** A register that is being read: what its first row says, and the rows after it as they come. */
export interface OpenRegister {
  readonly profile: Profile;
  readonly heading: Heading;
  readonly rows: AsyncIterable<RegisterRow>;
}

/** The longest row, in bytes: more is a quote that was never closed, or no register at all. */
const longestRow = 1_000_000;

interface ParsedRecord {
  readonly record: readonly string[];
  /** Records so far, this one and the heading included. */
  readonly records: number;
  readonly emptyLines: number;
}

/**
 * Reads a register from its bytes, keeping no more of it than a row. Throws `RegisterUnreadable`, here when the file is
 * empty or its first row is no heading, and from the rows when they cannot be read any further.
 */
export async function openRegister(
  bytes: AsyncIterable<Uint8Array>,
  options: { readonly profile: Profile | undefined; readonly mapping: RegisterMapping },
): Promise<OpenRegister> {
  const text = textOf(bytes)[Symbol.asyncIterator]();
  let start = '';
  while (!/[\r\n]/.test(start) && start.length <= longestRow) {
    const more = await text.next();
    if (more.done) break;
    start += more.value;
  }
  const profile = options.profile ?? profileOf(start);
  const rows = numbered(rest(start, text), profile);
  const first = await rows.next();
  if (first.done) throw unreadable(1, 1, { da: 'filen er tom', en: 'the file is empty' }, headings);
  return { profile, heading: headingOf(first.value.cells, options.mapping, first.value), rows };
}

const headings: Bilingual = {
  da: 'en første række med kolonnernes navne',
  en: 'a first row with the names of the columns',
};

async function* rest(start: string, text: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield start;
    for (let more = await text.next(); !more.done; more = await text.next()) yield more.value;
  } finally {
    await text.return?.();
  }
}

/** Rows with their numbers. Rows without a single value are passed over: spreadsheets leave them at the end. */
async function* numbered(text: AsyncIterable<string>, { delimiter }: Profile): AsyncGenerator<RegisterRow> {
  const place = { row: 0, line: 0, next: 1, empty: 0 };
  try {
    for await (const { record, records, emptyLines } of parsed(text, delimiter)) {
      place.row = records + emptyLines;
      place.line = place.next + emptyLines - place.empty;
      place.next = place.line + 1 + breaksIn(record);
      place.empty = emptyLines;
      const cells = record.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) yield { row: place.row, line: place.line, cells };
    }
  } catch (error) {
    throw located(error, place.row + 1, place.next);
  }
}

/**
 * Records as csv-parse finds them, chunk by chunk. (Read as a stream, it would lose those before an error. Of a text
 * that breaks off, the last row stays inside: it may be half a row.)
 */
async function* parsed(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<ParsedRecord> {
  const found: ParsedRecord[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    on_record: (record: string[], { records, empty_lines }) => {
      found.push({ record, records, emptyLines: empty_lines });
      return null;
    },
  });
  const ended = once(parser.resume(), 'end');
  ended.catch(() => undefined); // told by whichever write comes to wait for it
  try {
    for await (const chunk of text) {
      const fault = await fed(parser, chunk);
      yield* found.splice(0);
      if (fault) throw fault;
    }
    parser.end();
    const fault = await ended.then(
      () => undefined,
      (error: unknown) => error,
    );
    yield* found.splice(0);
    if (fault) throw fault as Error;
  } finally {
    parser.destroy();
  }
}

const fed = (parser: Parser, chunk: string) =>
  new Promise<Error | null | undefined>((resolve) => {
    parser.write(chunk, resolve);
  });

const lineBreak = /\r\n|\n|\r/g;

/** csv-parse counts a line break of two characters twice, so the lines are counted here. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (/[\r\n]/.test(cell) ? (cell.match(lineBreak)?.length ?? 0) : 0), 0);
}

function located(error: unknown, row: number, line: number): unknown {
  if (error instanceof RegisterUnreadable) {
    return new RegisterUnreadable(error.faults.map((fault) => ({ ...fault, row, line })));
  }
  const { code } = error as Partial<CsvError>;
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return unreadable(
      row,
      line,
      { da: 'et anførselstegn bliver aldrig afsluttet', en: 'a quotation mark is never closed' },
      { da: 'et afsluttende " i samme celle', en: 'a closing " in the same cell' },
    );
  }
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return unreadable(
      row,
      line,
      { da: `rækken fylder over ${longestRow} byte`, en: `the row is over ${longestRow} bytes long` },
      { da: 'kortere celler; måske mangler et afsluttende "', en: 'shorter cells; perhaps a closing " is missing' },
    );
  }
  return error;
}

function unreadable(row: number, line: number, problem: Bilingual, expected: Bilingual): RegisterUnreadable {
  return new RegisterUnreadable([{ row, line, column: null, value: null, problem, expected }]);
}
