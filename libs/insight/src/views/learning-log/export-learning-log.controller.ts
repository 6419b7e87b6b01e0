import { Controller, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, IntentOf, type CommandResponse } from '@lydhoer/http';
import { jobAsked, Jobs } from '@lydhoer/jobs';
import { ExportLearningLogJob } from './export-learning-log.job.js';
import { ExportLearningLogRequest } from './export-learning-log.request.js';

@ApiTags('insight')
@Controller('exports')
export class ExportLearningLogController {
  constructor(
    private readonly jobs: Jobs,
    private readonly job: ExportLearningLogJob,
  ) {}

  @Post('learning-log')
  @CommandOperation({
    id: 'exportLearningLog',
    summary: 'Ask for the learning log as a CSV file of any length',
    description:
      'A job writes it; its file is the result, kept for a day. Up to 5 000 rows GET /learning-log gives at once.',
    allowed: 'export-figures',
    asks: true,
  })
  async exportLearningLog(
    @Query() { status, owner, theme, dueBefore, profile }: ExportLearningLogRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandResponse> {
    const filters = {
      ...(status && { status }),
      ...(owner && { owner }),
      ...(theme && { theme }),
      ...(dueBefore && { dueBefore }),
    };
    return jobAsked(await this.jobs.ask(this.job, { input: { filters, profile }, caller, intent }), reply);
  }
}
