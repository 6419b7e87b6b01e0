import type { ImportReportResponse } from '@lydhoer/complaints';

/** A report as lines to read: what became of the register, then each error with its place. */
export function printReport(report: ImportReportResponse): string {
  const { register, profile, dryRun, rows, imported, skipped, refused, seconds, rowsPerSecond } = report;
  const { errors, errorCount, readToEnd } = report;
  return [
    `${dryRun ? 'Dry run, nothing was written. ' : ''}Register "${register}" (${profile} profile): ${rows} rows in ${seconds} s, ${rowsPerSecond} rows/s.`,
    `  imported ${imported}`,
    `  skipped  ${skipped} (imported before, unchanged)`,
    `  refused  ${refused}`,
    ...(readToEnd ? [] : ['The file could not be read to its end; the last error says where and why.']),
    ...(errorCount === 0
      ? []
      : [`${errorCount} errors${errorCount > errors.length ? `, the first ${errors.length}` : ''}:`]),
    ...errors.map(printed),
    '',
  ].join('\n');
}

function printed({ row, line, column, value, problem, expected }: ImportReportResponse['errors'][number]): string {
  const place = `row ${row}${line === row ? '' : ` (line ${line})`}${column === null ? '' : `, ${column}`}`;
  return `  ${place}: ${value === null || value === '' ? '' : `"${value}" `}${problem}. Expected: ${expected}`;
}
