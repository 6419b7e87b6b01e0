import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import type { ChairAnswer } from '../../domain/realitet/realitet.state.js';
import { CorrectChairDecisionTimesCommand } from './correct-chair-decision-times.command.js';
import { CorrectChairDecisionTimesRequest, type RightAnswerRequest } from './correct-chair-decision-times.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectChairDecisionTimesController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/execution-correction')
  @CommandOperation({
    id: 'correctChairDecisionTimes',
    summary: 'Correct what was recorded of a chair’s urgent decision',
    description:
      'Execution, notice, the committee’s answer, lapse: as they stand from now on; what is not told of stays as recorded. Also possible after the complaint ended. The three clocks follow.',
    allowed: 'manage-complaint',
  })
  async correctChairDecisionTimes(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: CorrectChairDecisionTimesRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { executedAt, neverExecuted = false, notifiedAt, neverNotified = false, answer, reason } = body;
    const data = {
      complaintId,
      decisionId,
      executedAt: instantOf(executedAt),
      neverExecuted,
      notifiedAt: instantOf(notifiedAt),
      neverNotified,
      answer: answerOf(answer),
      reason,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new CorrectChairDecisionTimesCommand(data, caller, intent)),
    );
  }
}

// A null in the body is what is left out.
const instantOf = (told: string | null | undefined): string | null => (told ? new Date(told).toISOString() : null);

const answerOf = (told: RightAnswerRequest | null | undefined): ChairAnswer | null =>
  told
    ? {
        approvedOn: told.approvedOn ?? null,
        notApprovedOn: told.notApprovedOn ?? null,
        lapsed: told.lapsed ? { on: told.lapsed.on, because: told.lapsed.because } : null,
      }
    : null;
