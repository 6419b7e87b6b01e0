import { stringify } from 'csv-stringify/sync';
import type { PlainDate } from '@lydhoer/kernel';

/** Danish: BOM, `;`, decimal comma, CRLF, dd-mm-yyyy. Machine: no BOM, `,`, decimal point, LF, ISO dates. */
export const profiles = ['danish', 'machine'] as const;
export type Profile = (typeof profiles)[number];

/** What stands in a cell. Only a text can hold what somebody typed, so only a text is made safe. */
export type CsvCell =
  | { readonly text: string | null }
  /** A number as decimal text with a point. */
  | { readonly number: string | number | null }
  | { readonly day: PlainDate | null }
  | { readonly yes: boolean };

export interface Column<Row> {
  /** The column's name in the machine profile, stable for ever; and in the Danish one. */
  readonly machine: string;
  readonly da: string;
  readonly cell: (row: Row) => CsvCell;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const formula = /^[=+\-@\t\r\n]/;
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

function written(cell: CsvCell, profile: Profile): string {
  const danish = profile === 'danish';
  if ('text' in cell) return safe(cell.text ?? '');
  if ('yes' in cell) return danish ? (cell.yes ? 'ja' : 'nej') : String(cell.yes);
  if ('day' in cell) return danish ? (cell.day ?? '').split('-').reverse().join('-') : (cell.day ?? '');
  const number = String(cell.number ?? '');
  return danish ? number.replace('.', ',') : number;
}

const rowsInPiece = 1_000;

/** A table as CSV text. Numbers stay numbers, negative ones too; texts are safe to open in a spreadsheet. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], profile: Profile): string {
  return [...csvPieces(columns, rows, profile)].join('');
}

/** The same in pieces: the heading, then a thousand rows at a time, each written when it is asked for. */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  profile: Profile,
): Generator<string> {
  const danish = profile === 'danish';
  const how = {
    delimiter: danish ? ';' : ',',
    record_delimiter: danish ? '\r\n' : '\n',
    quote_record_delimiter: true,
  };
  yield stringify([columns.map((column) => (danish ? column.da : column.machine))], { ...how, bom: danish });
  for (let from = 0; from < rows.length; from += rowsInPiece) {
    const piece = rows.slice(from, from + rowsInPiece);
    yield stringify(
      piece.map((row) => columns.map(({ cell }) => written(cell(row), profile))),
      how,
    );
  }
}
