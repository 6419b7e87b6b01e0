import type { ImportReportResponse } from '@lydhoer/complaints';

/** A report as lines to read: what became of the register, then each error with its place. */
export function printReport(report: ImportReportResponse): string {
  const { register, profile, dryRun, rows, imported, skipped, refused, seconds, rowsPerSecond } = report;
  const { errors, errorCount, additions, additionCount, offered, readToEnd } = report;
  return [
    `${dryRun ? 'Dry run, nothing was written. ' : ''}Register "${register}" (${profile} profile): ${rows} rows in ${seconds} s, ${rowsPerSecond} rows/s.`,
    `  imported ${imported}`,
    `  skipped  ${skipped} (imported before, unchanged)`,
    `  refused  ${refused}`,
    ...(readToEnd ? [] : ['The file could not be read to its end; the last error says where and why.']),
    ...listed(errors, errorCount, 'errors'),
    ...listed(additions, additionCount, `additions to ${offered} of the skipped`),
    '',
  ].join('\n');
}

const listed = (items: ImportReportResponse['errors'], count: number, what: string): readonly string[] =>
  count === 0
    ? []
    : [`${count} ${what}${count > items.length ? `, the first ${items.length}` : ''}:`, ...items.map(printed)];

function printed({ row, line, column, value, problem, expected }: ImportReportResponse['errors'][number]): string {
  const place = `row ${row}${line === row ? '' : ` (line ${line})`}${column === null ? '' : `, ${column}`}`;
  return `  ${place}: ${value === null || value === '' ? '' : `"${value}" `}${problem}. Expected: ${expected}`;
}
