import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReportProgressCommand } from './report-progress.command.js';
import { ReportProgressRequest } from './report-progress.request.js';

@ApiTags('learning')
@Controller('actions')
export class ReportProgressController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':actionId/progress')
  @CommandOperation({
    id: 'reportProgress',
    summary: 'Report progress on an action',
    allowed: 'work-on-action',
  })
  async reportProgress(
    @IdParam('actionId') actionId: string,
    @Body() body: ReportProgressRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { note, percent = null } = body;
    const data = { actionId, reportedBy: caller.staffId, note, percent };
    return commandResponse(actionId, await this.commands.execute(new ReportProgressCommand(data, caller, intent)));
  }
}
