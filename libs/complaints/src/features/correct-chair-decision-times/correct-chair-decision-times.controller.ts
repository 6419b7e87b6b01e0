import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectChairDecisionTimesCommand } from './correct-chair-decision-times.command.js';
import { CorrectChairDecisionTimesRequest } from './correct-chair-decision-times.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectChairDecisionTimesController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/execution-correction')
  @CommandOperation({
    id: 'correctChairDecisionTimes',
    summary: 'Correct when a chair’s urgent decision was carried out or notified',
    description: 'As they stand from now on; a notice that is not told of stays as recorded. The three clocks follow.',
    allowed: 'manage-complaint',
  })
  async correctChairDecisionTimes(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: CorrectChairDecisionTimesRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { executedAt, notifiedAt, neverNotified = false, reason } = body;
    const instant = (told: string) => new Date(told).toISOString();
    const data = {
      complaintId,
      decisionId,
      executedAt: instant(executedAt),
      notifiedAt: notifiedAt === undefined ? null : instant(notifiedAt),
      neverNotified,
      reason,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectChairDecisionTimesCommand(data, caller, intent)),
    );
  }
}
