import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, IntentOf, QueryOperation } from '@lydhoer/http';
import { jobAsked, Jobs } from '@lydhoer/jobs';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { RebuildJob } from './rebuild-job.js';
import { RebuildRequest } from './rebuilds.request.js';
import { BegunRebuildsResponse, rebuildResponse, RebuildsResponse } from './rebuilds.response.js';

@ApiTags('operations')
@Controller('operations/rebuilds')
export class RebuildsController {
  constructor(
    private readonly readModels: ReadModels,
    private readonly jobs: Jobs,
    private readonly job: RebuildJob,
  ) {}

  @Post()
  @CommandOperation({
    id: 'beginRebuild',
    summary: 'Build views anew from the log',
    description:
      'Of the process that answers, beside its views, which are compared with the new ones and then replaced. Events ' +
      'that were parked are tried again. A set that is being built already goes on. The job shows how far it is and ' +
      'what came of it; when the process is started anew meanwhile, it begins again. Cancelled, the building still ' +
      'comes to its end.',
    allowed: 'operate',
    asks: true,
    answer: BegunRebuildsResponse,
  })
  async begin(
    @Body() { set }: RebuildRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BegunRebuildsResponse> {
    const known = this.readModels.viewSets().map(({ name }) => name);
    if (set !== undefined && !known.includes(set)) throw new Refusal('view-set-unknown');
    const sets = set === undefined ? known : [set];
    const asked = await this.jobs.ask(this.job, { input: { sets }, caller, intent });
    const begun = asked.repeated ? [] : this.job.begin(asked.jobId, sets);
    return Object.assign(jobAsked(asked, reply), { items: begun.map(rebuildResponse) });
  }

  @Get()
  @QueryOperation({
    id: 'listRebuilds',
    summary: 'List what is being built anew, and what was',
    allowed: 'operate',
  })
  list(): RebuildsResponse {
    return { items: this.readModels.rebuilds().map(rebuildResponse) };
  }
}
