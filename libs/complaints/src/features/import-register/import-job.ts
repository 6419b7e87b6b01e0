import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import Type, { type Static } from 'typebox';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import type { Language } from '@lydhoer/http';
import { Jobs, Spool, type AskedJob, type JobKind, type Work } from '@lydhoer/jobs';
import { ImportRegisterCommand, type ImportReport } from './import-register.command.js';
import { importReport, type ImportReportResponse } from './import-register.response.js';
import { asProblem } from './register-fault.js';
import { demandRegister } from './register-opening.js';
import { profileNames, type ProfileName } from './register-profile.js';
import type { LargeUpload } from './whole-or-large.js';

const input = Type.Object(
  {
    register: Type.String(),
    profile: Type.Optional(Type.Unsafe<ProfileName>({ type: 'string', enum: profileNames })),
    mapping: Type.Optional(Type.String()),
    dryRun: Type.Boolean(),
    deadlines: Type.Optional(Type.Literal('compute')),
  },
  { additionalProperties: false },
);
type Input = Static<typeof input>;

/** A report as JSON. */
type Kept = Omit<ImportReport, 'position'> & { readonly position: string };

/** Bytes that errors, and additions, of a report may have as JSON, so that it stays below what a job may answer. */
const longestList = 250_000;

/**
 * The import of a register that is too large to wait for. Killed and begun again it reads the file from its beginning:
 * what an attempt before has written is skipped, as it is whenever a register is given again.
 */
@Injectable()
export class ImportJob implements JobKind<Input, Kept> {
  readonly name = 'import-register';
  readonly input = input;
  readonly runs = 'by-a-worker';

  constructor(
    private readonly jobs: Jobs,
    private readonly spool: Spool,
    private readonly commands: CommandBus,
  ) {
    jobs.add(this);
  }

  /**
   * Keeps the file and asks for the job. Throws an `HttpProblem` when the file does not begin as a register does, what
   * the upload throws, and what `Jobs.ask` throws.
   */
  async ask(asked: Input, { beginning, source }: LargeUpload, caller: Caller, intent: Intent): Promise<AskedJob> {
    await demandRegister(beginning, asked).catch(asProblem);
    const file = await this.spool.write(source);
    return this.jobs.ask<Input, Kept>(this, { input: asked, caller, intent, file });
  }

  async carryOut(work: Work<Input>): Promise<Kept> {
    const data = {
      ...work.input,
      source: work.file(),
      at: work.askedAt,
      correlationId: work.correlationId,
      signal: work.signal,
      onRow: (rows: number) => {
        work.progress(rows);
      },
    };
    const report = await this.commands.execute(new ImportRegisterCommand(data, work.caller)).catch(asProblem);
    const { errors, additions } = report;
    return { ...report, position: String(report.position), errors: fitting(errors), additions: fitting(additions) };
  }

  present(report: Kept, language: Language): ImportReportResponse {
    return importReport({ ...report, position: BigInt(report.position) }, language);
  }
}

function fitting(errors: ImportReport['errors']): ImportReport['errors'] {
  let length = 0;
  const tooMany = errors.findIndex((error) => (length += Buffer.byteLength(JSON.stringify(error))) > longestList);
  return tooMany === -1 ? errors : errors.slice(0, tooMany);
}
