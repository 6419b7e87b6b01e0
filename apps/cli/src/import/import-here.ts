import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { importReport, ImportRegisterCommand, type ImportReportResponse } from '@lydhoer/complaints';
import { settingsFrom } from '@lydhoer/config';
import { JsonLog } from '@lydhoer/http';
import { createApp } from '../../../api/src/create-app.js';
import { prepare } from '../../../api/src/prepare.js';
import type { ImportArguments } from './import-arguments.js';
import type { Progress } from '../progress.js';
import { readFile } from './read-file.js';

/** Whoever may read the data folder and its keys: the machine's operator. The events name the register instead. */
const operator: Caller = { staffId: 'command-line', roles: ['operator'], teams: [] };

/**
 * Imports into the data folder of this machine, with the application the API runs, listening nowhere. Throws
 * `StoreRefused` when another process has the folder, and what the import throws.
 */
export async function importHere(
  { file, register, profile, mapping, deadlines, dryRun, language }: ImportArguments,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReportResponse> {
  const settings = settingsFrom(process.env);
  const lydhoer = await createApp(settings, new JsonLog('error'));
  try {
    await prepare(lydhoer, settings, (sentence) => process.stderr.write(`${sentence}\n`));
    const command = new ImportRegisterCommand(
      {
        source: readFile(file, progress, signal),
        register,
        profile,
        mapping,
        deadlines,
        dryRun,
        at: lydhoer.clock.now(),
        correlationId: randomUUID(),
        onRow: (rows) => {
          progress.counted(rows);
        },
      },
      operator,
    );
    return importReport(await lydhoer.app.get(CommandBus, { strict: false }).execute(command), language);
  } finally {
    await lydhoer.close();
  }
}
