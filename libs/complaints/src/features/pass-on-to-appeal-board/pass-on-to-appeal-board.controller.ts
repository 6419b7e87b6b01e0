import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { PassOnToAppealBoardCommand } from './pass-on-to-appeal-board.command.js';
import { PassOnToAppealBoardRequest } from './pass-on-to-appeal-board.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class PassOnToAppealBoardController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/passing-on')
  @CommandOperation({
    id: 'passOnToAppealBoard',
    summary: 'Pass a complaint about a committee’s decision on to Ankestyrelsen',
    description: 'Without a reassessment (forvaltningsloven § 7, stk. 2). Both days of receipt are kept.',
    allowed: 'reassess-and-forward',
  })
  async passOnToAppealBoard(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: PassOnToAppealBoardRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { points = null, passedOnOn, receivedByAppealBoardOn = null } = body;
    const data = { complaintId, decisionId, pointIds: points, passedOnOn, receivedByAppealBoardOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new PassOnToAppealBoardCommand(data, caller, intent)),
    );
  }
}
