import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ForwardToAppealBoardCommand } from './forward-to-appeal-board.command.js';
import { ForwardToAppealBoardRequest } from './forward-to-appeal-board.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ForwardToAppealBoardController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/forwarding')
  @CommandOperation({
    id: 'forwardToAppealBoard',
    summary: 'Forward a complaint to Ankestyrelsen',
    description:
      'With the documents and the reasons for the decision and for the reassessment (retssikkerhedsloven § 66). Formalitet points that touch the decision go along.',
    allowed: 'reassess-and-forward',
  })
  async forwardToAppealBoard(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: ForwardToAppealBoardRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { points, forwardedOn, documents, reasonsForDecision, reasonsForReassessment } = body;
    const data = {
      complaintId,
      decisionId,
      pointIds: points ?? null,
      forwardedOn,
      documents: documents ?? [],
      reasonsForDecision: reasonsForDecision ?? null,
      reasonsForReassessment: reasonsForReassessment ?? null,
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new ForwardToAppealBoardCommand(data, caller, intent)),
    );
  }
}
