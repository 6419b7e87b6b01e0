import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { newDecisionOf } from '../../intake/decision-of.js';
import { MakeNewDecisionCommand } from './make-new-decision.command.js';
import { MakeNewDecisionRequest } from './make-new-decision.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class MakeNewDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/decisions/:decisionId/new-decision')
  @CommandOperation({
    id: 'makeNewDecision',
    summary: 'Record the new decision after a remittal',
    description:
      'It takes the place of the remitted one; each party may appeal it anew. The id in the answer is the new decision’s; revision and ETag are the complaint’s.',
    allowed: 'reassess-and-forward',
    creates: true,
  })
  async makeNewDecision(
    @IdParam('complaintId') complaintId: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: MakeNewDecisionRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const newDecision = newDecisionOf(body.newDecision, intent);
    const data = { complaintId, decisionId, pointIds: body.points ?? null, newDecision };
    return commandResponse(
      newDecision.decisionId,
      await this.commands.execute(new MakeNewDecisionCommand(data, caller, intent)),
    );
  }
}
