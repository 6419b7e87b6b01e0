import { RegisterUnreadable } from '@lydhoer/complaints';
import { HttpProblem } from '@lydhoer/http';
import type { Command } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { failureOf, type Failure } from '../failure.js';
import { help } from './help.js';
import { importArguments, type ImportArguments } from './import-arguments.js';
import { importHere } from './import-here.js';
import { importOverApi } from './import-over-api.js';
import { printReport } from './print-report.js';
import { Progress } from '../progress.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'bring an existing register of contacts and complaints in, from CSV',
  help,
  run: importRegister,
};

async function importRegister(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const asked = importArguments(words);
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
    const { code, message } = importFailureOf(error, asked, signal);
    process.stderr.write(`${message}\n`);
    return code;
  }
}

function importFailureOf(error: unknown, { language }: ImportArguments, signal: AbortSignal): Failure {
  if (!signal.aborted && (error instanceof RegisterUnreadable || error instanceof HttpProblem)) {
    return { code: exitCodes.usage, message: unusable(error, language) };
  }
  const stopped = 'Stopped. What was imported stays; give the file again to go on, and it is skipped.';
  const failure = failureOf(error, signal, stopped);
  if (failure.code !== exitCodes.held) return failure;
  const offer = 'If that is the API, send the register to it: --api http://127.0.0.1:3000 --token TOKEN';
  return { ...failure, message: `${failure.message}\n${offer}` };
}

function unusable(error: RegisterUnreadable | HttpProblem, language: ImportArguments['language']): string {
  const faults =
    error instanceof HttpProblem
      ? error.errors.map(({ field, problem, expected }) => ({
          place: typeof field === 'string' ? field : field[language],
          problem,
          expected,
        }))
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
