import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { HoldDialogueCommand } from './hold-dialogue.command.js';
import { HoldDialogueRequest } from './hold-dialogue.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class HoldDialogueController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/dialogue/conversation')
  @CommandOperation({
    id: 'holdDialogue',
    summary: 'Record the conversation that was held',
    description: 'Which points it settled is told for each of them.',
    allowed: 'handle-complaint',
  })
  async holdDialogue(
    @IdParam('complaintId') complaintId: string,
    @Body() body: HoldDialogueRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, heldOn: body.heldOn, how: body.how, note: body.note ?? null };
    return commandResponse(complaintId, await this.commands.execute(new HoldDialogueCommand(data, caller, intent)));
  }
}
