import type { Readable } from 'node:stream';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, HttpProblem, IntentOf, languageOf, StreamedBody } from '@lydhoer/http';
import { ImportRegisterCommand, type ImportReport } from './import-register.command.js';
import { ImportRegisterRequest } from './import-register.request.js';
import { importReport, ImportReportResponse } from './import-register.response.js';
import { RegisterUnreadable, type RowFault } from './register-fault.js';

const mebibyte = 1_048_576;
/** The largest register that is taken over HTTP; the command line takes any. */
const longestRegister = 200 * mebibyte;

@ApiTags('imports')
@Controller('imports')
export class ImportRegisterController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'importRegister',
    summary: 'Import a register',
    description:
      'The body is the register as CSV in UTF-8, at most 200 MiB, read while it arrives. Each contact or complaint is ' +
      'written whole or not at all. Given again, what is unchanged is skipped and what has changed is refused, so a ' +
      'broken-off upload is simply repeated. The columns are described in docs/guides/import.md.',
    allowed: 'import-register',
    takes: 'text/csv',
    answer: ImportReportResponse,
  })
  async import(
    @Query() { register, profile, dryRun = false, mapping }: ImportRegisterRequest,
    @StreamedBody(longestRegister) source: Readable,
    @Req() request: FastifyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() { at, correlationId }: Intent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReportResponse> {
    const data = { source, register, profile, mapping, dryRun, at, correlationId };
    const report = await this.reportOn(new ImportRegisterCommand(data, caller));
    void reply.header('Lydhoer-Position', String(report.position));
    return importReport(report, languageOf(request.headers['accept-language']));
  }

  private async reportOn(command: ImportRegisterCommand): Promise<ImportReport> {
    try {
      return await this.commands.execute(command);
    } catch (error) {
      if (!(error instanceof RegisterUnreadable)) throw error;
      throw new HttpProblem('input-not-valid', { errors: error.faults.map(fieldOf) });
    }
  }
}

/** A fault of the file as a whole, as the API names faults of its input: by the way to it. */
const fieldOf = ({ row, column, problem, expected }: RowFault) => ({
  field: column === null ? `row ${row}` : `row ${row}, column ${column}`,
  problem,
  expected,
});
