import type { Language } from '@lydhoer/http';
import type { ImportReport } from './import-register.command.js';
import type { RowFault } from './register-fault.js';

/** What is wrong with a cell or a row, or what could be added from it. */
export class ImportErrorResponse {
  /** As a spreadsheet numbers it: the heading is row 1, a line break inside a cell begins no row. */
  row!: number;
  /** The line of the file on which the row begins. */
  line!: number;
  /** As the heading writes it; null when the row as a whole is at fault. */
  column!: string | null;
  /** What stands there, shortened; null for names and narratives. */
  value!: string | null;
  /** What is wrong with it. */
  problem!: string;
  /** What was expected instead. */
  expected!: string;
}

/** What became of a register. */
export class ImportReportResponse {
  register!: string;
  /** `danish` or `machine`. */
  profile!: string;
  /** True when nothing was to be written. */
  dryRun!: boolean;
  /** Rows read, the heading and empty rows not counted. */
  rows!: number;
  /** Contacts and complaints written now (in a dry run: that would be). */
  imported!: number;
  /** Contacts and complaints that had been imported before and are unchanged. */
  skipped!: number;
  /** Of those, the cases of which the register tells more now than it did then. Nothing is written. */
  offered!: number;
  /** Contacts and complaints of which nothing was written. */
  refused!: number;
  /** The log position of the last of them; 0 when nothing was written. */
  position!: string;
  /** False when the file could not be read to its end; the last error says where and why. */
  readToEnd!: boolean;
  /** All that could be added to cases imported before; at most the first thousand are listed. */
  additionCount!: number;
  /** In the order of the rows: what the register tells now and did not tell then. */
  additions!: ImportErrorResponse[];
  /** All errors found; at most the first thousand are listed. */
  errorCount!: number;
  /** In the order of the rows. */
  errors!: ImportErrorResponse[];
  seconds!: number;
  rowsPerSecond!: number;
}

/** A report in the words of one language. */
export function importReport(report: ImportReport, language: Language): ImportReportResponse {
  const { position, errors, additions, ...rest } = report;
  const told = ({ problem, expected, ...fault }: RowFault) => ({
    ...fault,
    problem: problem[language],
    expected: expected[language],
  });
  return { ...rest, position: String(position), additions: additions.map(told), errors: errors.map(told) };
}
