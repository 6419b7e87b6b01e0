import { Readable } from 'node:stream';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, type CommandResponse, IntentOf, languageOf, StreamedBody } from '@lydhoer/http';
import { jobAsked } from '@lydhoer/jobs';
import { ImportJob } from './import-job.js';
import { ImportRegisterCommand } from './import-register.command.js';
import { ImportRegisterRequest } from './import-register.request.js';
import { importReport, ImportReportResponse } from './import-register.response.js';
import { asProblem } from './register-fault.js';
import { wholeOrLarge } from './whole-or-large.js';

const mebibyte = 1_048_576;
/**
 * In bytes: the largest register that is taken over HTTP (the command line takes any), and the largest that is imported
 * before the answer, some four thousand rows with names and texts, which takes a few seconds.
 */
const longest = { overHttp: 200 * mebibyte, atOnce: mebibyte };

@ApiTags('imports')
@Controller('imports')
export class ImportRegisterController {
  constructor(
    private readonly commands: CommandBus,
    private readonly job: ImportJob,
  ) {}

  @Post()
  @CommandOperation({
    id: 'importRegister',
    summary: 'Import a register',
    description:
      'The body is the register as CSV in UTF-8, at most 200 MiB. Up to 1 MiB (some four thousand rows) the answer is ' +
      'the report. A larger one is imported by a job: the answer is 202, `Location` says where the job is seen, and ' +
      'the report is its result. Each contact or complaint is written whole or not at all. Given again, what is ' +
      'unchanged is skipped and what has changed is refused. The columns are described in docs/guides/import.md.',
    allowed: 'import-register',
    takes: 'text/csv',
    answer: ImportReportResponse,
    mayAsk: true,
  })
  async import(
    @Query() { register, profile, dryRun = false, mapping, deadlines }: ImportRegisterRequest,
    @StreamedBody(longest.overHttp) upload: Readable,
    @Req() request: FastifyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReportResponse | CommandResponse> {
    const asked = {
      register,
      dryRun,
      ...(profile && { profile }),
      ...(mapping !== undefined && { mapping }),
      ...(deadlines && { deadlines }),
    };
    const arrived = await wholeOrLarge(upload, longest.atOnce);
    if (!Buffer.isBuffer(arrived)) return jobAsked(await this.job.ask(asked, arrived, caller, intent), reply);
    const { at, correlationId } = intent;
    const data = { ...asked, source: Readable.from([arrived]), at, correlationId };
    const report = await this.commands.execute(new ImportRegisterCommand(data, caller)).catch(asProblem);
    void reply.header('Lydhoer-Position', String(report.position));
    return importReport(report, languageOf(request.headers['accept-language']));
  }
}
