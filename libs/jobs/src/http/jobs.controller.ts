import { once } from 'node:events';
import { Controller, Get, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { demand, type Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import {
  CallerOf,
  Clock,
  CommandOperation,
  commandResponse,
  cursorFrom,
  IdParam,
  IntentOf,
  languageOf,
  pageOf,
  QueryOperation,
  type CommandResponse,
} from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { JobRefusal } from '../domain/job.decider.js';
import { isGone } from '../expiry.js';
import { Jobs } from '../jobs.js';
import { Spool } from '../spool/spool.js';
import type { JobRow } from '../view/jobs.view.js';
import { JobListResponse, JobResponse } from './job.response.js';
import { JobListRequest } from './jobs.request.js';
import { ShownJob, type Reader } from './shown-job.js';

const refuse = (code: JobRefusal) => new Refusal(code);

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly readModels: ReadModels,
    private readonly jobs: Jobs,
    private readonly shown: ShownJob,
    private readonly spool: Spool,
    private readonly clock: Clock,
  ) {}

  @Get()
  @QueryOperation({
    id: 'listJobs',
    summary: 'Jobs, the latest first',
    description: 'The caller’s own; with `everybodys` all of them, for the operator.',
    allowed: 'follow-job',
    reads: 'jobs',
  })
  list(
    @Query() { cursor, limit, everybodys = false }: JobListRequest,
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
  ): JobListResponse {
    if (everybodys) demand(caller, 'follow-job');
    const before = cursor === undefined ? null : String(cursorFrom(cursor, 1)[0]);
    const rows = this.readModels.read('jobs').all<JobRow>(
      `SELECT * FROM job WHERE position < coalesce(?, '~') ${everybodys ? '' : 'AND asked_by = ?'}
       ORDER BY position DESC LIMIT ?`,
      [before, ...(everybodys ? [] : [caller.staffId]), limit + 1],
    );
    const page = pageOf(rows, limit, ({ position }) => [position]);
    const reader = this.reader(caller, request);
    return { next: page.next, items: page.items.map((row) => this.shown.of(row, reader)) };
  }

  @Get(':jobId')
  @QueryOperation({
    id: 'readJob',
    summary: 'See how a job does, and what came of it',
    description: 'Whoever asked for it and the operator see it; what came of it, only who asked.',
    allowed: 'follow-job',
    reads: 'jobs',
  })
  read(@IdParam('jobId') jobId: string, @CallerOf() caller: Caller, @Req() request: FastifyRequest): JobResponse {
    const row = this.find(jobId);
    demand(caller, 'follow-job', { registeredBy: row.asked_by });
    return this.shown.of(row, this.reader(caller, request));
  }

  @Get(':jobId/result')
  @ApiProduces('application/octet-stream')
  @QueryOperation({
    id: 'fetchJobResult',
    summary: 'Fetch the file that came of a job',
    description: 'For a day after the job is over; then it is gone for good. Of the media type that the job says.',
    allowed: 'fetch-job-result',
    reads: 'jobs',
    passes: true,
  })
  @ApiResponse({
    status: 200,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async result(
    @IdParam('jobId') jobId: string,
    @CallerOf() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const row = this.find(jobId);
    demand(caller, 'fetch-job-result', { registeredBy: row.asked_by });
    if (row.over_at === null) throw refuse('job-not-over');
    if (row.file_id === null) throw refuse('job-without-file');
    if (isGone(row, this.clock.now())) throw refuse('job-result-gone');
    const content = this.spool.read(row.file_id);
    // A file that is lost is a problem, not an answer that breaks off.
    await once(content, 'readable');
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(content, {
      type: row.file_type ?? 'application/octet-stream',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(row.file_name ?? jobId)}`,
      ...(row.file_bytes === null ? {} : { length: row.file_bytes }),
    });
  }

  @Post(':jobId/cancellation')
  @CommandOperation({
    id: 'cancelJob',
    summary: 'Stop a job that is not over',
    description: 'What it has done stays done. The process that carries it out stops within seconds.',
    allowed: 'follow-job',
  })
  async cancel(
    @IdParam('jobId') jobId: string,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    return commandResponse(jobId, await this.jobs.cancel(jobId, caller, intent));
  }

  private find(jobId: string): JobRow {
    const row = this.readModels.read('jobs').get<JobRow>('SELECT * FROM job WHERE job_id = ?', [jobId]);
    if (!row) throw refuse('job-unknown');
    return row;
  }

  private reader(caller: Caller, { headers, id }: FastifyRequest): Reader {
    return { caller, language: languageOf(headers['accept-language']), now: this.clock.now(), requestId: id };
  }
}
