import { RegisterUnreadable } from '@lydhoer/complaints';
import { SettingsRefused } from '@lydhoer/config';
import { StoreRefused } from '@lydhoer/event-store';
import { HttpProblem } from '@lydhoer/http';
import { startFailure } from '../../../api/src/start-failure.js';
import { type ExitCode, exitCodes, UsageError } from '../exit-codes.js';
import { importHelp } from '../help.js';
import { importArguments, type ImportArguments } from './import-arguments.js';
import { importHere } from './import-here.js';
import { ApiFailed, importOverApi } from './import-over-api.js';
import { printReport } from './print-report.js';
import { Progress } from './progress.js';

/** `import FILE.csv --register NAME`: the report goes to stdout, everything else to stderr. */
export async function importRegister(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const asked = importArguments(words);
  if (asked === 'help') {
    process.stdout.write(importHelp);
    return exitCodes.done;
  }
  const progress = new Progress(asked.size, process.stderr);
  try {
    const report = asked.api
      ? await importOverApi(asked, asked.api, progress, signal)
      : await importHere(asked, progress, signal);
    progress.end();
    process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
    return report.refused > 0 || !report.readToEnd ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    progress.end();
    const { code, message } = failureOf(error, asked, signal);
    process.stderr.write(`${message}\n`);
    return code;
  }
}

interface Failure {
  readonly code: ExitCode;
  readonly message: string;
}

function failureOf(error: unknown, { language }: ImportArguments, signal: AbortSignal): Failure {
  if (signal.aborted) {
    return {
      code: exitCodes.interrupted,
      message: 'Stopped. What was imported stays; give the file again to go on, and it is skipped.',
    };
  }
  if (error instanceof RegisterUnreadable || error instanceof HttpProblem) {
    return { code: exitCodes.usage, message: unusable(error, language) };
  }
  if (error instanceof UsageError || error instanceof SettingsRefused) {
    return { code: exitCodes.usage, message: error.message };
  }
  if (error instanceof StoreRefused && error.reason === 'held') {
    const offer = 'If that is the API, send the register to it: --api http://127.0.0.1:3000 --token TOKEN';
    return { code: exitCodes.held, message: `${error.message}\n${offer}` };
  }
  return { code: exitCodes.failed, message: error instanceof ApiFailed ? error.message : startFailure(error) };
}

function unusable(error: RegisterUnreadable | HttpProblem, language: ImportArguments['language']): string {
  const faults =
    error instanceof HttpProblem
      ? error.errors.map(({ field, problem, expected }) => ({ place: field, problem, expected }))
      : error.faults.map(({ row, column, problem, expected }) => ({
          place: column === null ? `row ${row}` : `row ${row}, ${column}`,
          problem,
          expected,
        }));
  const lines = faults.map(
    (fault) => `  ${fault.place}: ${fault.problem[language]}. Expected: ${fault.expected[language]}`,
  );
  return ['The register cannot be used; nothing was written.', ...lines].join('\n');
}
